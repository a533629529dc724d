using System.Numerics;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>The embedding row of each known feature key. Row 0 belongs to unknown words.</summary>
internal sealed class FeatureTable
{
    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly int _mask;

    /// <summary>Row i + 1 belongs to key i of <paramref name="keys"/>; keys are distinct and not 0.</summary>
    public FeatureTable(ReadOnlySpan<uint> keys)
    {
        Keys = keys.ToArray();
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * keys.Length));
        _keys = new uint[capacity];
        _rows = new int[capacity];
        _mask = capacity - 1;
        for (var i = 0; i < keys.Length; i++)
        {
            var at = (int)keys[i] & _mask;
            while (_keys[at] != 0) at = (at + 1) & _mask;
            _keys[at] = keys[i];
            _rows[at] = i + 1;
        }
    }

    public uint[] Keys { get; }

    public int Rows => Keys.Length + 1;

    /// <summary>The row of a key, 0 when it is not known.</summary>
    public int Find(uint key)
    {
        for (var at = (int)key & _mask; _keys[at] != 0; at = (at + 1) & _mask)
        {
            if (_keys[at] == key) return _rows[at];
        }

        return 0;
    }
}
