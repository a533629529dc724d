using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>
/// Names that stand in the page itself: in elements marked as the author, in a line "By …" near the headline or under the text, or in a
/// line of their own beside the date.
/// </summary>
internal static partial class Bylines
{
    private const int Before = 4;
    private const int After = 8;
    private const int Below = 8;
    private const int MaxLineLength = 140;

    /// <summary>Texts of elements marked as the author: rel or itemprop first, else class words, nearest the headline.</summary>
    public static IReadOnlyList<string> Marked(PageFacts facts)
    {
        var near = Near(facts);
        var stated = Names(near.Where(n => Is(n, "itemprop", "author") || Is(n, "rel", "author")), 6);
        if (stated.Count > 0) return stated;
        foreach (var word in new[] { "author", "byline", "autor", "writer" })
        {
            var classed = near.Where(n => n.Tag != "time" && Names(n, word)).Take(50).ToList();
            var innermost = Names(classed.Where(n => !classed.Any(other => other != n && n.Contains(other))), 4);
            if (innermost.Count > 0 && innermost.Any(IsPersonal)) return innermost;
            // an account or a post may have an element of its own inside that of the name
            var wider = Names(classed, 4).Where(IsPersonal).Take(4).ToList();
            if (wider.Count > 0) return wider;
            if (innermost.Count > 0) return innermost;
        }

        return [];
    }

    /// <summary>The texts of the elements that give at least one name.</summary>
    private static List<string> Names(IEnumerable<PageNode> nodes, int most) =>
        [.. nodes
            .SelectMany(Pieces)
            .Where(p => AuthorValueReader.Read([p]).Count > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(most)];

    private static bool IsPersonal(string text) =>
        AuthorValueReader.Read([text]) is var names && names.Any(n => AuthorValueReader.IsPerson(n) || Wording.IsDense(n[0]));

    /// <summary>The name in a line of place, name and day: "Skelmouth – By Ana Lind – published on 12 March 2027".</summary>
    private static string? Parted(string line) =>
        line.AsSpan().ContainsAny("–—|·") && WrittenDate.Parse(line) is not null
            ? PartJoint()
                .Split(line)
                .Select(p => By().Match(p))
                .Where(m => m.Success)
                .Select(m => m.Groups[1].Value)
                .FirstOrDefault(n => AuthorValueReader.Read([n]) is { Count: > 0 } names && names.All(AuthorValueReader.IsPerson))
            : null;

    /// <summary>A line that begins with a word for "by" near the headline, or "Written by" and the like around the text.</summary>
    public static IReadOnlyList<string> Written(PageFacts facts)
    {
        var (from, to) = Window(facts);
        for (var i = from; i < to; i++)
        {
            foreach (var line in facts.Page.Blocks[i].Text.Split('\n'))
            {
                if (line.Length > MaxLineLength) continue;
                if (By().Match(line) is { Success: true } match) return [match.Groups[1].Value];
                if (Parted(line) is { } name) return [name];
            }
        }

        for (var i = from; i < Math.Min(facts.Page.Blocks.Count, facts.LastKept + Below); i++)
        {
            var text = facts.Page.Blocks[i].Text;
            if (text.Length <= MaxLineLength && Labelled().Match(text) is { Success: true } match) return [match.Groups[1].Value];
        }

        return [];
    }

    /// <summary>A line between headline and text that is nothing but a name, beside a date or in an element for such things.</summary>
    public static IReadOnlyList<string> Alone(PageFacts facts)
    {
        var (from, to) = Window(facts);
        var blocks = facts.Page.Blocks;
        to = Math.Min(to, Math.Max(facts.FirstKept, facts.Heading) + 3);
        for (var i = Math.Max(from, facts.Heading - 1); i < to; i++)
        {
            if (i == facts.Heading || blocks[i].Kind == BlockKind.Heading) continue;
            var line = blocks[i].Text.Split('\n')[0];
            var name = Dated().Match(line) is { Success: true } dated ? dated.Groups[1].Value
                : AuthorValueReader.IsPerson(line) ? line
                : BeforeDate(line);
            if (name is null || !AuthorValueReader.IsPerson(name)) continue;
            if (name != line
                || IsDate(i - 1)
                || IsDate(i + 1)
                || blocks[i].Node.SelfAndAncestors().Take(4).Any(n => n.Signs.HasFlag(Signs.Byline)))
                return [name];
        }

        return [];

        bool IsDate(int i) => i >= 0 && i < blocks.Count && blocks[i].Text.Length < 60 && ValueDateReader.Read(blocks[i].Text) is not null;
    }

    /// <summary>The name in a line of a name and a date that nothing parts.</summary>
    private static string? BeforeDate(string line) =>
        line.Length <= MaxLineLength && ValueDateReader.Read(line) is not null && AuthorValueReader.Read([line]) is [var name]
            ? name
            : null;

    /// <summary>An element's text, a bar for each line break in it.</summary>
    private static string Lines(PageNode node) => node.Element.QuerySelector("br") is null
        ? node.Element.TextContent
        : string.Concat(node.Element.Descendants().Select(
            d => d is IText text ? text.Data : d is IElement { LocalName: "br" } ? " | " : ""));

    /// <summary>The names in an element: its links or leaves that look like persons, else its whole text.</summary>
    private static IEnumerable<string> Pieces(PageNode node)
    {
        if (node.Tag == "meta") return TextTidying.Tidy(node.Attribute("content")) is { } content ? [content] : [];
        if (node.Element.QuerySelector("[itemprop=name]") is { } named)
        {
            var name = TextTidying.Tidy(named.LocalName == "meta" ? named.GetAttribute("content") : named.TextContent);
            if (name is { Length: <= MaxLineLength }) return [name];
        }

        var whole = TextTidying.Tidy(Lines(node));
        if (whole is null) return [];
        var leaves = node.Element.Descendants<IText>().Take(30).Select(t => TextTidying.Tidy(t.Data)).OfType<string>().ToList();
        var persons = leaves.Where(l => AuthorValueReader.IsPerson(l)).Take(4).ToList();
        if (persons.Count > 0 && leaves.Count > 1) return persons;
        return whole.Length <= MaxLineLength ? [whole] : [];
    }

    /// <summary>Elements near the headline and the beginning of the text; a comment's author is not the article's.</summary>
    public static List<PageNode> Near(PageFacts facts)
    {
        var (from, to) = Window(facts);
        return [.. facts.Page.Nodes.Where(n =>
            n.FirstBlock >= from && n.FirstBlock < to && !n.SelfAndAncestors().Take(4).Any(a => a.Signs.HasFlag(Signs.Comment)))];
    }

    public static (int From, int To) Window(PageFacts facts)
    {
        var heading = facts.Heading >= 0 ? facts.Heading : facts.FirstKept;
        var text = Math.Max(facts.FirstKept, heading);
        return (Math.Max(0, Math.Min(heading, text) - Before), Math.Min(facts.Page.Blocks.Count, text + After));
    }

    private static bool Is(PageNode node, string attribute, string value) =>
        node.Attribute(attribute) is { } found && found.Equals(value, StringComparison.OrdinalIgnoreCase);

    private static bool Names(PageNode node, string word) =>
        (node.Attribute("class") is { } name && name.Contains(word, StringComparison.OrdinalIgnoreCase))
        || (node.Attribute("id") is { } id && id.Contains(word, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\s+[–—|·-]\s+|\s*[|·]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex PartJoint();

    [GeneratedRegex(
        @"^(?:By:?|BY:?|by|Von|VON|von|Por|POR|Par|Di|Av|Door|Af|Text(?:o)?:|Words by" +
        @"|(?:Posted|Written|Published)(?: by|:)(?: :)?|Posted By:?|Autor(?:in)?:|Author:|Eingestellt von" +
        @"|Guest author)\s*(\p{Lu}.{2,100})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex(
        @"^(?:Written by:?|Author:|Autor(?:in)?:|Text:|Posted [Bb]y:?|Posted by|Article by|Contributors?:|By:)\s*(\p{Lu}.{2,80})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    /// <summary>A name, then a sign and a date, or the other way round.</summary>
    [GeneratedRegex(@"^(\p{Lu}[^0-9|•·,–-]{3,40}?)\s*[|•·,–-]\s*(?=[^|]*(?:19|20)[0-9]{2}\b).*$", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();
}
