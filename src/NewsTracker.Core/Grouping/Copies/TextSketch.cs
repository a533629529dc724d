using NewsTracker.Core.Text;

namespace NewsTracker.Core.Grouping.Copies;

/// <summary>
/// The smallest hashes of a text's word five-grams: enough to tell how much of one text stands in another without keeping either.
/// Bottom-k sketch after Broder, "On the resemblance and containment of documents" (1997).
/// </summary>
internal sealed class TextSketch
{
    private const int Size = 32;
    private const int Gram = 5;
    private const int WordCap = 3000;
    private const int LongestWord = 64;

    private readonly uint[] smallest; // ascending, without repeats
    private readonly bool whole;      // true when every hash of the text is kept

    private TextSketch(uint[] smallest, bool whole, int words) => (this.smallest, this.whole, Words) = (smallest, whole, words);

    /// <summary>Words of the text, up to a cap.</summary>
    public int Words { get; }

    /// <summary>Orders texts by length: of two, the shorter one is asked for in the longer.</summary>
    public (int Words, int Grams) Length => (Words, smallest.Length);

    /// <summary>The hashes by which copies are looked up: the first few of the sketch.</summary>
    public ReadOnlySpan<uint> Keys => smallest.AsSpan(0, Math.Min(6, smallest.Length));

    public static TextSketch Of(string text) => Of(text, Size);

    /// <summary>Every hash of the text, up to the cap of words: compares exactly, also where one text is much longer.</summary>
    public static TextSketch Whole(string text) => Of(text, WordCap);

    private static TextSketch Of(ReadOnlySpan<char> text, int size)
    {
        var grams = new List<uint>();
        Span<uint> window = stackalloc uint[Gram];
        Span<char> letters = stackalloc char[LongestWord];
        var words = 0;
        for (var i = 0; i < text.Length && words < WordCap;)
        {
            var end = WordScanner.End(text, i, WordJoins.None);
            if (end == i)
            {
                i++;
                continue;
            }

            var hash = 2166136261u;
            foreach (var c in letters[..Folding.Word(text[i..end], letters)]) hash = (hash ^ c) * 16777619u;
            i = end;
            window[words % Gram] = hash;
            if (++words < Gram) continue;
            var gram = 0u;
            for (var k = 0; k < Gram; k++) gram = Mix(gram * 31 + window[(words + k) % Gram]);
            grams.Add(gram);
        }

        grams.Sort();
        var kept = new List<uint>(Math.Min(size, grams.Count));
        foreach (var gram in grams)
        {
            if (kept.Count > 0 && kept[^1] == gram) continue;
            if (kept.Count == size) return new TextSketch([.. kept], false, words);
            kept.Add(gram);
        }

        return new TextSketch([.. kept], true, words);
    }

    /// <summary>An estimate, 0 to 1, of how much of this text stands in the other.</summary>
    public double ContainedIn(TextSketch other)
    {
        if (smallest.Length == 0 || other.smallest.Length == 0) return 0;
        var limit = Math.Min(whole ? uint.MaxValue : smallest[^1], other.whole ? uint.MaxValue : other.smallest[^1]);
        int i = 0, j = 0, mine = 0, both = 0;
        while (i < smallest.Length && smallest[i] <= limit)
        {
            mine++;
            while (j < other.smallest.Length && other.smallest[j] < smallest[i]) j++;
            if (j < other.smallest.Length && other.smallest[j] == smallest[i]) both++;
            i++;
        }

        return mine < 4 ? 0 : (double)both / mine;
    }

    // The finalizer of MurmurHash3: spreads neighbouring hashes over all bits.
    private static uint Mix(uint h)
    {
        h = (h ^ (h >> 16)) * 0x85ebca6b;
        h = (h ^ (h >> 13)) * 0xc2b2ae35;
        return h ^ (h >> 16);
    }
}
