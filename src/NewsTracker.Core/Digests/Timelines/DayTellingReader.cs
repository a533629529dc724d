using System.Text.RegularExpressions;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// Reads which days the sentences of an article tell of: those that it names, and that of the article, or the day that its opening names,
/// by standing in it. The story does not matter.
/// </summary>
internal sealed partial class DayTellingReader(IndependentArticle voice, TimelineOptions options)
{
    private readonly List<DayTelling> found = [];

    public DayTellings Read()
    {
        var dates = voice.Features.Content.Dates;
        var news = NewsDay.Of(voice, options);
        if (voice.Features.Headline is { } headline
            && news is { } day
            && !headline.Has(SentenceTraits.Question)
            && headline.WordCount >= options.MinHeadlineWords)
        {
            Undated(DayTelling.Headline, headline, day, options.HeadlineWeight);
        }

        var next = 0;
        for (var at = 0; at < voice.Features.Sentences.Count; at++)
        {
            var sentence = voice.Features.Sentences[at];
            while (next < dates.Count && dates[next].Span.End <= sentence.Core.Start) next++;
            if (sentence.Has(SentenceTraits.Furniture) || sentence.Terms.Length < 2 || voice.Text[sentence.Core.End - 1] == ':') continue;
            var named = NamedDates.Of(dates, next, sentence, voice.Text, out var elsewhere);
            var own = Own(voice, sentence, named);
            foreach (var date in named.Take(options.DatesPerSentence))
                Dated(at, sentence, date, date == own, Math.Min(named.Count, options.DatesPerSentence));
            if (own is not null || elsewhere || news is not { } told || !GoesOn(sentence, named)) continue;
            if (HoldsOther(dates, next, sentence, voice)) continue;
            Undated(
                at, sentence, DayOf(sentence, told, voice.Day!.Value),
                options.PublishedWeight * Math.Pow(options.LeadDecay, Math.Min(sentence.Order, options.MaxDecayOrder)));
        }

        return new([.. found]);
    }

    private void Dated(int at, SentenceFeatures sentence, NamedDate date, bool isOwn, int of) => found.Add(new()
    {
        Sentence = at, Date = date.Date, From = FromOf(sentence, date),
        Planned = IsPlanned(voice, sentence, date), Named = true, IsEvent = isOwn, Weight = Gap(voice.Day, date), Dates = of,
        Reporting = date.Reporting && of > 1, Aside = isOwn ? null : Aside(sentence, date),
    });

    private string FromOf(SentenceFeatures sentence, NamedDate date) =>
        DateWords.IsOfSaying(voice.Text, sentence.Core, voice.Features.Content.Dates[date.Timex].Span) ? DayTelling.Said
            : date.Explicit && !TimeExpression.IsPart(date.Rule) ? "explicit" : date.Rule;

    private void Undated(int at, SentenceFeatures sentence, NewsDay told, double weight) => found.Add(new()
    {
        Sentence = at, Date = DateSpan.Day(told.Day), From = told.From, IsEvent = IsEvent(voice, sentence), Weight = weight, Dates = 1,
    });

    /// <summary>
    /// A day after the text was written is still to come and one before its publication is past, whatever the words; on and around it the
    /// assertion decides, between the two the tense beside the date.
    /// </summary>
    private static bool IsPlanned(IndependentArticle voice, SentenceFeatures sentence, NamedDate date)
    {
        if (voice.Day is { } day && (date.Date.Start > day || date.Date.End < day))
            return date.Date.Start > (voice.Features.LastWritten ?? day) || (date.Date.Start > day && date.Planned);
        return sentence.Assertion is { } told ? told.Of(AssertionStatus.Planned) > told.Of(AssertionStatus.Happened) : date.Planned;
    }

    /// <summary>
    /// A sentence without a date goes on with the day named before it; where the reading knows of none it tells of the day of publication,
    /// and without a reading in the opening of the day that the opening names.
    /// </summary>
    private NewsDay DayOf(SentenceFeatures sentence, NewsDay news, DateOnly published)
    {
        if (sentence.Assertion is { } told)
            return told.ThreadDay is { } day && day.Start != published
                ? new NewsDay(day.Start, "lead")
                : new NewsDay(published, "published");
        return sentence.Order < options.LeadSentences || news.From == "published" ? news : new NewsDay(published, "published");
    }

    private bool IsEvent(IndependentArticle voice, SentenceFeatures sentence)
    {
        // of a language whose grammar is not read, a headline may tell of anything
        if (sentence == voice.Features.Headline) return voice.Features.IsRead;
        return sentence.Assertion is { } told && told.Freshness >= options.UndatedBar;
    }

    private static AssertionMatter? Aside(SentenceFeatures sentence, NamedDate date) =>
        sentence.Assertion?.ReadPropositions().Skip(1).FirstOrDefault(p => p.Dates.Contains(date.Timex)
            && p is { IsNegated: false, Status: PropositionStatus.Happened or PropositionStatus.Planned }) is { } told
            ? AssertionMatter.Of(told)
            : null;

    /// <summary>
    /// A sentence goes on with the news where it names no day of its own, or where it is likelier that it does than that a date it names is
    /// the day of what it tells ("blasted him for what he had said since 1989").
    /// </summary>
    private bool GoesOn(SentenceFeatures sentence, List<NamedDate> named)
    {
        if (named.Count == 0) return true;
        return sentence.Assertion is { } told
            && told.Freshness * (1 - named.Max(d => told.CertaintyOf(d.Date))) >= options.UndatedBar;
    }

    /// <summary>
    /// The date of what a sentence tells: the surest, where it is sure enough, and likelier than not, that the sentence tells an event or a
    /// plan. An article whose day is unknown is sure of nothing but dates in full; so is one in a language without a reading.
    /// </summary>
    private NamedDate? Own(IndependentArticle voice, SentenceFeatures sentence, List<NamedDate> named)
    {
        if (sentence.Assertion is not { } told)
        {
            return named.FirstOrDefault(d =>
                d.Explicit && UnreadSentence.Tells(voice.Text, sentence.Core, voice.Features.Content.Dates[d.Timex].Span));
        }

        var own = named.Where(d => (d.Explicit || voice.Day is not null)
            && !DateWords.IsBeginning(voice.Text, voice.Features.Content.Dates[d.Timex])).MaxBy(d => told.CertaintyOf(d.Date));
        if (own is null || told.Tells < Likelier || (own.Rule == "clock" && !IsSettled(told))) return null;
        if ((IsToCome(voice, own.Date) && IsPast(told, own)) || IsStanding(voice, sentence)) return null;
        return told.CertaintyOf(own.Date) >= options.DatedBar ? own : null;
    }

    private const double Likelier = 0.5;

    /// <summary>"Ostmark has long insisted": what somebody holds all the time happened on no day, whatever days its clauses name.</summary>
    private static bool IsStanding(IndependentArticle voice, SentenceFeatures sentence) =>
        Standing().IsMatch(voice.Text.AsSpan(sentence.Core.Start, sentence.Core.Length));

    [GeneratedRegex(@"^(?:(?! (?:which|who|that|as|when|after|while) )[^,;:])* (?:has|have|had) (?:long|always|traditionally) \w")]
    private static partial Regex Standing();

    private static bool IsPast(Assertion told, NamedDate own) =>
        told.Of(AssertionStatus.Happened) > told.Of(AssertionStatus.Planned)
        && told.ReadPropositions().FirstOrDefault(p => p.Dates.Contains(own.Timex)) is { Status: not PropositionStatus.Planned };

    private static bool IsToCome(IndependentArticle voice, DateSpan date) => date.Start > (voice.Features.LastWritten ?? voice.Day);

    /// <summary>A time of day alone ("at 5pm") tells of the day of publication only where it surely happened then, or will.</summary>
    private static bool IsSettled(Assertion told) =>
        told.Of(AssertionStatus.Happened) > Likelier || told.Of(AssertionStatus.Planned) > Likelier;

    /// <summary>
    /// A sentence that names a day far from publication, if not as the year in a name ("the 2008 crash"), tells of other days than that of
    /// the news.
    /// </summary>
    private bool HoldsOther(IReadOnlyList<TimeExpression> dates, int from, SentenceFeatures sentence, IndependentArticle voice)
    {
        var published = voice.Day!.Value;
        for (var i = from; i < dates.Count && dates[i].Span.Start < sentence.Span.End; i++)
        {
            if (dates[i].Date is { } date && !(date.Precision == DatePrecision.Year && DateWords.IsAttribute(voice.Text, dates[i]))
                && (date.Start > published || published.DayNumber - date.End.DayNumber > options.LeadReach)) return true;
        }

        return false;
    }

    /// <summary>A date named long after counts more than the news of the day; one to come less.</summary>
    private double Gap(DateOnly? published, NamedDate date)
    {
        if (published is not { } day || date.Date.Precision != DatePrecision.Day) return 1;
        var gap = day.DayNumber - date.Date.Start.DayNumber;
        return gap < 0 ? options.PlannedWeight : 1 + (options.LookBack * Math.Log(1 + gap));
    }
}

/// <summary>What an article tells of days, its headline first, then in the order of its text.</summary>
internal sealed record DayTellings(DayTelling[] All);

/// <summary>
/// A sentence that may tell what happened on a day, before the story says how much it counts: <see cref="EventCandidate"/>.
/// </summary>
internal readonly record struct DayTelling
{
    /// <summary>Stands for the headline in place of a sentence.</summary>
    public const int Headline = -1;

    /// <summary>How a day was found on which somebody told of what happened before.</summary>
    public const string Said = "said";

    /// <summary>The place of the sentence among the features.</summary>
    public required int Sentence { get; init; }

    public required DateSpan Date { get; init; }

    public required string From { get; init; }

    public bool Planned { get; init; }

    public bool Named { get; init; }

    public required bool IsEvent { get; init; }

    /// <summary>How much it counts, but for its words.</summary>
    public required double Weight { get; init; }

    /// <summary>How many dates share the sentence.</summary>
    public required int Dates { get; init; }

    /// <summary>One of several dates, that of a report.</summary>
    public bool Reporting { get; init; }

    public AssertionMatter? Aside { get; init; }
}
