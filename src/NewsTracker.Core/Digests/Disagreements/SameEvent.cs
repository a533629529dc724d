using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Features;
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

    /// <returns>Null where days or places that they name speak against it.</returns>
    /// <param name="one">What one tells.</param>
    /// <param name="other">What the other tells.</param>
    /// <param name="story">The articles.</param>
    /// <param name="options">Bounds.</param>
    /// <param name="aside">Stems that count for nothing.</param>
    public static SameEvent? Of(ToldFact one, ToldFact other, StoryCorpus story, DisagreementOptions options, HashSet<ulong> aside)
    {
        if (AreOfOtherTimes(one, other) || ArePlacesApart(one, other)) return null;
        var (here, there) = (one.Profile, other.Profile);
        var large = story.Count >= options.SubjectArticles;
        var names = one.Sentence.Names.Count(n => n.Stems.Any(s => there.NameStems.Contains(s)
            && (!large || story.Frequency(s) < options.CommonName * story.Count)));
        if (names == 0) return default(SameEvent);
        var words = here.Words.Count(w => there.Words.Contains(w) && !aside.Contains(w) && !here.NameStems.Contains(w)
            && !there.NameStems.Contains(w));
        var day = IsOneDayOf(here, there);
        var open = one.Sentence.Order < Opening && other.Sentence.Order < Opening;
        // a large story tells of many events: without a day more must speak for it
        return new SameEvent(names, large && !day ? words - 1 : words, day, open);
    }

    /// <summary>Both name days, months or years, and none of them meet.</summary>
    public static bool AreOfOtherTimes(ToldFact one, ToldFact other) => AreOfOtherTimes(one.Profile, other.Profile);

    /// <summary>As of two facts.</summary>
    public static bool AreOfOtherTimes(EventProfile here, EventProfile there)
    {
        if (here.Times.Count == 0 || there.Times.Count == 0 || IsOneDayOf(here, there)) return false;
        return (here.Days.Count > 0 && there.Days.Count > 0) || !Meet(here.Times, there.Times);
    }

    /// <summary>
    /// The same day, or the same day of the week, of which one is reckoned wrong; a night is told by the day before it as by the day after.
    /// </summary>
    private static bool IsOneDayOf(EventProfile here, EventProfile there) => Meet(here.Days, there.Days)
        || here.Weekdays.Overlaps(there.Weekdays)
        || (here.IsByNight && there.IsByNight
            && here.Days.Exists(a => there.Days.Exists(b => Math.Abs(a.Start.DayNumber - b.Start.DayNumber) == 1)));

    /// <summary>The days on which two things were are those before and after one night.</summary>
    public static bool AreOneNight(ToldFact one, ToldFact other) => one.Profile.IsByNight && other.Profile.IsByNight
        && one.Date is { } left && other.Date is { } right && Math.Abs(left.Start.DayNumber - right.Start.DayNumber) == 1;

    private static bool Meet(List<DateSpan> one, List<DateSpan> other) =>
        one.Exists(a => other.Exists(b => a.Start <= b.End && b.Start <= a.End));

    /// <summary>Both say where, by names, and none of them is one.</summary>
    private static bool ArePlacesApart(ToldFact one, ToldFact other) =>
        one.Places.Count > 0 && other.Places.Count > 0 && !one.Places.Overlaps(other.Places);
}
