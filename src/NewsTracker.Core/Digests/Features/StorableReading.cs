using System.Buffers.Binary;
using NewsTracker.Core.Assertions.Reading;

namespace NewsTracker.Core.Digests.Features;

/// <summary>The grammar of an article and what was read of its sentences, packed, of which a store lacks something.</summary>
public sealed class StorableReading
{
    private readonly PackedGrammar grammar;
    private readonly PackedReading? sentences;

    internal StorableReading(PackedGrammar grammar, PackedReading? sentences) => (this.grammar, this.sentences) = (grammar, sentences);

    /// <summary>The form of a store: how long the grammar is, the grammar, the sentences.</summary>
    /// <returns>The bytes to keep: <see cref="DigestCache.Restore"/> takes them back.</returns>
    public byte[] Bytes()
    {
        var (first, then) = (grammar.ToStored(), sentences?.ToStored() ?? []);
        var bytes = new byte[sizeof(int) + first.Length + then.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, first.Length);
        first.CopyTo(bytes, sizeof(int));
        then.CopyTo(bytes, sizeof(int) + first.Length);
        return bytes;
    }

    /// <summary>The parts of what a store kept, of the grammar alone too; null for those that are damaged or that others read.</summary>
    internal static (PackedGrammar? Grammar, PackedReading? Sentences) Parts(byte[] stored)
    {
        var length = stored.Length < sizeof(int) ? -1 : BinaryPrimitives.ReadInt32LittleEndian(stored);
        if (length < 0 || length > stored.Length - sizeof(int)) return (PackedGrammar.Restore(stored), null);
        var end = sizeof(int) + length;
        return (PackedGrammar.Restore(stored[sizeof(int)..end]), PackedReading.Restore(stored[end..]));
    }

    /// <summary>Says that the store has them, so that they are not written again.</summary>
    public void MarkStored()
    {
        grammar.IsStored = true;
        if (sentences is not null) sentences.IsStored = true;
    }
}
