using System.Globalization;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Dates;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.Assertions;

/// <summary>Writes the models of <see cref="AssertionReader"/>, and cross-validates them by article.</summary>
internal static class AssertionFitting
{
    private static readonly AssertionFittingOptions Options = new();

    public static int Fit(string corpora, string output)
    {
        var models = AssertionModels.Fit(Load(corpora), TimeMlDates.Read(corpora));
        IReadOnlyList<string> names = [.. SentenceCues.Space.Names, .. models.Lexicon.Words];
        using var writer = new StreamWriter(output) { NewLine = "\n" };
        writer.Write("# words\n");
        foreach (var word in models.Lexicon.Words) writer.Write(word + "\n");
        models.Status.Write(writer, "status", names);
        models.Alone.Write(writer, "alone", names);
        models.Dates.Write(writer, "dates", DateCues.Space.Names);
        models.Placement.Write(writer, "placement", [.. names, .. DateCues.Space.Names]);
        models.Fresh!.Write(writer, "fresh", names);
        return 0;
    }

    public static int CrossValidate(string corpora)
    {
        var sentences = Load(corpora);
        var timeml = TimeMlDates.Read(corpora);
        Write($"{sentences.Count} sentences, {timeml.Count} dates of TimeML, {timeml.Count(t => t.Class == 1)} linked");
        var scored = new List<Scored>();
        var undated = new List<(LabelledSentence, double, bool)>();
        for (var fold = 0; fold < Options.Folds; fold++)
        {
            var models = AssertionModels.Fit([.. sentences.Where(s => s.Group % Options.Folds != fold)], timeml);
            var held = sentences.Where(s => s.Group % Options.Folds == fold).ToList();
            scored.AddRange(held.Select(s => Score(s, models)));
            undated.AddRange(Fresh(held, models));
        }

        Report("cross-validated", scored, undated);
        return 0;
    }

    /// <summary>Fits on the labels for fitting and reports on those kept for measuring.</summary>
    public static int Measure(string corpora)
    {
        var sentences = Load(corpora);
        var timeml = TimeMlDates.Read(corpora);
        var fitted = AssertionModels.Fit(sentences, timeml);
        foreach (var file in (string[])["labels-measuring.tsv", "labels-measuring-dated.tsv"])
        {
            var measured = LabelledSentences.ReadOwn(corpora, Own(file), 0);
            Report(file, measured.ConvertAll(s => Score(s, fitted)), [.. Fresh(measured, fitted)]);
        }

        return 0;
    }

    private static IEnumerable<(LabelledSentence Sentence, double Fresh, bool IsRight)> Fresh(
        List<LabelledSentence> sentences, AssertionModels models) =>
        models.Undated(sentences).Select(u => (u.Sentence, models.Fresh!.Judge(u.Cues)[1], u.IsRight));

    private static List<LabelledSentence> Load(string corpora)
    {
        var given = LabelledSentences.Read(corpora, Path.Combine(corpora, "corpora", "sentences", "dev", "sentences.jsonl.gz"));
        return [.. given, .. LabelledSentences.ReadOwn(corpora, Own("labels-tuning.tsv"), 1 + given.Max(s => s.Group))];
    }

    private static string Own(string name) => Path.Combine(AppContext.BaseDirectory, "Assertions", name);

    /// <summary><paramref name="Sure"/> is the certainty that the timeline asks for of the best date; without a date it is 0.</summary>
    private sealed record Scored(LabelledSentence Sentence, double[] Odds, double Alone, DateSpan? Date, bool IsRight, double Sure);

    private static Scored Score(LabelledSentence sentence, AssertionModels models)
    {
        var cues = AssertionModels.Cues(sentence, models.Dates, models.Lexicon);
        var odds = models.Status.Judge(cues);
        var (best, sure) = (-1, 0.0);
        foreach (var i in AssertionModels.Dated(sentence))
        {
            var date = models.Dates.Judge(AssertionModels.DateCuesOf(sentence, i))[1];
            var placed = models.Placement.Judge(AssertionModels.PlacementOf(sentence, i, models.Lexicon))[1];
            var certainty = Assertion.Certainty(odds[0] + odds[1] + odds[2], date, placed);
            if (certainty > sure) (best, sure) = (i, certainty);
        }

        return new(
            sentence, odds, models.Alone.Judge(AssertionModels.AloneCues(sentence, cues))[1],
            best < 0 ? null : AssertionModels.DateOf(sentence, best),
            best >= 0 && AssertionModels.IsRight(sentence, best), sure);
    }

    private static void Report(string name, List<Scored> scored, List<(LabelledSentence Sentence, double Fresh, bool IsRight)> undated)
    {
        var right = scored.Count(s => Array.IndexOf(s.Odds, s.Odds.Max()) == (int)s.Sentence.Status);
        Write(
            $"{name}: n {scored.Count}, status right {100.0 * right / scored.Count:0.0} %, alone right {100.0 * scored.Count(s => s.Alone > 0.5 == s.Sentence.Alone) / scored.Count:0.0} %");
        var wanted = scored.Count(s => s.Sentence is { IsEvent: true, Date: not null });
        foreach (var bar in new[] { 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8 })
        {
            var kept = scored.Where(s => s.Sure >= bar).ToList();
            if (kept.Count == 0) continue;
            var dated = kept.Where(s => s.Sentence.Date is not null).ToList();
            Write(
                $"  dated, sure {bar:0.00}: n {kept.Count}, misled {Share(kept.Count(s => !s.IsRight), kept.Count)}, exact {Share(dated.Count(s => AssertionModels.Same(s.Date, s.Sentence.Date)), dated.Count)}, alone {Share(kept.Count(s => s.Sentence.Alone), kept.Count)}, found {Share(kept.Count(s => s is { IsRight: true, Sentence.IsEvent: true }), wanted)}");
        }

        foreach (var bar in new[] { 0.3, 0.4, 0.5, 0.6, 0.7, 0.8 })
        {
            var kept = undated.Where(u => u.Fresh >= bar).ToList();
            if (kept.Count > 0) Write(
                $"  undated, fresh {bar:0.0}: n {kept.Count}, right {Share(kept.Count(u => u.IsRight), kept.Count)}, event {Share(kept.Count(u => u.Sentence.IsEvent), kept.Count)}, alone {Share(kept.Count(u => u.Sentence.Alone), kept.Count)}, found {Share(kept.Count(u => u.IsRight && u.Sentence.Date is not null), wanted)}");
        }

        foreach (var bar in new[] { 0.4, 0.5, 0.6, 0.7 })
        {
            var kept = scored.Where(s => s.Alone >= bar && s.Sure >= 0.5).ToList();
            if (kept.Count > 0)
                Write($"  dated, sure 0.50, alone {bar:0.0}: n {kept.Count}, alone {Share(kept.Count(s => s.Sentence.Alone), kept.Count)}");
        }
    }

    private static string Share(int part, int of) =>
        of == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / of:0.0}");

    private static void Write(FormattableString line) => Console.Out.WriteLine(FormattableString.Invariant(line));
}
