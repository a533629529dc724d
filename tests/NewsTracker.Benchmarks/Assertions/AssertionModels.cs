using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Dates;
using NewsTracker.Core.Assertions.Learning;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.Assertions;

/// <summary>The five models of <see cref="AssertionReader"/> with their lexicon, fitted on labelled sentences and TimeML.</summary>
internal sealed record AssertionModels(CueWords Lexicon, LinearModel Status, LinearModel Alone, LinearModel Dates, LinearModel Placement,
    LinearModel? Fresh)
{
    private static readonly AssertionFittingOptions Options = new();
    private static readonly int Statuses = Enum.GetValues<AssertionStatus>().Length;

    public static AssertionModels Fit(List<LabelledSentence> sentences, List<Example> timeml)
    {
        var dates = FitDates(sentences, timeml);
        var lexicon = LexiconOf(sentences);
        var status = new List<Example>();
        var alone = new List<Example>();
        for (var inner = 0; inner < 4; inner++)
        {
            var model = FitDates([.. sentences.Where(s => s.Group / Options.Folds % 4 != inner)], timeml);
            foreach (var sentence in sentences.Where(s => s.Group / Options.Folds % 4 == inner))
            {
                var cues = Cues(sentence, model, lexicon);
                status.Add(new(cues, (int)sentence.Status));
                alone.Add(new(AloneCues(sentence, cues), sentence.Alone ? 1 : 0));
            }
        }

        var placement = sentences.SelectMany(s => Dated(s).Select(d => new Example(PlacementOf(s, d, lexicon), IsRight(s, d) ? 1 : 0)));
        var models = new AssertionModels(
            lexicon, LogisticFit.Fit(status, Statuses, Penalties(lexicon, Options.StatusPenalty)),
            LogisticFit.Fit(alone, 2, Penalties(lexicon, Options.AlonePenalty)), dates,
            LogisticFit.Fit([.. placement], 2, Penalties(lexicon, Options.PlacementPenalty, DateCues.Space.Names.Count)), null);
        var fresh = models.Undated(sentences).Select(u => new Example(u.Cues, u.IsRight ? 1 : 0));
        return models with { Fresh = LogisticFit.Fit([.. fresh], 2, Penalties(lexicon, Options.FreshPenalty)) };
    }

    /// <summary>
    /// The sentences without a sure day of their own, in articles whose day is known, with their cues and whether they tell an event or a
    /// plan of the day on which their thread or publication puts them.
    /// </summary>
    public IEnumerable<(LabelledSentence Sentence, List<int> Cues, bool IsRight)> Undated(List<LabelledSentence> sentences)
    {
        foreach (var article in sentences.GroupBy(s => s.Article, ReferenceEqualityComparer.Instance))
        {
            if (article.First().Article.Published is not { } day) continue;
            var own = Enumerable.Range(0, article.First().Article.Sentences.Count)
                .Select(i => SureDay(article.First().Article, i))
                .ToList();
            foreach (var sentence in article.Where(s => own[s.Index] is null))
            {
                var thread = DayThread.Of(own, sentence.Index, day);
                var right = sentence.IsEvent && (thread.Carried is { } carried
                    ? Near(carried, sentence.Date)
                    : sentence.Date is null || Near(DateSpan.Day(day), sentence.Date));
                yield return (sentence, CueReader.WithThread(Cues(sentence, Dates, Lexicon), thread), right);
            }
        }
    }

    private DateSpan? SureDay(ArticleReading article, int index)
    {
        var sentence = new LabelledSentence(article, index, default, null, false, 0, "");
        var (best, sure) = (-1, AssertionOptions.Default.SureDay);
        if (article.Sentences[index].Links.Count == 0) return null;
        var odds = Status.Judge(Cues(sentence, Dates, Lexicon));
        foreach (var i in Dated(sentence))
        {
            var certainty = Assertion.Certainty(
                odds[0] + odds[1] + odds[2], Dates.Judge(DateCuesOf(sentence, i))[1],
                Placement.Judge(PlacementOf(sentence, i, Lexicon))[1]);
            if (certainty >= sure) (best, sure) = (i, certainty);
        }

        return best < 0 ? null : DateOf(sentence, best);
    }

    /// <summary>The dates of a sentence that may date what it tells, by their place among its links.</summary>
    public static IEnumerable<int> Dated(LabelledSentence sentence)
    {
        var links = sentence.Article.Sentences[sentence.Index].Links;
        for (var i = 0; i < links.Count; i++)
        {
            if (!DateCues.NamesItsNoun(links[i], sentence.Article.Dates[links[i].Timex])) yield return i;
        }
    }

    public static DateSpan DateOf(LabelledSentence sentence, int link) =>
        sentence.Article.Dates[sentence.Article.Sentences[sentence.Index].Links[link].Timex].Date!;

    public static List<int> DateCuesOf(LabelledSentence sentence, int link)
    {
        var (reading, _, links) = sentence.Article.Sentences[sentence.Index];
        return DateCues.Of(
            reading, links[link], sentence.Article.Dates[links[link].Timex], sentence.Article.Published, links.Count, link);
    }

    public static List<int> PlacementOf(LabelledSentence sentence, int link, CueWords lexicon)
    {
        var (reading, span, links) = sentence.Article.Sentences[sentence.Index];
        var cues = CueReader.Of(
            reading, span, sentence.Article.Place(sentence.Index), DateOf(sentence, link), links[link].Path, links.Count,
            sentence.Article.Published, CueReader.Words(reading, lexicon));
        return AssertionReader.Placed(cues, DateCuesOf(sentence, link), lexicon);
    }

    /// <summary>The cues of a sentence's status with the date that a model takes for its own.</summary>
    public static List<int> Cues(LabelledSentence sentence, LinearModel dates, CueWords lexicon)
    {
        var (reading, span, links) = sentence.Article.Sentences[sentence.Index];
        var (best, confidence) = (-1, 0.0);
        foreach (var i in Dated(sentence))
        {
            var odds = dates.Judge(DateCuesOf(sentence, i))[1];
            if (odds > confidence) (best, confidence) = (i, odds);
        }

        return CueReader.Of(
            reading, span, sentence.Article.Place(sentence.Index), confidence > 0.4 ? DateOf(sentence, best) : null,
            best < 0 ? DatePath.None : links[best].Path, links.Count, sentence.Article.Published, CueReader.Words(reading, lexicon));
    }

    /// <summary>The cues of whether a sentence stands alone: also what it leaves to the words above it.</summary>
    public static List<int> AloneCues(LabelledSentence sentence, List<int> cues)
    {
        var (reading, span, _) = sentence.Article.Sentences[sentence.Index];
        return RelianceReader.With(cues, reading, sentence.Article.Words, span.Start);
    }

    /// <summary>The sentence tells an event, a plan or background, and of that day or nearly so.</summary>
    public static bool IsRight(LabelledSentence sentence, int link) => sentence.IsTold && Near(DateOf(sentence, link), sentence.Date);

    /// <summary>The two overlap, and both ends are at most seven days apart: the measure of `evaluate_sentences.py`.</summary>
    public static bool Near(DateSpan? left, DateSpan? right) =>
        left is not null && right is not null && left.Start <= right.End && right.Start <= left.End
            && Math.Abs(left.Start.DayNumber - right.Start.DayNumber) <= 7 && Math.Abs(left.End.DayNumber - right.End.DayNumber) <= 7;

    public static bool Same(DateSpan? left, DateSpan? right) =>
        left is not null && right is not null && left.Start == right.Start && left.End == right.End;

    private static LinearModel FitDates(List<LabelledSentence> sentences, List<Example> timeml)
    {
        var own = sentences.Where(s => s.IsTold)
            .SelectMany(s => Dated(s).Select(d => new Example(DateCuesOf(s, d), Same(DateOf(s, d), s.Date) ? 1 : 0, Options.OwnWeight)));
        return LogisticFit.Fit([.. timeml, .. own], 2, [.. Enumerable.Repeat(Options.DatePenalty, DateCues.Space.Names.Count)]);
    }

    private static bool IsPair(string name) => name.StartsWith(CueWords.Pair, StringComparison.Ordinal);

    /// <summary>The penalty of each cue's weights: pairs of words are many and say little each.</summary>
    private static double[] Penalties(CueWords lexicon, double penalty, int more = 0) =>
    [
        .. Enumerable.Repeat(penalty, SentenceCues.Space.Names.Count),
        .. lexicon.Words.Select(w => IsPair(w) ? penalty * Options.PairPenalty : penalty), .. Enumerable.Repeat(penalty, more),
    ];

    private static CueWords LexiconOf(List<LabelledSentence> sentences)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            var reading = sentence.Article.Sentences[sentence.Index].Reading;
            if (reading.Told < 0) continue;
            foreach (var name in CueWords.Names(
                reading.Sentence, reading.Clauses[reading.Main].Predicate, reading.Clauses[reading.Told].Predicate).Distinct())
                counts[name] = counts.GetValueOrDefault(name) + 1;
        }

        return new CueWords(
            [.. counts
                .Where(c => c.Value >= (IsPair(c.Key) ? Options.MinPairCount : Options.MinWordCount))
                .Select(c => c.Key)
                .Order(StringComparer.Ordinal)],
            SentenceCues.Space.Names.Count);
    }
}
