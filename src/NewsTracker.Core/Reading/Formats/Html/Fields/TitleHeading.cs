using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>A heading element of the page as one text.</summary>
/// <param name="Home">It links to the front page, or to a folder above the page: a masthead.</param>
internal sealed record TitleHeading(string Text, int Level, double LinkDensity, bool Home)
{
    private const int Reach = 6;

    public string Key { get; } = TextTidying.Key(Text);

    /// <summary>
    /// The page's headings of the first three levels, in order. Lines of one are joined; of a kicker and a headline in one element the
    /// headline is taken.
    /// </summary>
    public static IReadOnlyList<TitleHeading> All(PageFacts facts)
    {
        var found = new List<TitleHeading>();
        var address = UrlField.Read(facts)?.Value;
        var blocks = facts.Page.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not { Kind: BlockKind.Heading, Level: <= 3 }) continue;
            var element = Element(blocks[i]);
            var end = i + 1;
            while (end < blocks.Count && element is not null && element.Contains(blocks[end].Node)) end++;
            var home = blocks[i].Links is [var link]
                && blocks[i].LinkDensity > 0.9
                && IsAbove(facts.Resolver.Resolve(link.Href), link.Href, address);
            found.Add(new TitleHeading(Words(blocks, i, end), blocks[i].Level, blocks[i].LinkDensity, home));
            i = end - 1;
        }

        return found;
    }

    private static PageNode? Element(PageBlock block) =>
        block.Node.SelfAndAncestors().Take(Reach).FirstOrDefault(n => n.Tag is "h1" or "h2" or "h3");

    private static string Words(IReadOnlyList<PageBlock> blocks, int from, int to)
    {
        var pieces = new List<string>();
        for (var i = from; i < to; i++)
        {
            var text = blocks[i].Text.Replace('\n', ' ');
            if (pieces.Count > 0 && (blocks[i].AfterLineBreak || pieces[^1].EndsWith(':') || text.StartsWith(':')))
                pieces[^1] += (text.StartsWith(':') ? "" : " ") + text;
            else pieces.Add(text);
        }

        return pieces.MaxBy(p => p.Length)!;
    }

    private static bool IsAbove(string? resolved, string written, string? address)
    {
        if (resolved is null) return written is "/" or "./" or "../" or "index.html";
        var path = resolved[(resolved.LastIndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/');
        if (!path.Contains('/', StringComparison.Ordinal)) return true;
        return address is not null
            && resolved.EndsWith('/')
            && address.Length > resolved.Length
            && address.StartsWith(resolved, StringComparison.Ordinal);
    }
}
