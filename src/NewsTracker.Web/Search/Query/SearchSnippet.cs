using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Search.Query;

/// <summary>Words to be shown, with the matched spans of them.</summary>
public sealed record MatchedText(string Text, IReadOnlyList<Span> Matches);

/// <summary>Chooses the passage of an article that answers a query best, and shortens texts to what surrounds their matches.</summary>
internal static class SearchSnippet
{
    private const int MaxLength = 320;
    private const int Lead = 110;

    /// <summary>The sentence with the most of the query's terms, the first of equals; null where the text holds none.</summary>
    public static Span? Passage(string text, IReadOnlyList<Block> blocks, IReadOnlyList<SearchMatch> matches)
    {
        if (matches.Count == 0) return null;
        IReadOnlyList<Block> parts = blocks.Count > 0 ? blocks : [new Block(new Span(0, text.Length), BlockKind.Paragraph, 0)];
        var block = parts.MaxBy(b => Terms(matches, b.Span) + (b.Kind == BlockKind.Heading ? -.5 : 0))!;
        if (Terms(matches, block.Span) == 0) block = parts.FirstOrDefault(b => b.Span.Overlaps(matches[0].Span)) ?? block;
        return SentenceSplitter.Split(text, [block]).Where(s => Terms(matches, s.Span) > 0).MaxBy(s => Terms(matches, s.Span))?.Span;
    }

    /// <summary>The first paragraph, for an article that is found by its title or by filters alone.</summary>
    public static Span Opening(string text, IReadOnlyList<Block> blocks) =>
        blocks.FirstOrDefault(b => b.Kind != BlockKind.Heading && b.Span.Length > 0)?.Span ?? new Span(0, text.Length);

    /// <summary>
    /// The stretch of a text, cut at words before and behind its matches when it is long; an ellipsis stands where words were left out.
    /// </summary>
    public static MatchedText Cut(string text, Span part, IReadOnlyList<SearchMatch> matches)
    {
        var inside = SearchMatcher.Spans(matches.Where(m => part.Contains(m.Span)));
        var (start, end) = (part.Start, part.End);
        if (part.Length > MaxLength)
        {
            if (inside.Count > 0 && inside[0].Start - start > Lead) start = AtWord(text, inside[0].Start - Lead, inside[0].Start);
            if (end - start > MaxLength) end = BeforeWord(text, start + MaxLength, start);
        }

        var (before, after) = (start > part.Start ? "… " : "", end < part.End ? " …" : "");
        var shift = before.Length - start;
        return new MatchedText(
            before + text[start..end] + after, [.. inside.Where(s => s.Start >= start && s.End <= end).Select(s => s.Shift(shift))]);
    }

    private static int Terms(IReadOnlyList<SearchMatch> matches, Span part)
    {
        var terms = 0UL;
        foreach (var match in matches)
        {
            if (part.Contains(match.Span)) terms |= 1UL << (match.Term & 63);
        }

        return System.Numerics.BitOperations.PopCount(terms);
    }

    private static int AtWord(string text, int at, int limit)
    {
        var word = at;
        while (word < limit && !char.IsWhiteSpace(text[word])) word++;
        while (word < limit && char.IsWhiteSpace(text[word])) word++;
        if (word < limit) return word;
        return char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }

    private static int BeforeWord(string text, int at, int limit)
    {
        var word = at;
        while (word > limit && !char.IsWhiteSpace(text[word])) word--;
        if (word > limit + (MaxLength / 2)) return word;
        return char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }
}
