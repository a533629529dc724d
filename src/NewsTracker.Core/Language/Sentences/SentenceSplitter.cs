using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Sentences;

/// <summary>
/// Finds the sentences of a text. A sentence never crosses a block, and a quotation of moderate length that leads on to its speaker
/// (“We came. We saw,” she said.) is not broken inside.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>
    /// Sentences in order, trimmed of outer white space. Without blocks the text is cut at line breaks first, and
    /// <see cref="Sentence.Block"/> counts the lines that are not empty.
    /// </summary>
    /// <returns>In order, without overlap, each inside one block.</returns>
    public static IReadOnlyList<Sentence> Split(string text, IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(blocks);
        var sentences = new List<Sentence>();
        for (var b = 0; b < blocks.Count; b++)
        {
            var span = Trim(text, blocks[b].Span);
            if (span.Length == 0) continue;
            if (blocks[b].Kind == BlockKind.Heading) sentences.Add(new(span, b, true));
            else if (blocks[b].Kind == BlockKind.Preformatted) SplitLines(text, span, _ => b, sentences);
            else SplitBlock(text, span, b, sentences);
        }

        if (blocks.Count == 0) SplitLines(text, new(0, text.Length), line => line, sentences);
        return sentences;
    }

    private static void SplitLines(string text, Span part, Func<int, int> block, List<Sentence> sentences)
    {
        var line = 0;
        var from = part.Start;
        for (var i = part.Start; i <= part.End; i++)
        {
            if (i < part.End && text[i] is not ('\n' or '\r' or '\u2028' or '\u2029')) continue;
            var span = Trim(text, new(from, i));
            from = i + 1;
            if (span.Length == 0) continue;
            SplitBlock(text, span, block(line), sentences);
            line++;
        }
    }

    private static void SplitBlock(string text, Span block, int number, List<Sentence> sentences)
    {
        var quotes = new AttributedQuotes(text, block);
        var from = block.Start;
        for (var i = block.Start; i < block.End; i++)
        {
            if (!SentenceEnd.IsTerminator(text[i])) continue;
            var end = SentenceEnd.Find(text, from, i, block.End);
            if (end is not { } stop)
            {
                i = SentenceEnd.SkipTerminators(text, i, block.End) - 1;
                continue;
            }

            i = stop - 1;
            if (quotes.Holds(stop)) continue;
            sentences.Add(new(new(from, stop), number, false));
            from = stop;
            while (from < block.End && char.IsWhiteSpace(text[from])) from++;
        }

        if (from < block.End) sentences.Add(new(Trim(text, new(from, block.End)), number, false));
    }

    private static Span Trim(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end);
    }
}
