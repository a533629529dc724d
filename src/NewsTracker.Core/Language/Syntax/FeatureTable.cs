using System.Numerics;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>The embedding row of each known feature key. Row 0 belongs to unknown words.</summary>
internal sealed class FeatureTable
{
    private readonly uint[] slots;
    private readonly int[] rows;
    private readonly int mask;

    /// <summary>Row i + 1 belongs to key i of <paramref name="keys"/>; keys are distinct and not 0.</summary>
    public FeatureTable(ReadOnlySpan<uint> keys)
    {
        Keys = keys.ToArray();
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * keys.Length));
        slots = new uint[capacity];
        rows = new int[capacity];
        mask = capacity - 1;
        for (var i = 0; i < keys.Length; i++)
        {
            var at = (int)keys[i] & mask;
            while (slots[at] != 0) at = (at + 1) & mask;
            slots[at] = keys[i];
            rows[at] = i + 1;
        }
    }

    public uint[] Keys { get; }

    public int Rows => Keys.Length + 1;

    /// <summary>The row of a key, 0 when it is not known.</summary>
    public int Find(uint key)
    {
        for (var at = (int)key & mask; slots[at] != 0; at = (at + 1) & mask)
        {
            if (slots[at] == key) return rows[at];
        }

        return 0;
    }
}
