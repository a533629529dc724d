using System.Globalization;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Dates;
using NewsTracker.Core.Assertions.Learning;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.Assertions;

/// <summary>
/// Fits the models of <see cref="AssertionReader"/> on the labelled sentences and TimeML, and cross-validates them by article.
/// </summary>
internal static class AssertionFitting
{
    private static readonly AssertionFittingOptions Options = new();
    private static readonly int Statuses = Enum.GetValues<AssertionStatus>().Length;

    public static int Fit(string corpora, string output)
    {
        var sentences = Load(corpora);
        var timeml = TimeMlDates.Read(corpora);
        var (lexicon, status, alone, dates) = FitAll(sentences, timeml);
        IReadOnlyList<string> names = [.. SentenceCues.Space.Names, .. lexicon.Words];
        using var writer = new StreamWriter(output) { NewLine = "\n" };
        writer.Write("# words\n");
        foreach (var word in lexicon.Words) writer.Write(word + "\n");
        status.Write(writer, "status", names);
        alone.Write(writer, "alone", names);
        dates.Write(writer, "dates", DateCues.Space.Names);
        return 0;
    }

    public static int CrossValidate(string corpora)
    {
        var sentences = Load(corpora);
        var timeml = TimeMlDates.Read(corpora);
        Console.Out.WriteLine($"{sentences.Count} sentences, {timeml.Count} dates of TimeML, {timeml.Count(t => t.Class == 1)} linked");
        var scored = new List<Scored>();
        for (var fold = 0; fold < Options.Folds; fold++)
        {
            var (lexicon, status, alone, dates) = FitAll([.. sentences.Where(s => s.Group % Options.Folds != fold)], timeml);
            scored.AddRange(sentences.Where(s => s.Group % Options.Folds == fold).Select(s => Score(s, lexicon, status, alone, dates)));
        }

        Report("cross-validated", scored);
        var fitted = FitAll(sentences, timeml);
        var measured = LabelledSentences.ReadOwn(corpora, Own("labels-measuring.tsv"), 0);
        Report("measured", [.. measured.Select(s => Score(s, fitted.Lexicon, fitted.Status, fitted.Alone, fitted.Dates))]);
        return 0;
    }

    private static List<LabelledSentence> Load(string corpora)
    {
        var given = LabelledSentences.Read(corpora, Path.Combine(corpora, "corpora", "sentences", "dev", "sentences.jsonl.gz"));
        return [.. given, .. LabelledSentences.ReadOwn(corpora, Own("labels-tuning.tsv"), 1 + given.Max(s => s.Group))];
    }

    private static string Own(string name) => Path.Combine(AppContext.BaseDirectory, "Assertions", name);

    private static (CueWords Lexicon, LinearModel Status, LinearModel Alone, LinearModel Dates) FitAll(
        List<LabelledSentence> sentences, List<Example> timeml)
    {
        var dates = FitDates(sentences, timeml);
        var lexicon = LexiconOf(sentences);
        var cueCount = SentenceCues.Space.Names.Count + lexicon.Words.Count;
        var status = new List<Example>();
        var alone = new List<Example>();
        for (var inner = 0; inner < 4; inner++)
        {
            var model = FitDates([.. sentences.Where(s => s.Group / Options.Folds % 4 != inner)], timeml);
            foreach (var sentence in sentences.Where(s => s.Group / Options.Folds % 4 == inner))
            {
                var cues = Cues(sentence, model, lexicon).Cues;
                status.Add(new(cues, (int)sentence.Status));
                alone.Add(new(cues, sentence.Alone ? 1 : 0));
            }
        }

        return (
            lexicon, LogisticFit.Fit(status, Statuses, cueCount, Options.StatusPenalty),
            LogisticFit.Fit(alone, 2, cueCount, Options.AlonePenalty), dates);
    }

    private static LinearModel FitDates(List<LabelledSentence> sentences, List<Example> timeml)
    {
        var examples = new List<Example>(timeml);
        foreach (var sentence in sentences)
        {
            if (sentence.Status is not (AssertionStatus.Happened or AssertionStatus.Planned or AssertionStatus.Background)) continue;
            var (reading, _, links) = sentence.Article.Sentences[sentence.Index];
            for (var i = 0; i < links.Count; i++)
            {
                var date = sentence.Article.Content.Dates[links[i].Timex];
                examples.Add(new(
                    DateCues.Of(reading, links[i], date, sentence.Article.Published, links.Count, i),
                    Same(date.Date, sentence.Date) ? 1 : 0,
                    Options.OwnWeight));
            }
        }

        return LogisticFit.Fit(examples, 2, DateCues.Space.Names.Count, Options.DatePenalty);
    }

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
            [.. counts.Where(c => c.Value >= Options.MinWordCount).Select(c => c.Key).Order(StringComparer.Ordinal)],
            SentenceCues.Space.Names.Count);
    }

    private static bool Same(DateSpan? left, DateSpan? right) =>
        left is not null && right is not null && left.Start == right.Start && left.End == right.End;

    private static (List<int> Cues, DateSpan? Date, double Confidence) Cues(LabelledSentence sentence, LinearModel dates, CueWords lexicon)
    {
        var (reading, span, links) = sentence.Article.Sentences[sentence.Index];
        var (best, confidence) = (-1, 0.0);
        for (var i = 0; i < links.Count; i++)
        {
            var odds = dates.Judge(DateCues.Of(
                reading, links[i], sentence.Article.Content.Dates[links[i].Timex], sentence.Article.Published, links.Count, i))[1];
            if (odds > confidence) (best, confidence) = (i, odds);
        }

        var date = best >= 0 ? sentence.Article.Content.Dates[links[best].Timex].Date : null;
        var cues = CueReader.Of(
            reading, span, sentence.Article.Place(sentence.Index), confidence > 0.4 ? date : null,
            best < 0 ? DatePath.None : links[best].Path, links.Count, sentence.Article.Published, lexicon);
        return (cues, date, confidence);
    }

    private sealed record Scored(LabelledSentence Sentence, double[] Odds, double Alone, DateSpan? Date, double Confidence)
    {
        public double Event => Odds[0] + Odds[1];

        public bool IsGood =>
            Sentence.Status is AssertionStatus.Happened or AssertionStatus.Planned
            || (Sentence.Status == AssertionStatus.Background && Date is not null && Near);

        public bool Near =>
            Date is not null && Sentence.Date is not null && Date.Start <= Sentence.Date.End && Sentence.Date.Start <= Date.End
                && Math.Abs(Date.Start.DayNumber - Sentence.Date.Start.DayNumber) <= 7
                && Math.Abs(Date.End.DayNumber - Sentence.Date.End.DayNumber) <= 7;
    }

    private static Scored Score(LabelledSentence sentence, CueWords lexicon, LinearModel status, LinearModel alone, LinearModel dates)
    {
        var (cues, date, confidence) = Cues(sentence, dates, lexicon);
        return new(sentence, status.Judge(cues), alone.Judge(cues)[1], date, confidence);
    }

    private static void Report(string name, List<Scored> scored)
    {
        var right = scored.Count(s => Array.IndexOf(s.Odds, s.Odds.Max()) == (int)s.Sentence.Status);
        Write(
            $"{name}: n {scored.Count}, status right {100.0 * right / scored.Count:0.0} %, alone right {100.0 * scored.Count(s => s.Alone > 0.5 == s.Sentence.Alone) / scored.Count:0.0} %");
        var wanted = scored.Count(s =>
            s.Sentence.Status is AssertionStatus.Happened or AssertionStatus.Planned && s.Sentence.Date is not null);
        foreach (var bar in new[] { 0.3, 0.4, 0.5, 0.6, 0.7, 0.8 })
        {
            foreach (var dateBar in new[] { 0.3, 0.5, 0.7 })
            {
                var kept = scored.Where(s => s.Event >= bar && s.Date is not null && s.Confidence >= dateBar).ToList();
                if (kept.Count == 0) continue;
                var misled = kept.Count(s => !s.IsGood || !s.Near);
                var dated = kept.Where(s => s.Sentence.Date is not null).ToList();
                Write(
                    $"  event {bar:0.0} date {dateBar:0.0}: n {kept.Count}, good {Share(kept.Count(s => s.IsGood), kept.Count)}, misled {Share(misled, kept.Count)}, exact {Share(dated.Count(s => Same(s.Date, s.Sentence.Date)), dated.Count)}, alone {Share(kept.Count(s => s.Sentence.Alone), kept.Count)}, recall {Share(kept.Count(s => s.Near && s.Sentence.Status is AssertionStatus.Happened or AssertionStatus.Planned), wanted)}");
            }
        }

        foreach (var bar in new[] { 0.5, 0.6, 0.7, 0.8 })
        {
            var kept = scored.Where(s => s.Event >= bar && (s.Date is null || s.Confidence < 0.5)).ToList();
            if (kept.Count > 0) Write(
                $"  undated, event {bar:0.0}: n {kept.Count}, good {Share(kept.Count(s => s.Sentence.Status is AssertionStatus.Happened or AssertionStatus.Planned), kept.Count)}, with a gold date {Share(kept.Count(s => s.Sentence.Date is not null), kept.Count)}");
        }
    }

    private static string Share(int part, int of) =>
        of == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / of:0.0}");

    private static void Write(FormattableString line) => Console.Out.WriteLine(FormattableString.Invariant(line));
}
