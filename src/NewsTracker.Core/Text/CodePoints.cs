namespace NewsTracker.Core.Text;

/// <summary>
/// Translates offsets of one text between UTF-16 code units (inside the process) and Unicode code points (in JSON and addresses).
/// An unpaired surrogate counts as one code point. Both directions are monotonic; the length of the text is a valid offset.
/// </summary>
public sealed class CodePoints
{
    private readonly int length;
    private readonly int[] pairs; // offsets, in code units, of the low half of every surrogate pair, ascending

    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        length = text.Length;
        List<int>? found = null;
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsSurrogatePair(text[i - 1], text[i])) continue;
            (found ??= []).Add(i);
            i++;
        }

        pairs = found is null ? [] : [.. found];
    }

    /// <summary>The code-point offset of a code-unit offset; an offset inside a pair counts as the pair's start.</summary>
    /// <returns>An offset in code points.</returns>
    public int FromUnits(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)offset, (uint)length);
        return offset - PairsUpTo(offset);
    }

    /// <summary>The code-unit offset of a code-point offset.</summary>
    /// <returns>An offset in UTF-16 code units.</returns>
    public int ToUnits(int offset)
    {
        // pairs[k] - k is the code-point offset just after the k-th pair's start: a pair lies before `offset` when pairs[k] - k <= offset.
        int low = 0, high = pairs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pairs[middle] - middle <= offset) low = middle + 1;
            else high = middle;
        }

        return offset + low;
    }

    /// <summary>Translates a span of UTF-16 code units.</summary>
    /// <returns>The same span in code points.</returns>
    public Span FromUnits(Span span) => new(FromUnits(span.Start), FromUnits(span.End));

    /// <summary>Translates a span of code points.</summary>
    /// <returns>The same span in UTF-16 code units.</returns>
    public Span ToUnits(Span span) => new(ToUnits(span.Start), ToUnits(span.End));

    private int PairsUpTo(int offset)
    {
        var at = Array.BinarySearch(pairs, offset);
        return at >= 0 ? at + 1 : ~at;
    }
}
