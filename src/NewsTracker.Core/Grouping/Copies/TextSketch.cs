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
    private const int MaxWordLength = 64;
    private const int MinKnown = 4;

    private readonly uint[] smallest; // ascending, without repeats
    private readonly bool whole;      // true when every hash of the text is kept
    private readonly uint[] facts;    // the smallest hashes of its names and numbers, ascending, without repeats
    private readonly bool allFacts;
    private readonly FactPlaces places;

    private TextSketch(uint[] smallest, bool whole, uint[] facts, bool allFacts, FactPlaces places, int words) =>
        (this.smallest, this.whole, this.facts, this.allFacts, this.places, Words) = (smallest, whole, facts, allFacts, places, words);

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
        Span<char> letters = stackalloc char[MaxWordLength];
        var facts = new List<uint>();
        var placed = new FactPlaces.Reader();
        var (words, inSentence) = (0, false);
        for (var i = 0; i < text.Length && words < WordCap;)
        {
            var end = WordScanner.End(text, i, WordJoins.None);
            if (end == i)
            {
                if (text[i] is '.' or '!' or '?' or ':' or '\n' or '"' or '“') inSentence = false;
                i++;
                continue;
            }

            var hash = 2166136261u;
            foreach (var c in letters[..Folding.Word(text[i..end], letters)]) hash = (hash ^ c) * 16777619u;
            var isFact = char.IsAsciiDigit(text[i]) || inSentence && char.IsUpper(text[i]);
            if (isFact) facts.Add(Mix(hash));
            placed.Add(hash, isFact);
            inSentence = true;
            i = end;
            window[words % Gram] = hash;
            if (++words < Gram) continue;
            var gram = 0u;
            for (var k = 0; k < Gram; k++) gram = Mix(gram * 31 + window[(words + k) % Gram]);
            grams.Add(gram);
        }

        var (kept, isWhole) = Smallest(grams, size);
        var (named, isAll) = Smallest(facts, size);
        return new TextSketch(kept, isWhole, named, isAll, placed.Read(2 * size), words);
    }

    /// <summary>Writes it for <see cref="Read"/>.</summary>
    public void Write(BinaryWriter writer)
    {
        HashForm.Write(writer, smallest);
        writer.Write(whole);
        HashForm.Write(writer, facts);
        writer.Write(allFacts);
        places.Write(writer);
        writer.Write7BitEncodedInt(Words);
    }

    public static TextSketch Read(BinaryReader reader) =>
        new(HashForm.Read(reader), reader.ReadBoolean(), HashForm.Read(reader), reader.ReadBoolean(), FactPlaces.Read(reader),
            reader.Read7BitEncodedInt());

    /// <summary>An estimate, 0 to 1, of how much of this text stands in the other.</summary>
    public double ContainedIn(TextSketch other) => Contained(smallest, whole, other.smallest, other.whole) ?? 0;

    /// <summary>
    /// An estimate, 0 to 1, of how many of this text's names and numbers stand in the other; 1 where it has too few to tell. Texts made
    /// from one template have their phrases in common and not these.
    /// </summary>
    public double FactsIn(TextSketch other) => Contained(facts, allFacts, other.facts, other.allFacts) ?? 1;

    /// <summary>
    /// The names and numbers of this text that stand among the same words in the other, as far as both are known, and how many of them are
    /// others there. A text sent again corrects one or two, a template filled in anew has most of them changed.
    /// </summary>
    public (int Known, int Replaced) FactsReplacedIn(TextSketch other) => places.ComparedWith(other.places);

    private static (uint[] Kept, bool All) Smallest(List<uint> hashes, int size)
    {
        hashes.Sort();
        var kept = new List<uint>(Math.Min(size, hashes.Count));
        foreach (var hash in hashes)
        {
            if (kept.Count > 0 && kept[^1] == hash) continue;
            if (kept.Count == size) return ([.. kept], false);
            kept.Add(hash);
        }

        return ([.. kept], true);
    }

    // The share of one set of hashes, as far as both are known, that the other holds; null where too few are known.
    private static double? Contained(uint[] mine, bool isWhole, uint[] others, bool isOtherWhole)
    {
        if (mine.Length == 0) return null;
        if (others.Length == 0) return isOtherWhole && mine.Length >= MinKnown ? 0 : null;
        var limit = Math.Min(isWhole ? uint.MaxValue : mine[^1], isOtherWhole ? uint.MaxValue : others[^1]);
        int i = 0, j = 0, both = 0;
        while (i < mine.Length && mine[i] <= limit)
        {
            while (j < others.Length && others[j] < mine[i]) j++;
            if (j < others.Length && others[j] == mine[i]) both++;
            i++;
        }

        return i < MinKnown ? null : (double)both / i;
    }

    // The finalizer of MurmurHash3: spreads neighbouring hashes over all bits.
    internal static uint Mix(uint h)
    {
        h = (h ^ (h >> 16)) * 0x85ebca6b;
        h = (h ^ (h >> 13)) * 0xc2b2ae35;
        return h ^ (h >> 16);
    }
}
