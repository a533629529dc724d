using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Assertions.Comparison;

/// <summary>
/// What is told of those counted, in one word for the words that reports use for it: "hurt", "wounded" and "injured" are one, "killed" and
/// "drowned" too. What one class holds is never the other's count.
/// </summary>
internal static class ToldClass
{
    /// <summary>The class of those who lost their lives.</summary>
    public const string Death = "die";

    /// <summary>The class of those who are missing; of things it tells who did without them: "missed 10 games".</summary>
    public const string Missing = "miss";

    /// <summary>What befalls people, whatever they are called.</summary>
    private static readonly FrozenDictionary<string, string> Fates = Table(
        (Death, "kill die died drown perish dead death slay murder"), ("injure", "injure hurt wound"), ("arrest", "arrest detain"),
        ("rescue", "rescue save"), (Missing, "miss missing"), ("flee", "flee evacuate displace"));

    private static readonly FrozenDictionary<string, string> Deeds = Table(
        ("buy", "buy acquire purchase"), ("cut", "cut axe shed slash"));

    private static readonly FrozenSet<string> Vague =
        "be have do make get go come take give put stage hold join".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <returns>True for a verb that says nothing by itself: "went on strike".</returns>
    public static bool IsVague(string told) => Vague.Contains(told);

    /// <returns>Null where it is nothing that befalls people.</returns>
    public static string? FateOf(string told) => Fates.GetValueOrDefault(told);

    /// <param name="stem">The stem of any form of the word.</param>
    /// <returns>Null where it is nothing that befalls people.</returns>
    public static string? FateOf(ulong stem) => FatesByStem.GetValueOrDefault(stem);

    /// <summary>As of its stem; "passed away" too.</summary>
    /// <param name="words">The words of a sentence.</param>
    /// <param name="at">The word.</param>
    public static string? FateOf(List<Word> words, int at) => words[at].Form != Passed ? FateOf(words[at].Stem)
        : at + 1 < words.Count && words[at + 1].Form == Away ? Death : null;

    private static readonly ulong Passed = WordHash.Of("passed"), Away = WordHash.Of("away");

    private static readonly FrozenDictionary<ulong, string> FatesByStem = Fates
        .SelectMany(f => WordReader.Stems(f.Key).Select(s => (Stem: s, f.Value))).DistinctBy(f => f.Stem)
        .ToFrozenDictionary(f => f.Stem, f => f.Value);

    /// <returns>How a label says it: "people injured".</returns>
    public static string LabelOf(string fate) => fate switch
    {
        Death => "killed", "injure" => "injured", "arrest" => "arrested", "rescue" => "rescued", Missing => "missing", _ => "displaced",
    };

    /// <returns>True for the same word, one akin to it, or one of the same class.</returns>
    public static bool AreAlike(string told, string other)
    {
        if (FateOf(told) is { } fate) return fate == FateOf(other);
        if (FateOf(other) is not null) return false;
        return VerbKinship.Of(told, other) != Kinship.None
            || (Deeds.GetValueOrDefault(told) is { } deed && deed == Deeds.GetValueOrDefault(other));
    }

    private static FrozenDictionary<string, string> Table(params (string Class, string Words)[] rows) => rows
        .SelectMany(r => r.Words.Split(' ').Select(w => (Word: w, r.Class)))
        .ToFrozenDictionary(p => p.Word, p => p.Class, StringComparer.Ordinal);
}
