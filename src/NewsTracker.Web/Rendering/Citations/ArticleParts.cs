using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>One part of an article's text, as much as a page shows: a text of millions of letters comes on several pages.</summary>
/// <param name="Blocks">The blocks of the part; one that is longer is cut.</param>
/// <param name="Number">Counts from 1.</param>
/// <param name="Count">How many parts the text has.</param>
internal sealed record ArticleParts(IReadOnlyList<Block> Blocks, int Number, int Count)
{
    /// <summary>Most links that a page lists. By hand.</summary>
    public const int MaxLinks = 1_000;

    /// <summary>Most blocks of a part: a block costs about 150 bytes of page besides its words. By hand.</summary>
    private const int MaxBlocks = 5_000;

    /// <param name="article">The article.</param>
    /// <param name="part">The number of a part, as asked for; else the part of the passage.</param>
    /// <param name="passage">"10-80" in code points, or nothing.</param>
    public static ArticleParts Of(ArticleView article, string? part, string? passage)
    {
        // Text that no block covers (input kept verbatim) is one preformatted block.
        IReadOnlyList<Block> blocks = article.Blocks.Count > 0
            ? article.Blocks
            : [new Block(new Span(0, article.Text.Length), BlockKind.Preformatted)];
        if (article.Text.Length <= ArticleAddress.MaxPart && blocks.Count <= MaxBlocks) return new(blocks, 1, 1);
        var parts = Cut(article.Text, blocks);
        var number = int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1;
        if (string.IsNullOrEmpty(part) && StartOf(article.Text, passage) is { } start)
            number = 1 + Math.Max(0, parts.FindLastIndex(p => p[0].Span.Start <= start));
        number = Math.Clamp(number, 1, parts.Count);
        return new(parts[number - 1], number, parts.Count);
    }

    /// <summary>The address of a part of the version that is shown.</summary>
    public static string Address(ArticleView article, int part) => string.Create(
        CultureInfo.InvariantCulture,
        $"/articles/{article.Id}?part={part}{(article.Version == article.Versions[0].Number ? "" : $"&version={article.Version}")}");

    private static List<List<Block>> Cut(string text, IReadOnlyList<Block> blocks)
    {
        var parts = new List<List<Block>> { new() };
        var room = ArticleAddress.MaxPart;
        foreach (var whole in blocks)
        {
            var rest = whole;
            while (rest.Span.Length > room || parts[^1].Count == MaxBlocks)
            {
                var end = rest.Span.Length <= ArticleAddress.MaxPart ? rest.Span.Start : Place(text, rest.Span.Start + room);
                if (end > rest.Span.Start) parts[^1].Add(rest with { Span = new Span(rest.Span.Start, end) });
                rest = rest with { Span = new Span(end, rest.Span.End) };
                if (parts[^1].Count > 0) parts.Add([]);
                room = ArticleAddress.MaxPart;
            }

            if (rest.Span.Length == 0 && whole.Span.Length > 0) continue;
            parts[^1].Add(rest);
            room -= rest.Span.Length;
        }

        if (parts[^1].Count == 0) parts.RemoveAt(parts.Count - 1);
        return parts;
    }

    private static int Place(string text, int end) => char.IsLowSurrogate(text[end]) ? end - 1 : end;

    private static int? StartOf(string text, string? passage) =>
        ArticleCitations.PassageOf(passage, new CodePoints(text), text.Length)?.Start;
}
