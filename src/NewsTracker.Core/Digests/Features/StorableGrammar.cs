using NewsTracker.Core.Assertions.Reading;

namespace NewsTracker.Core.Digests.Features;

/// <summary>The packed grammar of an article that no store keeps yet.</summary>
public sealed class StorableGrammar
{
    private readonly PackedGrammar packed;

    internal StorableGrammar(PackedGrammar packed) => this.packed = packed;

    /// <summary>The form of a store.</summary>
    /// <returns>The bytes to keep: <see cref="DigestCache.Restore"/> takes them back.</returns>
    public byte[] Bytes() => packed.ToStored();

    /// <summary>Says that the store has them, so that they are not written again.</summary>
    public void MarkStored() => packed.IsStored = true;
}
