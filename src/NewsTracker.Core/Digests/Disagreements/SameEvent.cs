using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// How much speaks for it that two sentences in other words tell of one event: names that both hold, further words, and the day.
/// </summary>
/// <param name="Names">Names that both hold and that are not those of the story's subject.</param>
/// <param name="Words">Further content words that both hold, without numbers, dates, and what is counted and told.</param>
/// <param name="IsOneDay">Both name the same day.</param>
/// <param name="OpenBoth">Both stand at the opening of their articles.</param>
internal readonly record struct SameEvent(int Names, int Words, bool IsOneDay, bool OpenBoth)
{
    /// <summary>Sentences at an article's beginning that tell its news. By hand.</summary>
    private const int Opening = 2;

    /// <summary>
    /// By hand on invented pairs: a name, and the day with a further word; without the day two further words of two openings.
    /// </summary>
    public bool IsLikely => Names > 0 && (IsOneDay ? Words > 0 || Names > 1 : OpenBoth && Words > 1);

    /// <summary>So much that what is told may stand in quite other words.</summary>
    public bool IsSure => Names > 0 && ((IsOneDay && Names > 1 && Words > 0) || (Words > 2 && (IsOneDay || OpenBoth)));

    /// <summary>Days or places that they name speak against it.</summary>
    public static SameEvent? Of(ToldFact one, ToldFact other, StoryCorpus story, DisagreementOptions options, HashSet<ulong> aside)
    {
        if (AreApart(one, other, out var day) || ArePlacesApart(one, other)) return null;
        var large = story.Count >= options.SubjectArticles;
        var names = 0;
        var stems = new HashSet<ulong>(aside);
        foreach (var name in other.Sentence.Names) stems.UnionWith(name.Stems);
        foreach (var name in one.Sentence.Names)
        {
            stems.UnionWith(name.Stems);
            if (name.Stems.Any(s => Holds(other, s) && (!large || story.Frequency(s) < options.CommonName * story.Count))) names++;
        }

        var words = 0;
        foreach (var word in Content(one))
        {
            if (stems.Add(word) && Content(other).Contains(word)) words++;
        }

        var open = one.Sentence.Order < Opening && other.Sentence.Order < Opening;
        return large && !day ? new SameEvent(names, words - 1, day, open) : new SameEvent(names, words, day, open);
    }

    private static bool Holds(ToldFact fact, ulong stem) => fact.Sentence.Names.Any(n => n.Stems.Contains(stem));

    /// <summary>What is no number, date, and speech of somebody.</summary>
    private static IEnumerable<ulong> Content(ToldFact fact) => fact.Sentence.Words.Where(w => w.Kind == WordKind.Content && !w.IsNumber
        && !fact.Voice.Features.Content.Dates.Any(d => d.Span.Overlaps(w.Span))
        && fact.Told.Speaker?.Phrase.Overlaps(w.Span) != true && !Saying.Contains(w.Stem)).Select(w => w.Stem);

    private static readonly FrozenSet<ulong> Saying =
        WordReader.Read("said say says told tell announced reported report according officials people").Select(w => w.Stem).ToFrozenSet();

    /// <summary>The days that a sentence names.</summary>
    private static List<DateSpan> Days(ToldFact fact) => [.. fact.Voice.Features.Content.Dates
        .Where(d => d.Span.Overlaps(fact.Sentence.Span) && d.Type is TimexType.Date or TimexType.Time
            && d.Date is { Precision: DatePrecision.Day }).Select(d => d.Date!)];

    /// <summary>A night is told by the day before it as by the day after.</summary>
    public static bool AreOneNight(ToldFact one, ToldFact other) => IsByNight(one) && IsByNight(other)
        && one.Date is { } left && other.Date is { } right && Math.Abs(left.Start.DayNumber - right.Start.DayNumber) == 1;

    private static bool AreApart(ToldFact left, ToldFact right, out bool shared)
    {
        var (one, other) = (Days(left), Days(right));
        // the same word for both: one of the two is reckoned wrong
        shared = one.Exists(a => other.Exists(b => a.Start <= b.End && b.Start <= a.End)) || Weekdays(left).Overlaps(Weekdays(right))
            || (IsByNight(left) && IsByNight(right) && one.Exists(a => other.Exists(b =>
                Math.Abs(a.Start.DayNumber - b.Start.DayNumber) == 1)));
        return !shared && one.Count > 0 && other.Count > 0;
    }

    private static HashSet<int> Weekdays(ToldFact fact) =>
        [.. fact.Sentence.Words.Select(w => CalendarWords.KeyOf(fact.Voice.Text, w)).Where(k => k is > 100 and < 200)];

    private static bool IsByNight(ToldFact fact) => fact.Sentence.Words.Exists(w => Nights.Contains(w.Form));

    private static readonly FrozenSet<ulong> Nights = WordHash.Set("night overnight midnight");

    /// <summary>Both say where, by names, and none of them is one.</summary>
    private static bool ArePlacesApart(ToldFact one, ToldFact other)
    {
        var (here, there) = (Places(one), Places(other));
        return here.Count > 0 && there.Count > 0 && !here.Overlaps(there);
    }

    private static HashSet<string> Places(ToldFact fact) => [.. fact.Told.Of(ParticipantRole.Where).SelectMany(p => p.Names)];
}
