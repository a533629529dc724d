using System.Text.RegularExpressions;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Tellings;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// An event of the short view in the words that tell it, what these need in brackets, and how well it stands for its day.
/// </summary>
internal sealed record ShownEvent(ChosenEvent Event, IReadOnlyList<Addition> Additions, double Standing);

/// <summary>
/// Chooses the events that a page shows: the dates in rank, each with its first event or two, without near-repeats on neighbouring dates.
/// </summary>
internal sealed partial class ShortView(StoryCorpus story, TimelineOptions options, TellingJoiner joiner)
{
    private const SentenceTraits Poor =
        SentenceTraits.Personal | SentenceTraits.Question | SentenceTraits.Unfinished | SentenceTraits.Quoted
            | SentenceTraits.CutOpen;

    private readonly Dictionary<EventCandidate, JudgedSentence> heard = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<EventCandidate, Line> lines = new(ReferenceEqualityComparer.Instance);
    private List<SentenceFeatures>? headlines;

    /// <summary>The events to show, by the ranked ones: each in the words that tell it best, with what these need in brackets.</summary>
    public Dictionary<ChosenEvent, ShownEvent> Choose(List<ChosenEvent> ranked)
    {
        var max = Math.Min(options.MaxShownEvents, options.ShownBase + (options.ShownPerArticle * story.Count));
        var shown = new List<ChosenEvent>();
        var days = new ShownDays(story, options);
        var chosen = new Dictionary<ChosenEvent, ShownEvent>(ReferenceEqualityComparer.Instance);
        foreach (var first in ranked)
        {
            if (shown.Count >= max) break;
            if (chosen.ContainsKey(first) || BestTold(first, shown, days) is not { } own) continue;
            if (Better(first, own, ranked, shown, days) is { } rival)
            {
                Show(rival.From, rival.Shown);
                if (shown.Count >= max || BestTold(first, shown, days) is not { } still) continue;
                own = still;
            }

            Show(first, own);
        }

        foreach (var (from, _) in chosen.Where(c => ShownDays.IsSuperseded(c.Value.Event, shown)).ToList()) chosen.Remove(from);
        return chosen;

        void Show(ChosenEvent from, ShownEvent told)
        {
            shown.Add(told.Event);
            chosen[from] = told;
        }
    }

    /// <summary>Of a small story the event that stands best for the day of another, where it stands better than that one.</summary>
    private (ChosenEvent From, ShownEvent Shown)? Better(
        ChosenEvent first, ShownEvent own, List<ChosenEvent> ranked, List<ChosenEvent> shown, ShownDays days)
    {
        (ChosenEvent From, ShownEvent Shown)? best = null;
        if (days.IsLarge) return best;
        foreach (var other in ranked)
        {
            if (other.Group != first.Group || other.Rank <= first.Rank || BestTold(other, shown, days) is not { } rival) continue;
            if (rival.Standing > (best?.Shown.Standing ?? own.Standing) + options.ClearerBy) best = (other, rival);
        }

        return best;
    }

    /// <summary>The event in the words of the clearest of its tellings of that day that may be shown; null for none.</summary>
    private ShownEvent? BestTold(ChosenEvent chosen, List<ChosenEvent> shown, ShownDays days)
    {
        if (chosen.Rank >= options.MaxShownRank || days.IsTold(chosen, shown) || days.IsOvertaken(chosen)) return null;
        foreach (var telling in chosen.Tellings.Where(t => IsAsTold(t, chosen.Teller)).Take(options.MaxTellingsTried)
            .OrderByDescending(t => LineOf(t).Clearness))
        {
            var told = telling == chosen.Teller ? chosen : chosen with { Teller = telling };
            if (IsFit(told, shown, days)) return new ShownEvent(told, LineOf(telling).Additions, days.IsLarge ? 0 : Standing(told));
        }

        return null;
    }

    /// <summary>The telling as a line that stands by itself.</summary>
    private Line LineOf(EventCandidate telling)
    {
        if (lines.TryGetValue(telling, out var known)) return known;
        var (voice, sentence) = (telling.Voice, telling.Sentence);
        var added = AdditionFinder.Find(voice, sentence);
        var people = IntroducedPeople.Find(voice, sentence, added);
        return lines[telling] = new(
            added, [.. people.All.Concat(DayAdditions.UnderDay(voice, sentence, telling.Date.Start.Year)).OrderBy(a => a.At)],
            LineClearness.Of(voice, sentence, added, people.Unknown, options.Clearness), IsNamed(sentence));
    }

    /// <summary>Another article's telling that may stand for an event: of the same day, and found in the same way.</summary>
    private static bool IsAsTold(EventCandidate telling, EventCandidate teller) =>
        telling.IsEvent && telling.Date == teller.Date && telling.Named == teller.Named && telling.Planned == teller.Planned;

    /// <summary>The event may be shown in its words beside those that are.</summary>
    private bool IsFit(ChosenEvent chosen, List<ChosenEvent> shown, ShownDays days)
    {
        if (chosen.Teller.Sentence.Has(Poor) || IsVague(chosen) || !IsSure(chosen.Teller)) return false;
        if (!chosen.Teller.Named && (chosen.Teller.Sentence.Order > options.MaxUndatedOrder || shown.Exists(s => HasTold(s, chosen))))
            return false;
        if (shown.Exists(s => Repeats(s, chosen) || days.IsRecap(s, chosen)) || IsRiddle(chosen.Teller)) return false;
        return StandsAlone(chosen.Teller) && !shown.Exists(s => TellsAgain(s, chosen));
    }

    /// <summary>
    /// How well an event stands for its day in a story that shows one: what more outlets tell, what the headlines say, what names its day,
    /// and what is understood by its words.
    /// </summary>
    private double Standing(ChosenEvent chosen) =>
        LineOf(chosen.Teller).Clearness + (options.OutletStanding * Math.Log2(Outlets(chosen)))
            + HeadlineShare(chosen.Teller.Sentence) + (chosen.Teller.Named ? options.ClearerBy : 0);

    private static int Outlets(ChosenEvent chosen) =>
        chosen.Tellings.Select(t => t.Voice.Outlet).Distinct(StringComparer.Ordinal).Count();

    private double HeadlineShare(SentenceFeatures sentence)
    {
        headlines ??= story.Voices.Select(v => v.Features.Headline).OfType<SentenceFeatures>().ToList();
        return headlines.Count == 0 ? 0 : headlines.Average(h => story.Likeness(h.Terms, sentence.Terms));
    }

    /// <summary>
    /// "Earlier this year", a time of day alone, and a bare year whose event a single outlet tells in passing, if not of whom it is about.
    /// </summary>
    private bool IsVague(ChosenEvent chosen) => chosen.Teller.Date.Precision switch
    {
        DatePrecision.Year =>
            chosen.Teller.From != "explicit" || (Outlets(chosen) < 2 && !IsStep(chosen.Teller)),
        DatePrecision.Day => chosen.Teller.From == "clock", // last night's, or that of another day of a page that is carried on
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
        if (teller.Planned && teller.Named && told.Of(AssertionStatus.Happened) > told.Of(AssertionStatus.Planned))
            return false; // told as past, of a day to come
        var happens = told.Of(AssertionStatus.Happened) + told.Of(AssertionStatus.Planned);
        return teller.Named
            ? told.CertaintyOf(teller.Date) >= options.ShownDatedBar && (happens > told.Of(AssertionStatus.Background) || IsStep(teller))
            : told.Freshness >= options.ShownUndatedBar;
    }

    /// <summary>A past step, surely of its day, in the life of whom its article is about.</summary>
    private bool IsStep(EventCandidate teller) => teller is { Planned: false, From: "explicit" }
        && teller.Sentence.Assertion is { } told && told.CertaintyOf(teller.Date) >= options.ShownStepBar
        && MainCharacter.Acts(teller.Voice, teller.Sentence);

    /// <summary>
    /// "The gauge failed twice", "the 26-year-old actress checked into a clinic of Tarnhold": a noun that only the article before the
    /// sentence explains, and no name before it that could say whose or what it is.
    /// </summary>
    private static bool IsRiddle(EventCandidate teller)
    {
        var sentence = teller.Sentence;
        if (Age().IsMatch(sentence.Core.In(teller.Voice.Text))) return true;
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

    /// <summary>"The 48-year-old Australian was evicted": somebody whom the article named above.</summary>
    [GeneratedRegex("^(?:On [A-Z][a-z]+,? )?[Tt]he \\d{1,2} ?- ?year ?- ?old\\b")]
    private static partial Regex Age();

    private static bool IsOfDate(EventCandidate teller, Span name) =>
        TimeExpression.Within(teller.Voice.Features.Content.Dates, name).Any(d => d.Span.Contains(name));

    private bool StandsAlone(EventCandidate teller)
    {
        var (sentence, line) = (teller.Sentence, LineOf(teller));
        return !line.Added.Dangles(sentence) && (line.Clearness >= options.ShownClearBar || line.IsNamed)
            && (sentence.Assertion is not { } told || line.Added.StandsAlone(told, sentence) >= options.ShownAloneBar);
    }

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
            ? Tells(shown.Teller, chosen.Teller) || Tells(chosen.Teller, shown.Teller)
            : IsOneStep(shown, chosen);

    /// <summary>A step told of a day, and of a month or year near it: "pleaded guilty" on 27 June, and in July of that year.</summary>
    private bool IsOneStep(ChosenEvent shown, ChosenEvent chosen) =>
        (shown.Group.Date.Precision != DatePrecision.Day || chosen.Group.Date.Precision != DatePrecision.Day)
        && Math.Abs(shown.Group.Date.Start.DayNumber - chosen.Group.Date.Start.DayNumber) <= options.StepDays
        && story.Likeness(shown.Teller.Sentence.Terms, chosen.Teller.Sentence.Terms) > options.SmallRecapBar
        && (IsStep(shown.Teller) || IsStep(chosen.Teller));

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

    /// <summary>"The Nordlys Star struck the quay on 25 September": short, and says of whom it tells by a name in full.</summary>
    private static bool IsNamed(SentenceFeatures sentence) =>
        sentence.Assertion?.Subject is { } subject && sentence.ReadNames().Exists(n => n.Stems.Count > 1 && n.Span.Contains(subject));

    /// <summary>What a telling needs in brackets, and how likely it is understood with them (0 to 1).</summary>
    private sealed record Line(SentenceAdditions Added, IReadOnlyList<Addition> Additions, double Clearness, bool IsNamed);
}
