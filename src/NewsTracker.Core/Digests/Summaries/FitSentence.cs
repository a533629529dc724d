using System.Text.RegularExpressions;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Timelines;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>A sentence that may stand in a summary.</summary>
/// <param name="Voice">Its article.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Weight">How much it says of the story, by the words that other articles hold too.</param>
/// <param name="Day">The day of what it tells, where that is sure; null for what has no day.</param>
/// <param name="IsDated">Its own words, or those before it, name that day: it is not only that of its article.</param>
/// <param name="IsNews">It tells what happened or is planned; of a language that is not read, any may.</param>
/// <param name="Place">Whole sentences of the article before it: headlines and lines of the page above its text count for none.</param>
internal sealed record FitSentence(
    IndependentArticle Voice, SentenceFeatures Sentence, double Weight, DateSpan? Day, bool IsDated, bool IsNews, int Place)
{
    /// <summary>It stands above the line of the page that says when it was written: what the text below tells in full.</summary>
    public bool IsHeadMatter { get; init; }

    /// <summary>It tells what happened in the small hours behind its article's stamp: the text was written on from there.</summary>
    public bool IsOfNextDay => IsNews && IsDated && Day is { Precision: DatePrecision.Day } told && told.Start == Voice.Day?.AddDays(1)
        && Sentence.Assertion is { Status: AssertionStatus.Happened };
}

/// <summary>
/// Reads which of the story's sentences may stand in a summary: no captions, calls, questions, views of columns, and no plans whose day has
/// passed since.
/// </summary>
internal sealed partial class SentencePool
{
    private const SentenceTraits Unfit = SentenceTraits.Personal | SentenceTraits.Question | SentenceTraits.Unfinished |
        SentenceTraits.OddLength | SentenceTraits.Quoted | SentenceTraits.CutOpen | SentenceTraits.Furniture;

    private readonly StoryCorpus story;
    private readonly SummaryOptions options;
    private readonly Dictionary<SentenceFeatures, EventCandidate> events = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IndependentArticle, List<FitSentence>> read = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IndependentArticle, double> weights = new(ReferenceEqualityComparer.Instance);
    private readonly double[] shares;

    public SentencePool(StoryCorpus story, IReadOnlyList<EventCandidate> candidates, SummaryOptions options)
    {
        (this.story, this.options) = (story, options);
        foreach (var candidate in candidates.Where(c => c.IsEvent))
        {
            if (!events.TryGetValue(candidate.Sentence, out var known) || (candidate.Named && !known.Named))
                events[candidate.Sentence] = candidate;
        }

        shares = new double[story.Frequencies.Length];
        Latest = story.Voices.Max(v => v.Day);
    }

    /// <summary>The newest day of publication.</summary>
    public DateOnly? Latest { get; }

    /// <summary>The sentences of one article that may stand in a summary, in order.</summary>
    public List<FitSentence> Of(IndependentArticle voice)
    {
        if (read.TryGetValue(voice, out var known)) return known;
        var fit = new List<FitSentence>();
        foreach (var sentence in voice.Features.Once(options, () => ReadFit(voice)).All)
        {
            if (Weigh(voice, sentence) is { } found) fit.Add(found);
        }

        return read[voice] = fit;
    }

    /// <summary>Those of <see cref="Of(IndependentArticle)"/> that stand among the first sentences of the text, or above it.</summary>
    public IEnumerable<FitSentence> Opening(IndependentArticle voice, int sentences)
    {
        if (read.TryGetValue(voice, out var known)) return known.Where(f => f.Place < sentences);
        return voice.Features.Once(options, () => ReadFit(voice)).All.TakeWhile(f => f.Place < sentences).Select(f => Weigh(voice, f))
            .OfType<FitSentence>();
    }

    /// <summary>How much of the story's common words the openings of a development's articles hold, more where there are many.</summary>
    public double Weight(Episode episode) =>
        Math.Sqrt(episode.Voices.Count) * episode.Voices.TakeLast(options.MaxVoices).Average(Weight);

    /// <summary>How much of the story's common words an article's fit opening holds.</summary>
    public double Weight(IndependentArticle voice)
    {
        if (weights.TryGetValue(voice, out var known)) return known;
        var top = 0.0;
        foreach (var found in Opening(voice, options.OpeningSentences)) top = Math.Max(top, found.Weight);
        return weights[voice] = top;
    }

    /// <summary>The top of a text that tells no news: also views, and what speaks as "I" or "you".</summary>
    public IEnumerable<FitSentence> Top(IndependentArticle voice) =>
        voice.Features.Sentences.Take(options.MaxSentencesRead)
            .Where(s => !s.Has(Unfit & ~SentenceTraits.Personal) && s.WordCount >= options.MinWords && !IsCutOff(voice.Text, s.Core)
                && !IsHeadlineAgain(voice, s) && s.Assertion?.Of(AssertionStatus.NotContent) is not > 0.7)
            .Select(s => new FitSentence(voice, s, Math.Pow(options.LeadDecay, s.Order), null, false, false, s.Order));

    /// <summary>The days that a sentence names.</summary>
    /// <param name="fit">The sentence.</param>
    /// <param name="quoted">Also those inside quotation marks.</param>
    public static IEnumerable<DateSpan> Days(FitSentence fit, bool quoted = true)
    {
        var dates = fit.Voice.Features.Content.Dates;
        for (var i = TimeExpression.FirstBehind(dates, fit.Sentence.Core.Start); i < dates.Count; i++)
        {
            if (dates[i].Span.Start >= fit.Sentence.Core.End) yield break;
            if (dates[i].Span.Start < fit.Sentence.Core.Start || dates[i].Date is not { } day) continue;
            if (DayAdditions.IsClock(dates[i].Span.Of(fit.Voice.Text))) continue;
            if (quoted || !IsQuoted(fit.Voice.Text.AsSpan(fit.Sentence.Core.Start..dates[i].Span.Start))) yield return day;
        }
    }

    /// <summary>A quotation is open at the end of some words.</summary>
    private static bool IsQuoted(ReadOnlySpan<char> words) => words.Count('“') > words.Count('”') || words.Count('"') % 2 == 1;

    /// <summary>What the article alone decides.</summary>
    private Fits ReadFit(IndependentArticle voice)
    {
        var fit = new List<(int Sentence, int Place, double Factor)>();
        var (place, head) = (0, HeadMatter(voice));
        for (var i = 0; i < Math.Min(voice.Features.Sentences.Count, options.MaxSentencesRead); i++)
        {
            if (Factor(voice, voice.Features.Sentences[i], place) is { } factor)
                fit.Add(i < head ? (i, -1, factor * options.HeadMatter) : (i, place, factor));
            if (i >= head && IsWhole(voice.Features.Sentences[i])) place++;
        }

        return new([.. fit]);
    }

    /// <summary>
    /// Sentences above the line of the page that says when it was written: captions and bullets, which the text tells in full.
    /// </summary>
    private int HeadMatter(IndependentArticle voice)
    {
        var line = voice.Features.Content.Sentences.Take(options.MaxHeadMatter)
            .LastOrDefault(s => s.Span.Length <= MaxPageLine && PageLine().IsMatch(s.Span.In(voice.Text)));
        return line is null ? 0 : voice.Features.Sentences.TakeWhile(s => s.Span.Start <= line.Span.Start).Count();
    }

    private const int MaxPageLine = 100;

    [GeneratedRegex(@"\b(?:19|20)\d\d\b.*\d{1,2} ?[:.] ?\d\d|\d{1,2} ?[:.] ?\d\d.*\b(?:19|20)\d\d\b")]
    private static partial Regex PageLine();

    /// <summary>It says something: no line of the page, and no headline that stands in the text.</summary>
    public static bool IsWhole(SentenceFeatures sentence) => sentence.Terms.Length > 2 && !sentence.Has(SentenceTraits.Unfinished)
        && sentence.Assertion?.Of(AssertionStatus.NotContent) is not > 0.5;

    /// <returns>Null for a sentence that fits no summary.</returns>
    private double? Factor(IndependentArticle voice, SentenceFeatures sentence, int place)
    {
        if (sentence.Has(Unfit) || sentence.Terms.Length < 3 || sentence.WordCount < options.MinWords) return null;
        var told = sentence.Assertion;
        if (told is not null && told.Of(AssertionStatus.NotContent) > options.MaxNotContent) return null;
        if (told is not null && told.Of(AssertionStatus.Opinion) + told.Of(AssertionStatus.NotContent) > options.MaxOpinion) return null;
        if (IsUnread(voice, sentence, place) || IsPicture(voice, told) || DeckLine.Is(voice.Text, sentence)) return null;
        if (IsCutOff(voice.Text, sentence.Core) || IsInsideNumber(voice.Text, sentence.Span) || IsHeadlineAgain(voice, sentence))
            return null;
        if (voice.Features.IsRead
            && (RunOn.IsSure(sentence) || RunOn.IsGlued(voice.Text, sentence) || RunOn.HasNameTwice(sentence))) return null;
        if (sentence.Order <= 1 && RunOn.Holds(voice.Text, sentence)) return null;
        var factor = 1.0;
        if (told is not null)
        {
            factor = told.Of(AssertionStatus.Happened) + (options.PlannedFactor * told.Of(AssertionStatus.Planned))
                + (options.BackgroundFactor * told.Of(AssertionStatus.Background)) + (options.StateFactor * told.Of(AssertionStatus.State));
        }

        if (DeckLine.IsShouted(sentence.Core.In(voice.Text))) factor *= options.ShoutFactor;
        if (sentence.Has(SentenceTraits.Dangling)) factor *= options.DanglingFactor;
        if (sentence.Order <= 1 && RunOn.HasTopic(voice.Text, sentence)) factor *= options.TopicFactor;
        return factor;
    }

    private FitSentence? Weigh(IndependentArticle voice, in (int Sentence, int Place, double Factor) fit)
    {
        var (sentence, place, factor) = (voice.Features.Sentences[fit.Sentence], Math.Max(0, fit.Place), fit.Factor);
        var told = sentence.Assertion;
        var happening = events.GetValueOrDefault(sentence);
        var planned = happening?.Planned ?? told?.Status == AssertionStatus.Planned;
        if (planned && IsOvertaken(voice, happening)) return null;
        var lead = Math.Pow(options.LeadDecay, Math.Min(place, 40));
        return new(
            voice, sentence, factor * lead * Centrality(voice, fit.Sentence), happening?.Date,
            happening is { From: not "published" } && !NamesClockAlone(voice, sentence), happening is not null || told is null, place)
        {
            IsHeadMatter = fit.Place < 0,
        };
    }

    /// <summary>Of its dates all are times of day: they name no day.</summary>
    private static bool NamesClockAlone(IndependentArticle voice, SentenceFeatures sentence) =>
        TimeExpression.Within(voice.Features.Content.Dates, sentence.Core).ToList() is { Count: > 0 } dates
        && dates.TrueForAll(d => DayAdditions.IsClock(d.Span.Of(voice.Text)));

    /// <summary>
    /// In a language that is read, what stands below the opening without a date is not, and a tree without a finite verb is a fragment, a
    /// headline run into the sentence or a wrong tree: of neither is known what it says; a first sentence may surely tell one of a day.
    /// </summary>
    private bool IsUnread(IndependentArticle voice, SentenceFeatures sentence, int place) =>
        voice.Features.IsRead && sentence.Assertion is not { IsFinite: true }
        && !(place == 0 && sentence.Assertion is { Dates.Count: > 0 } told && told.Of(AssertionStatus.Happened) >= options.SureOpening);

    /// <summary>
    /// "Pelicans wait in a pen on June 11": what is told in the present with a day that is past is seen on a picture of that day.
    /// </summary>
    private static bool IsPicture(IndependentArticle voice, Assertion? told) =>
        told is { IsNow: true } && told.Dates.Any(d => d is { Date.Precision: DatePrecision.Day, Confidence: >= PictureDay }
            && voice.Features.Content.Dates[d.Timex].Span.In(voice.Text).ContainsAnyInRange('0', '9')
            && !(d.Date.Start > voice.Day));

    /// <summary>Probability from which a day is that of what a picture's line shows: by hand on one draw of pages.</summary>
    private const double PictureDay = 0.4;

    /// <summary>A plan, or how things stand, that nothing told here has overtaken: its day is named, and is still to come.</summary>
    public bool IsOpenPlan(FitSentence fit) =>
        events.GetValueOrDefault(fit.Sentence) is { Planned: true, Named: true } plan && Latest is { } latest && plan.Date.End > latest;

    public static bool IsPlan(FitSentence fit) =>
        fit.Sentence.Assertion is { } told && told.Of(AssertionStatus.Planned) > told.Of(AssertionStatus.Happened);

    /// <summary>A plan whose day has passed, or that a later article of the story has left behind.</summary>
    private bool IsOvertaken(IndependentArticle voice, EventCandidate? plan)
    {
        if (Latest is not { } latest) return false;
        if (plan is { Named: true }) return plan.Date.End < latest || (plan.Date.End == latest && voice.Day < latest);
        return voice.Day is { } day && latest.DayNumber - day.DayNumber > options.PlanDays;
    }

    /// <summary>
    /// "The coach was..." is the beginning of a sentence, ", who chairs it" the end of one; an address of the web is a call.
    /// </summary>
    private static bool IsCutOff(string text, Span core)
    {
        if (!(char.IsLetterOrDigit(text[core.Start]) || text[core.Start] is '“' or '"' or '«' or '$' or '£' or '€')) return true;
        var words = core.In(text);
        if (words.IndexOf(')') >= 0 && (words.IndexOf('(') < 0 || words.IndexOf(')') < words.IndexOf('('))) return true;
        if (Posting().IsMatch(words) || Appeal().IsMatch(words) || Byline().IsMatch(words)) return true;
        if (Empty().IsMatch(words) || Shown().IsMatch(words)) return true;
        if (EndsOpen(words.TrimEnd(" .")) || EndsOpen(text.AsSpan(0, core.Start).TrimEnd(" .\r\n"))) return true;
        if (char.IsLower(text[core.Start]) || core.In(text).Contains("www.", StringComparison.Ordinal)) return true;
        var end = core.In(text).TrimEnd(" \"'”’»)");
        return end.EndsWith("..", StringComparison.Ordinal) || end.EndsWith("…", StringComparison.Ordinal);
    }

    /// <summary>"He came with a." and what goes on from there: a stop in the middle of a sentence.</summary>
    private static bool EndsOpen(ReadOnlySpan<char> words) =>
        words.EndsWith(" a") || words.EndsWith(" an") || words.EndsWith(" the") || words.EndsWith(" and") || words.EndsWith(" of");

    /// <summary>"The crane lifts 12." and "45am the lock …": a number or a clock time that its text has torn in two.</summary>
    private static bool IsInsideNumber(string text, Span sentence)
    {
        var before = sentence.Start - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before])) before--;
        if (before >= 1 && char.IsDigit(text[sentence.Start]) && text[before] == '.' && char.IsDigit(text[before - 1])) return true;
        var (last, after) = (sentence.End - 1, sentence.End);
        while (after < text.Length && text[after] == ' ') after++;
        return last > sentence.Start && text[last] == '.' && after < text.Length
            && ((char.IsDigit(text[last - 1]) && char.IsDigit(text[after]))
                || (text[(last - 1)..after] is "a. " or "p. " && char.IsLower(text[after])));
    }

    private static bool IsHeadlineAgain(IndependentArticle voice, SentenceFeatures sentence) =>
        sentence.Order == 0 && !voice.Article.TitleDerived && voice.Features.TitleTerms.Length > 0
        && sentence.Assertion is not { IsFinite: true, Status: AssertionStatus.Happened }
        && sentence.Terms.All(t => voice.Features.TitleTerms.Contains(t));

    /// <summary>"Posted in Harbour on Friday, 9 May 2031": the line of a page, not of its text.</summary>
    [GeneratedRegex(@"(?i)\b(?:posted|published|updated|filed|written) (?:in|by|on|at|under)\b[^.]*\b\d{4}\b")]
    private static partial Regex Posting();

    /// <summary>"Mara Kolm (L) speaks …", "May 3, 2031 | From …", "Here's what happened: …": a picture's words or the page's own.</summary>
    [GeneratedRegex(@"\((?:L|R|C|left|right|cent(?:re|er)|pictured)\)|^\p{Lu}\p{L}+ \d{1,2}, \d{4} ?\||^Here(?:['’]s| is| are) ")]
    private static partial Regex Shown();

    /// <summary>"The skipper's lawyer spoke out about the move": that somebody said something, and not what.</summary>
    [GeneratedRegex(@"^[^“”""]{0,80}\b(?:spoke|spoken|commented|reacted|responded|weighed in|opened up|has spoken) (?:out )?"
        + @"(?:about|on|to|over|regarding) (?:\w+ ){0,3}\w+\.$")]
    private static partial Regex Empty();

    /// <summary>"Anyone with information is asked to call 0555 120 330": no news, but a call to the reader.</summary>
    [GeneratedRegex(@"(?i)\b(?:anyone|anybody|witnesses|those) (?:with|who|having)\b.*\b(?:call|contact|phone|asked|urged)\b"
        + @"|\b(?:call|phone|telephone|dial)\b.*\b\d{3,}[ -]?\d{3,}")]
    private static partial Regex Appeal();

    /// <summary>
    /// "By Mara Kolm Harbour News, Tarnhold The lock …", "Harbour board via AP The lock …", "Lock Lock's gates …": a byline, a credit or a
    /// sub-head run into the sentence.
    /// </summary>
    [GeneratedRegex(@"^By \p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’.-]+,? (?:for )?\p{Lu}|^(?:\p{Lu}[\p{L}.]* ){1,4}via \p{Lu}|^(\p{Lu}\w+) \1\b")]
    private static partial Regex Byline();

    private double Centrality(IndependentArticle voice, int sentence)
    {
        double sum = 0;
        var numbers = story.Numbers(voice, sentence);
        foreach (var number in numbers)
        {
            if (shares[number] == 0) shares[number] = Math.Log(1 + story.Frequencies[number]);
            sum += shares[number];
        }

        return sum / Math.Pow(numbers.Length, options.LengthPower);
    }

    /// <summary>The sentences of an article that fit a summary by themselves, and how well.</summary>
    private sealed record Fits((int Sentence, int Place, double Factor)[] All);
}
