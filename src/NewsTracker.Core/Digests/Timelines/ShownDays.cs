using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// Which days of a story the short view has told already: a small story has one development a day, and a second sentence of that day is
/// the same news in other words, of which no likeness knows. A stretch ("last week") is told by a day inside it.
/// </summary>
internal sealed class ShownDays(StoryCorpus story, TimelineOptions options)
{
    private readonly Dictionary<SentenceFeatures, ulong[]> beside = new(ReferenceEqualityComparer.Instance);
    private readonly DateOnly? newest = story.Voices.Max(v => v.Day);

    /// <summary>A day of the story may have two developments.</summary>
    public bool IsLarge => story.Count >= options.SecondEventArticles;

    /// <summary>The day of an event has been told, or a stretch by one of its days.</summary>
    public bool IsTold(ChosenEvent chosen, List<ChosenEvent> shown)
    {
        var date = chosen.Group.Date;
        if (date.Precision != DatePrecision.Day) return shown.Exists(s => Holds(date, s.Group.Date) || s.Group.Date.Start == date.Start);
        var same = shown.FindAll(s => s.Group.Date == date);
        if (same.Count == 0) return false;
        if (same.Count >= options.MaxShownPerDate) return true;
        return !IsLarge && (story.Count > 1 || same.Exists(s => ShareName(s, chosen)));
    }

    /// <summary>A stretch, or "last month", that was shown before one of its days was: the day tells more.</summary>
    public static bool IsSuperseded(ChosenEvent stretch, List<ChosenEvent> shown) =>
        (stretch.Group.Date.Precision == DatePrecision.Range
            || (stretch.Group.Date.Precision == DatePrecision.Month && stretch.Teller.From == "last-unit"))
        && shown.Exists(s => Holds(stretch.Group.Date, s.Group.Date));

    /// <summary>
    /// A second sentence of a day, or one of the days beside it, mostly tells the same again in other words: it must be of other things.
    /// In a large story a day has several matters, and one of the next day is seldom the same.
    /// </summary>
    public bool IsRecap(ChosenEvent shown, ChosenEvent chosen)
    {
        var apart = Math.Abs(shown.Group.Date.Start.DayNumber - chosen.Group.Date.Start.DayNumber);
        var bar = (IsLarge, apart) switch
        {
            (true, 0) => options.SameDayBar,
            (true, 1) => options.RecapBar,
            (false, _) when apart <= options.JoinDays => options.SmallRecapBar,
            _ => 1,
        };
        return (apart == 0
            ? story.Likeness(TermsBeside(shown), TermsBeside(chosen))
            : story.Likeness(shown.Teller.Sentence.Terms, chosen.Teller.Sentence.Terms)) > bar;
    }

    /// <summary>
    /// A plan whose day is behind the story: what came of it, or that nothing was told of it, is the news by then. The full timeline
    /// keeps it.
    /// </summary>
    public bool IsOvertaken(ChosenEvent chosen) =>
        chosen.Tellings.TrueForAll(t => t.Planned) && newest is { } last && chosen.Group.Date.End < last;

    private static bool Holds(DateSpan outer, DateSpan inner) =>
        outer != inner && outer.Start <= inner.Start && inner.End <= outer.End;

    private bool ShareName(ChosenEvent left, ChosenEvent right)
    {
        var others = TermsBeside(right);
        return left.Teller.Sentence.Names.Exists(n => n.Stems.Any(t =>
            right.Teller.Sentence.IsInName(t) && Array.BinarySearch(others, t) >= 0 && Array.BinarySearch(TermsBeside(left), t) >= 0));
    }

    /// <summary>The sentence's terms without those of its dates, which two events of one day share.</summary>
    private ulong[] TermsBeside(ChosenEvent chosen)
    {
        if (beside.TryGetValue(chosen.Teller.Sentence, out var known)) return known;
        var sentence = chosen.Teller.Sentence;
        var dates = TimeExpression.Within(chosen.Teller.Voice.Features.Content.Dates, sentence.Span).ToList();
        var ofDates = sentence.ReadWords().Where(w => dates.Exists(d => d.Span.Contains(w.Span))).Select(w => w.Stem).ToHashSet();
        return beside[sentence] = ofDates.Count == 0 ? sentence.Terms : Array.FindAll(sentence.Terms, t => !ofDates.Contains(t));
    }
}
