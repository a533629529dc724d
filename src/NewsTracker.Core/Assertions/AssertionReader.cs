using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Dates;
using NewsTracker.Core.Assertions.Learning;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions;

/// <summary>
/// Reads what the sentences of an English article assert. Deterministic, independent of culture, safe for any number of threads;
/// the work is linear in the text.
/// The event classes follow TimeML (Pustejovsky et al. 2003); see docs/algorithms/assertions.md.
/// </summary>
public sealed class AssertionReader
{
    private static readonly Lazy<AssertionReader> Embedded = new(Load);

    private readonly AssertionOptions options = AssertionOptions.Default;
    private readonly CueWords lexicon;
    private readonly LinearModel status;
    private readonly LinearModel alone;
    private readonly LinearModel dates;
    private readonly LinearModel placement;
    private readonly LinearModel fresh;

    internal AssertionReader(
        CueWords lexicon, LinearModel status, LinearModel alone, LinearModel dates, LinearModel placement, LinearModel fresh) =>
        (this.lexicon, this.status, this.alone, this.dates, this.placement, this.fresh) = (lexicon, status, alone, dates, placement, fresh);

    /// <summary>The reader with the model of this assembly, loaded at first use.</summary>
    /// <exception cref="InvalidDataException">The model of the assembly is damaged.</exception>
    public static AssertionReader Shared => Embedded.Value;

    /// <summary>Whether texts of a language are read; unknown languages are tried as English.</summary>
    /// <param name="language">A BCP 47 tag ("en", "en-GB"), null for unknown.</param>
    /// <returns>True for null and for every English.</returns>
    public static bool Reads(string? language) => language is null || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>The assertions of an article's sentences, every one of them read.</summary>
    /// <param name="content">The article with its sentences and dates.</param>
    /// <param name="published">The day it was published, null when unknown.</param>
    /// <returns>One assertion a sentence, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public IReadOnlyList<Assertion> Read(AnalyzedText content, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(content);
        return [.. Read(content, published, ArticleGrammar.Whole(content)).Select(a => a!)];
    }

    /// <summary>The assertions of the sentences whose grammar was read; null for the others.</summary>
    internal IReadOnlyList<Assertion?> Read(AnalyzedText content, DateOnly? published, ArticleGrammar grammar)
    {
        return Read(new ArticleReading(content, published, grammar));
    }

    internal IReadOnlyList<Assertion?> Read(ArticleReading article)
    {
        var read = new Assertion?[article.Sentences.Count];
        var own = new DateSpan?[read.Length];
        for (var i = 0; i < read.Length; i++)
        {
            if (!article.Sentences[i].Reading.IsRead) continue;
            var (assertion, cues) = Judge(article, i);
            own[i] = assertion.SureDay(options.SureDay);
            read[i] = own[i] is null && article.Published is { } day ? OnThread(assertion, cues, DayThread.Of(own, i, day)) : assertion;
        }

        return read;
    }

    /// <summary>How surely a sentence is understood by itself, in other words than those of its article.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="order">Its place in the article, from 0.</param>
    /// <param name="above">The article's words.</param>
    /// <param name="start">Where the sentence stands among them.</param>
    /// <returns>The probability, from 0 to 1.</returns>
    internal double StandsAlone(string sentence, int order, WordsAbove above, int start)
    {
        var span = new Span(0, sentence.Length);
        var reading = SentenceReading.Of(sentence, span);
        var words = CueReader.Words(reading, lexicon);
        var cues = CueReader.Of(reading, span, SentencePlace.Of(order), null, DatePath.None, 0, null, words);
        return alone.Judge(RelianceReader.With(cues, reading, above, start))[1];
    }

    private Assertion OnThread(Assertion assertion, List<int> cues, in DayThread thread) => assertion with
    {
        Freshness = fresh.Judge(CueReader.WithThread(cues, thread))[1],
        ThreadDay = thread.Carried,
    };

    private (Assertion Assertion, List<int> Cues) Judge(ArticleReading article, int index)
    {
        var (reading, span, links) = article.Sentences[index];
        var found = links.ConvertAll(l => (Link: l, Date: article.Dates[l.Timex]));
        var place = article.Place(index);
        var words = CueReader.Words(reading, lexicon);
        var weighed = found.Select((f, i) => Weigh(article, reading, span, place, f.Link, f.Date, found.Count, i, words)).ToList();
        var entry = article.Entries[index];
        if (entry is { } head) weighed = weighed.ConvertAll(d => Headed(d, head));
        var best = weighed.MaxBy(d => d.Confidence);
        var path = best is null ? DatePath.None : found[weighed.IndexOf(best)].Link.Path;
        var cues = CueReader.Of(
            reading, span, place, best is { Confidence: var sure } && sure > options.LikelyDay ? best.Date : null, path, links.Count,
            article.WrittenOn(best?.Timex), words);
        var odds = status.Judge(cues);
        if (entry is { Date.Start: var start }) odds = Entered(odds, start > (article.Published ?? start));
        var alike = alone.Judge(RelianceReader.With(cues, reading, article.Words, span.Start))[1];
        return (new JudgedAssertion(odds, alike, 0, null, weighed).With(reading, span, article.Content), cues);
    }

    /// <summary>
    /// A month, a year or a day of the calendar inside a name ("the September 11 attacks", "the October date") dates nothing, whatever else
    /// speaks for it.
    /// </summary>
    private AssertionDate Weigh(
        ArticleReading article, SentenceReading reading, Span span, in SentencePlace place, DateLink link, TimeExpression date, int of,
        int at, List<int> words)
    {
        var reason = DateReasons.Of(link);
        if (at >= options.MaxDates || link.IsRivalled || DateCues.NamesItsNoun(link, date)
            || DayNames.IsInside(article.Content.Text, date.Span) || PointsBack(date.Span.In(article.Content.Text)))
            return new(link.Timex, date.Date!, 0, reason, 0);
        var own = DateCues.Of(reading, link, date, article.WrittenOn(link.Timex), of, at);
        var cues = CueReader.Of(reading, span, place, date.Date, link.Path, of, article.WrittenOn(link.Timex), words);
        return new(link.Timex, date.Date!, dates.Judge(own)[1], reason, placement.Judge(Placed(cues, own, lexicon))[1]);
    }

    /// <summary>
    /// "that Sunday", "that March", "the following week": counted from what was told before, and not from publication.
    /// </summary>
    private static bool PointsBack(ReadOnlySpan<char> date) =>
        date.StartsWith("that ", StringComparison.OrdinalIgnoreCase) || date.StartsWith("those ", StringComparison.OrdinalIgnoreCase)
        || date.StartsWith("the following ", StringComparison.OrdinalIgnoreCase)
        || date.StartsWith("following ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The day that heads an entry of a chronology is the day of what it tells, and no other date of the sentence is.</summary>
    private AssertionDate Headed(AssertionDate date, ChronologyEntry entry) => date.Timex == entry.Timex
        ? new(date.Timex, entry.Date, options.EntryOdds, "heads an entry of a chronology", options.EntryOdds)
        : date with { Confidence = 0, Placement = 0 };

    /// <summary>An entry of a chronology tells what happened, or will, though it stands in the present.</summary>
    private double[] Entered(double[] odds, bool isToCome)
    {
        var told = (int)(isToCome ? AssertionStatus.Planned : AssertionStatus.Happened);
        var entered = Array.ConvertAll(odds, o => o * (1 - options.EntryOdds));
        entered[told] += options.EntryOdds;
        return entered;
    }

    /// <summary>The cues of a sentence with one of its dates: those of the sentence, then those of the date, numbered on.</summary>
    internal static List<int> Placed(List<int> sentence, List<int> date, CueWords lexicon)
    {
        var first = SentenceCues.Space.Names.Count + lexicon.Words.Count;
        return [.. sentence, .. date.Select(c => c + first)];
    }

    private static AssertionReader Load()
    {
        const string Name = "NewsTracker.Core.Assertions.assertion-model.txt";
        using var stream = typeof(AssertionReader).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The assembly lacks {Name}.");
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        var lexicon = CueWords.Read(text, SentenceCues.Space.Names.Count);
        IReadOnlyList<string> names = [.. SentenceCues.Space.Names, .. lexicon.Words];
        return new AssertionReader(
            lexicon,
            LinearModel.Read(text, "status", Enum.GetValues<AssertionStatus>().Length, names),
            LinearModel.Read(text, "alone", 2, names),
            LinearModel.Read(text, "dates", 2, DateCues.Space.Names),
            LinearModel.Read(text, "placement", 2, [.. names, .. DateCues.Space.Names]),
            LinearModel.Read(text, "fresh", 2, names));
    }
}
