using System.Runtime.CompilerServices;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>Hashes of the runs of four words of a text, in order; case does not matter.</summary>
internal ref struct WordRuns(ReadOnlySpan<char> text)
{
    private const int Run = 4;

    private readonly ReadOnlySpan<char> text = text;
    private Last last;
    private int count;
    private int at;

    public int Current { get; private set; }

    public bool Next()
    {
        while (at < text.Length)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
            var hash = 17;
            var start = at;
            for (; at < text.Length && char.IsLetterOrDigit(text[at]); at++)
                hash = unchecked((hash * 31) + char.ToLowerInvariant(text[at]));
            if (at == start) return false;
            last[count++ % Run] = hash;
            if (count < Run) continue;
            var joined = 0;
            for (var i = 0; i < Run; i++) joined = unchecked((joined * 1_000_003) + last[(count + i) % Run]);
            Current = joined;
            return true;
        }

        return false;
    }

    [InlineArray(Run)]
    private struct Last
    {
        private int first;
    }
}
