using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>
/// A number in a sentence with what it is of, read from the words alone: most sentences have no grammar, and a number stands beside its
/// noun or its unit.
/// </summary>
internal sealed record Figure
{
    public required IndependentArticle Voice { get; init; }

    public required SentenceFeatures Sentence { get; init; }

    /// <summary>The number with its unit and its noun, as written.</summary>
    public required Span Span { get; init; }

    public required decimal Value { get; init; }

    public required MeasureBound Bound { get; init; }

    /// <summary>
    /// In one spelling and in the singular, feet as metres and miles as kilometres, or one of <see cref="FigureUnits"/>; null for a plain
    /// count.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>The counted noun; null where only a unit stands there.</summary>
    public MeantWord? Thing { get; init; }

    /// <summary>Stems of the words between the number and its noun.</summary>
    public IReadOnlyList<ulong> Modifiers { get; init; } = [];

    /// <summary>Content words near it, without names, numbers, units and dates.</summary>
    public required IReadOnlyList<MeantWord> Near { get; init; }

    /// <summary>Stems of names that stand near it.</summary>
    public required HashSet<ulong> NamesNear { get; init; }

    /// <summary>Of them those that are no words of the dictionary: "Indian" and "Royal" of two navies, and no "Navy".</summary>
    public HashSet<ulong> OwnNamesNear => field ??=
        [.. NamesNear.Where(n => WordMeanings.PartOf(WordMeanings.Find(n)) is not CommonPart.Noun)];

    /// <summary>Of whom it is told.</summary>
    public FigureOwner Owner { get; init; }

    /// <summary>The content word right before the number, by its stem; 0 for none.</summary>
    public ulong Told { get; init; }

    /// <summary>The word that joins it to what stands before, as "in seven villages"; 0 for none.</summary>
    public ulong Joint { get; init; }

    /// <summary>What is told to have befallen those counted, see <see cref="ToldClass"/>; null for nothing of the kind.</summary>
    public string? Fate { get; init; }

    /// <summary>What is told of it: the content words right before and right behind, see <see cref="FigureDeeds"/>.</summary>
    public IReadOnlyList<MeantWord> Deeds { get; init; } = [];

    /// <summary>
    /// Words that make it a part of another number, a rate, or a number of a part of the time: it is compared with nothing, but for what
    /// comes on top of others.
    /// </summary>
    public HashSet<ulong> Parts { get; init; } = [];

    /// <summary>A measure that describes its noun: "an 84-yard run".</summary>
    public bool IsDescribing { get; init; }

    /// <summary>Counted in a stretch of time that is named beside it: "since October".</summary>
    public bool HasWindow { get; init; }

    /// <summary>The unit in which it was told, before it was reckoned in <see cref="Unit"/>; null for none.</summary>
    public string? WrittenUnit { get; init; }

    /// <summary>The number as told, in that unit.</summary>
    public decimal WrittenValue { get; init; }

    /// <summary>For what share of a time or of a thing it is told, by its stem: "$22 million per season"; 0 for none.</summary>
    public ulong Rate { get; init; }

    /// <summary>The name that a preposition beside it gives: "82 percent in Veleria", "in Veleria by 65 percent"; 0 for none.</summary>
    public ulong Place { get; init; }

    /// <summary>The word right behind it; 0 for none.</summary>
    public ulong Behind { get; init; }

    /// <summary>A time of what came before or after what is told: "after his election in 1968".</summary>
    public bool IsTurned { get; init; }

    /// <summary>What a stretch of time is reckoned from: "ago", "before", "after"; 0 for nothing.</summary>
    public ulong Anchor { get; init; }

    /// <summary>All numbers of its sentence that are no part of a date.</summary>
    public required HashSet<decimal> Numbers { get; init; }

    /// <summary>The ages of people that its sentence tells.</summary>
    public required HashSet<int> Ages { get; init; }

    /// <summary>All figures of its sentence, itself too.</summary>
    public IReadOnlyList<Figure> Beside { get; set; } = [];

    /// <summary>All figures of its article, itself too.</summary>
    public IReadOnlyList<Figure> InArticle { get; set; } = [];

    public required EventProfile Profile { get; init; }

    /// <summary>Both may be true, as far as their bounds say.</summary>
    public bool Allows(Figure other) => Measure.Allows(Bound, Value, other.Bound, other.Value);
}

/// <summary>Of whom a number is told: the name before it, or behind "from" and "by".</summary>
/// <param name="Stem">The stem of its last word; 0 for nobody.</param>
/// <param name="At">Where that stands.</param>
/// <param name="Distance">Words between it and the number.</param>
/// <param name="First">The stem of the first word of the name; 0 for a name of one word.</param>
internal readonly record struct FigureOwner(ulong Stem, Span At, int Distance, ulong First = 0)
{
    /// <summary>Two names of two words that end alike: "Indian Navy", "Royal Navy".</summary>
    public bool IsNamesake(in FigureOwner other) =>
        Stem != 0 && Stem == other.Stem && First != 0 && other.First != 0 && First != other.First;
}
