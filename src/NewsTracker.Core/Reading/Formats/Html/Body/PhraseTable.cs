using System.Text;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// Finds which groups of phrases a text has one of, in a single pass:
/// a table over the first two characters of all phrases tells where one may begin.
/// Case does not matter; phrases are given in lower case.
/// </summary>
internal sealed class PhraseTable
{
    private const int Slots = 4096;
    private const int MaxLength = 512;

    private readonly (string Phrase, int Bit, int Reach)[]?[] slots = new (string, int, int)[]?[Slots];

    /// <summary>One bit a slot: whether a phrase may begin there. It stays near the processor while the table does not.</summary>
    private readonly ulong[] begins = new ulong[Slots / 64];

    private readonly int reach;

    /// <param name="groups">The phrases of each group, and how many characters of a text are searched for them.</param>
    public PhraseTable(params (int Reach, string[] Phrases)[] groups)
    {
        Count = groups.Length;
        reach = Math.Min(MaxLength, groups.Max(g => g.Reach));
        var lists = new Dictionary<int, List<(string, int, int)>>();
        for (var bit = 0; bit < groups.Length; bit++)
        {
            foreach (var phrase in groups[bit].Phrases)
            {
                foreach (var slot in phrase.Length > 1 ? [Slot(phrase[0], phrase[1])] : Enumerable.Range(0, Slots))
                {
                    // A phrase of one character may be followed by anything; it is tested at every slot that its character can be in.
                    if (phrase.Length == 1 && !CanHold(slot, phrase[0])) continue;
                    if (!lists.TryGetValue(slot, out var list)) lists[slot] = list = [];
                    list.Add((phrase, bit, groups[bit].Reach));
                }
            }
        }

        foreach (var (slot, list) in lists)
        {
            slots[slot] = [.. list];
            begins[slot >> 6] |= 1UL << (slot & 63);
        }
    }

    public int Count { get; }

    /// <summary>One bit for each group that the beginning of <paramref name="text"/> has a phrase of.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[MaxLength + 1];
        var length = Math.Min(text.Length, reach);
        if (Ascii.ToLower(text[..length], lower, out var done) != System.Buffers.OperationStatus.Done)
            for (var i = done; i < length; i++) lower[i] = Lower(text[i]);
        lower[length] = '\0';
        var bits = 0;
        for (var i = 0; i < length; i++)
        {
            var slot = Slot(lower[i], lower[i + 1]);
            if ((begins[slot >> 6] & (1UL << (slot & 63))) == 0) continue;
            foreach (var (phrase, bit, groupReach) in slots[slot]!)
            {
                if ((bits & (1 << bit)) != 0 || i + phrase.Length > Math.Min(length, groupReach)) continue;
                if (lower.Slice(i, phrase.Length).SequenceEqual(phrase)) bits |= 1 << bit;
            }
        }

        return bits;
    }

    private static char Lower(char c) => c < 128 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : char.ToLowerInvariant(c);

    private static int Slot(char first, char second) => ((first & 63) << 6) | (second & 63);

    private static bool CanHold(int slot, char first) => slot >> 6 == (first & 63);
}
