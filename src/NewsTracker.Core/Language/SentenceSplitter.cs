using NewsTracker.Core.Reading;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language;

/// <summary>Finds the sentences of a text. A sentence never crosses a block.</summary>
public static class SentenceSplitter
{
    /// <summary>Sentences in order, trimmed of outer white space. Without blocks the whole text is cut at line breaks first.</summary>
    public static IReadOnlyList<Sentence> Split(string text, IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(blocks);
        var sentences = new List<Sentence>();
        for (var b = 0; b < blocks.Count; b++)
        {
            var (start, end) = (blocks[b].Span.Start, blocks[b].Span.End);
            if (blocks[b].Kind == BlockKind.Heading)
            {
                sentences.Add(new(blocks[b].Span, b, true));
                continue;
            }

            var from = start;
            for (var i = start; i < end; i++)
            {
                var stop = text[i] is '.' or '!' or '?' && (i + 1 == end || char.IsWhiteSpace(text[i + 1]));
                if (!stop && i + 1 < end) continue;
                var to = i + 1;
                while (from < to && char.IsWhiteSpace(text[from])) from++;
                if (from < to) sentences.Add(new(new Span(from, to), b, false));
                from = to;
            }
        }

        return sentences;
    }
}
