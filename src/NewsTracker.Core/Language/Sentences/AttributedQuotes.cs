using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Sentences;

/// <summary>
/// The quotations of one block that end in a comma, or run on in lower case, so that the words after them belong to the same sentence.
/// </summary>
internal sealed class AttributedQuotes
{
    /// <summary>A longer quotation is broken into its sentences: together they would be too long to be cited as one.</summary>
    private const int MaxLength = 260;

    private readonly List<Span> quotes = [];
    private int next;

    public AttributedQuotes(string text, Span block)
    {
        var open = -1;
        for (var i = block.Start; i < block.End; i++)
        {
            var c = text[i];
            if (c is not ('"' or '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb')) continue;
            var opens = c is '\u201c' or '\u201e' or '\u00ab' || (c == '"' && open < 0);
            if (opens) open = i;
            else if (open >= 0)
            {
                if (i - open <= MaxLength && LeadsOn(text, i, block.End)) quotes.Add(new(open, i));
                open = -1;
            }
        }
    }

    /// <summary>True when the place lies inside such a quotation. Places must be asked in ascending order.</summary>
    public bool Holds(int place)
    {
        while (next < quotes.Count && quotes[next].End < place) next++;
        return next < quotes.Count && quotes[next].Start < place && place <= quotes[next].End;
    }

    private static bool LeadsOn(string text, int close, int limit)
    {
        var before = text[close - 1];
        if (before == '.') return false;
        var after = close + 1;
        while (after < limit && char.IsWhiteSpace(text[after])) after++;
        return after < limit && (before == ',' || char.IsLower(text[after]));
    }
}
