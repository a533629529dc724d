using System.Buffers;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>Names that link to a page about their bearer ("/author/…"), near the headline, else just under the text.</summary>
internal static class AuthorLinks
{
    private const int Below = 8;
    private const int MaxNames = 5;
    private const int MaxNameLength = 60;
    private const int MaxWords = 4;

    private static readonly SearchValues<string> Paths = SearchValues.Create(
        [
            "/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/contributor/", "/contributors/",
            "/journalist/", "/journalists/", "/reporter/", "/reporters/", "/redakteur/", "/profile/", "/profiles/", "/writers/", "/people/",
            "/by/", "/staff/"
        ],
        StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Read(PageFacts facts)
    {
        var (from, to) = Bylines.Window(facts);
        var near = Names(facts, from, Math.Min(to, Math.Max(facts.FirstKept, facts.Heading) + 3));
        return near.Count > 0 ? near : Names(facts, facts.LastKept + 1, facts.LastKept + 1 + Below);
    }

    private static List<string> Names(PageFacts facts, int from, int to)
    {
        var names = new List<string>();
        for (var i = Math.Max(0, from); i < Math.Min(to, facts.Page.Blocks.Count) && names.Count < MaxNames; i++)
        {
            var block = facts.Page.Blocks[i];
            if (block.Kind == BlockKind.Heading && i == facts.Heading) continue;
            if (block.Node.SelfAndAncestors().Take(5).Any(n => (n.Signs & (Signs.Comment | Signs.Related | Signs.Navigation)) != 0))
                continue;
            foreach (var link in block.Links)
            {
                if (link.Length > MaxNameLength || !link.Href.AsSpan().ContainsAny(Paths)) continue;
                var name = block.Text.Substring(link.Start, link.Length).Trim();
                if (!IsName(name)) continue;
                name = AuthorValueReader.Read([name])[0];
                if (!names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
            }
        }

        return names;
    }

    private static bool IsName(string text) =>
        text.Length > 1
        && (char.IsUpper(text[0]) || Wording.IsDense(text[0]))
        && text.Split(' ').Length <= MaxWords
        && AuthorValueReader.Read([text]) is [_];
}
