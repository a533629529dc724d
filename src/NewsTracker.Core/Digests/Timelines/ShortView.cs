using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Tellings;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// Chooses the events that a page shows: the dates in rank, each with its first event or two, without near-repeats on neighbouring dates.
/// </summary>
internal sealed class ShortView(StoryCorpus story, TimelineOptions options, TellingJoiner joiner)
{
    private const SentenceTraits Poor =
        SentenceTraits.Personal | SentenceTraits.Question | SentenceTraits.Unfinished | SentenceTraits.Quoted
            | SentenceTraits.CutOpen;

    private const double Sure = 0.6;

    private readonly Dictionary<EventCandidate, JudgedSentence> heard = new(ReferenceEqualityComparer.Instance);

    /// <summary>The events to show, each with what its words need in brackets.</summary>
    public Dictionary<ChosenEvent, IReadOnlyList<Addition>> Choose(List<ChosenEvent> ranked)
    {
        var max = Math.Min(options.MaxShownEvents, options.ShownBase + (options.ShownPerArticle * story.Count));
        var shown = new List<ChosenEvent>();
        var days = new ShownDays(story, options);
        var additions = new Dictionary<ChosenEvent, IReadOnlyList<Addition>>();
        foreach (var first in ranked)
        {
            if (shown.Count >= max) break;
            if (Fit(first, shown, days) is not { } added) continue;
            var best = (Event: first, Added: added, Clearness: Clearness(first.Teller.Sentence, added));
            foreach (var other in days.IsLarge ? [] : ranked)
            {
                if (other.Group != first.Group || other.Rank <= first.Rank || Fit(other, shown, days) is not { } others) continue;
                var clearness = Clearness(other.Teller.Sentence, others);
                if (clearness > best.Clearness + options.ClearerBy) best = (other, others, clearness);
            }

            shown.Add(best.Event);
            additions[best.Event] = best.Added.All;
        }

        foreach (var stretch in shown.FindAll(s => ShownDays.IsSuperseded(s, shown))) additions.Remove(stretch);
        return additions;
    }

    /// <summary>What the event's words need in brackets; null for one that is not to be shown beside those that are.</summary>
    private SentenceAdditions? Fit(ChosenEvent chosen, List<ChosenEvent> shown, ShownDays days)
    {
        if (chosen.Rank >= options.MaxShownRank || chosen.Teller.Sentence.Has(Poor)) return null;
        if (days.IsTold(chosen, shown) || days.IsOvertaken(chosen)) return null;
        if (IsVague(chosen) || !IsSure(chosen.Teller)) return null;
        if (!chosen.Teller.Named && (chosen.Teller.Sentence.Order > options.MaxUndatedOrder || shown.Exists(s => HasTold(s, chosen))))
            return null;
        if (shown.Exists(s => Repeats(s, chosen) || days.IsRecap(s, chosen)) || IsRiddle(chosen.Teller)) return null;
        var added = AdditionFinder.Find(chosen.Teller.Voice, chosen.Teller.Sentence);
        return StandsAlone(chosen.Teller.Sentence, added) && !shown.Exists(s => TellsAgain(s, chosen)) ? added : null;
    }

    /// <summary>How surely an event is understood by its words; an article's first sentence explains what it tells of.</summary>
    private double Clearness(SentenceFeatures sentence, SentenceAdditions added) =>
        (sentence.Assertion is { } told ? added.StandsAlone(told, sentence) : 1) + (sentence.Order == 0 ? options.ClearerBy : 0);

    /// <summary>"Earlier this year", and a bare year whose event a single outlet tells in passing.</summary>
    private static bool IsVague(ChosenEvent chosen) => chosen.Teller.Date.Precision switch
    {
        DatePrecision.Year =>
            chosen.Teller.From != "explicit" || chosen.Tellings.Select(t => t.Voice.Outlet).Distinct(StringComparer.Ordinal).Count() < 2,
        DatePrecision.Range or DatePrecision.Month => chosen.Teller.From is "next-unit" or "year-part"
            || (chosen.Teller.From is "this-unit" or "last-unit" && (chosen.Teller.Planned || IsLong(chosen.Teller))),
        _ => false,
    };

    /// <summary>"This month" and "this quarter" say less of a day than "this week", or than the month that is over.</summary>
    private static bool IsLong(EventCandidate teller) =>
        teller.Date.End.DayNumber - teller.Date.Start.DayNumber >= 7
        && (teller.From == "this-unit" || teller.Date.Precision != DatePrecision.Month);

    /// <summary>
    /// What is shown first must be an event and have its day. A headline speaks for itself; a sentence that nothing has read (of a language
    /// without a grammar) is never sure: of 12 such events that a reader judged 6 were none or had another day.
    /// </summary>
    private bool IsSure(EventCandidate teller)
    {
        if (teller.Sentence.Assertion is not { } told) return teller.Sentence == teller.Voice.Features.Headline;
        if (teller.Planned && teller.Named && told.Of(AssertionStatus.Happened) > Sure) return false; // told as past, of a day to come
        var happens = told.Of(AssertionStatus.Happened) + told.Of(AssertionStatus.Planned);
        return teller.Named
            ? told.CertaintyOf(teller.Date) >= options.ShownDatedBar && happens > told.Of(AssertionStatus.Background)
            : told.Freshness >= options.ShownUndatedBar;
    }

    /// <summary>
    /// "The gauge failed twice", "the 26-year-old actress checked into a clinic of Tarnhold": a noun that only the article before the
    /// sentence explains, and no name before it that could say whose or what it is.
    /// </summary>
    private static bool IsRiddle(EventCandidate teller)
    {
        var sentence = teller.Sentence;
        var open = OpenNouns.Of(teller.Voice, sentence, follows: false);
        if (open.Count == 0) return false;
        var words = sentence.ReadWords();
        return open.Exists(noun =>
        {
            var at = words.Find(w => w.Stem == noun && w.Span.Start >= sentence.Core.Start).Span.Start;
            return !char.IsAsciiDigit(teller.Voice.Text[at]) && !sentence.Names.Exists(
                n => n.Span.Start >= sentence.Core.Start && n.Span.End <= at && !IsOfDate(teller, n.Span));
        });
    }

    private static bool IsOfDate(EventCandidate teller, Span name) =>
        TimeExpression.Within(teller.Voice.Features.Content.Dates, name).Any(d => d.Span.Contains(name));

    private bool StandsAlone(SentenceFeatures sentence, SentenceAdditions added) =>
        !added.Dangles(sentence)
        && (sentence.Assertion is not { } told || added.StandsAlone(told, sentence) >= options.ShownAloneBar);

    /// <summary>
    /// An article whose news of a day is shown has more sentences without a date: background and reactions, seldom events of that day.
    /// </summary>
    private static bool HasTold(ChosenEvent shown, ChosenEvent chosen) =>
        shown.Group == chosen.Group && shown.Tellings.Exists(t => chosen.Tellings.TrueForAll(o => o.Voice == t.Voice));

    /// <summary>
    /// One of two events near each other in time tells the other as its telling by another outlet would, or with another count of it: a
    /// reader found one event told twice in 10 of 15 timelines, in other words that no likeness reaches.
    /// </summary>
    private bool TellsAgain(ChosenEvent shown, ChosenEvent chosen) =>
        Math.Abs(shown.Group.Date.Start.DayNumber - chosen.Group.Date.Start.DayNumber) <= options.JoinDays
        && (Tells(shown.Teller, chosen.Teller) || Tells(chosen.Teller, shown.Teller));

    private bool Tells(EventCandidate passage, EventCandidate claim) => story.Pairs.Of(
        PairQuestion.TellingOfOneEvent, (claim.Voice.Features, claim.Sentence), (passage.Voice.Features, passage.Sentence),
        () =>
        {
            var asked = ToldClaim.Of(story, claim.Voice, claim.Sentence);
            if (!heard.TryGetValue(passage, out var told)) heard[passage] = told = new JudgedSentence(passage.Voice, passage.Sentence);
            return asked.JudgeOfOneEvent(told, SupportOptions.Default);
        }).Status != SupportStatus.NotFound;

    private bool Repeats(ChosenEvent left, ChosenEvent right) =>
        left.Teller.Sentence == right.Teller.Sentence
        || joiner.IsOne(left, right)
        || story.Likeness(left.Teller.Sentence.Terms, right.Teller.Sentence.Terms) > options.RepeatBar;
}
