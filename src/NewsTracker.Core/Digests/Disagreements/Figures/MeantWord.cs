using NewsTracker.Core.Assertions.Comparison;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>A word near a number.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="Meaning">The place of its meaning, -1 for none known.</param>
/// <param name="Rarity">How rare it is, see <see cref="WordMeanings.Rarity"/>.</param>
/// <param name="Distance">Words between it and the number, and one.</param>
internal readonly record struct MeantWord(ulong Stem, int Meaning, float Rarity, int Distance)
{
    public static MeantWord Of(ulong stem, int distance)
    {
        var meaning = WordMeanings.Find(stem);
        return new(stem, meaning, WordMeanings.Rarity(meaning), distance);
    }

    /// <summary>1 for one stem, else the cosine of the meanings, 0 where one has none.</summary>
    public float Likeness(in MeantWord other) => Stem == other.Stem ? 1
        : Meaning < 0 || other.Meaning < 0 ? 0
        : WordMeanings.Likeness(Meaning, other.Meaning);
}
