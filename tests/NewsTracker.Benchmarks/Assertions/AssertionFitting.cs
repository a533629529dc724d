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
        models.Fresh.Write(writer, "fresh", names);
        return 0;
    }

    public static int CrossValidate(string corpora)
    {
        var sentences = Load(corpora);
        var timeml = TimeMlDates.Read(corpora);
        Write($"{sentences.Count} sentences, {timeml.Count} dates of TimeML, {timeml.Count(t => t.Class == 1)} linked");
        var scored = new List<Scored>();
        for (var fold = 0; fold < Options.Folds; fold++)
        {
            var models = AssertionModels.Fit([.. sentences.Where(s => s.Group % Options.Folds != fold)], timeml);
            scored.AddRange(sentences.Where(s => s.Group % Options.Folds == fold).Select(s => Score(s, models)));
        }

        Report("cross-validated", scored);
        var fitted = AssertionModels.Fit(sentences, timeml);
        foreach (var file in (string[])["labels-measuring.tsv", "labels-measuring-dated.tsv"])
            Report(file, [.. LabelledSentences.ReadOwn(corpora, Own(file), 0).Select(s => Score(s, fitted))]);
        return 0;
    }

    private static List<LabelledSentence> Load(string corpora)
    {
        var given = LabelledSentences.Read(corpora, Path.Combine(corpora, "corpora", "sentences", "dev", "sentences.jsonl.gz"));
        return [.. given, .. LabelledSentences.ReadOwn(corpora, Own("labels-tuning.tsv"), 1 + given.Max(s => s.Group))];
    }

    private static string Own(string name) => Path.Combine(AppContext.BaseDirectory, "Assertions", name);

    /// <summary><paramref name="Sure"/> is the certainty that the timeline asks for of the best date; without a date it is 0.</summary>
    private sealed record Scored(LabelledSentence Sentence, double[] Odds, double Alone, DateSpan? Date, bool IsRight, double Sure, double Fresh);

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
            sentence, odds, models.Alone.Judge(cues)[1], best < 0 ? null : AssertionModels.DateOf(sentence, best),
            best >= 0 && AssertionModels.IsRight(sentence, best), sure, models.Fresh.Judge(cues)[1]);
    }

    private static void Report(string name, List<Scored> scored)
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
            var kept = scored.Where(s => s.Fresh >= bar && AssertionModels.IsUndated(s.Sentence)).ToList();
            if (kept.Count > 0) Write(
                $"  undated, fresh {bar:0.0}: n {kept.Count}, right {Share(kept.Count(s => AssertionModels.IsFresh(s.Sentence)), kept.Count)}, event {Share(kept.Count(s => s.Sentence.IsEvent), kept.Count)}, alone {Share(kept.Count(s => s.Sentence.Alone), kept.Count)}, found {Share(kept.Count(s => AssertionModels.IsFresh(s.Sentence) && s.Sentence.Date is not null), wanted)}");
        }

        foreach (var bar in new[] { 0.4, 0.5, 0.6, 0.7 })
        {
            var kept = scored.Where(s => s.Alone >= bar && s.Sure >= 0.5).ToList();
            if (kept.Count > 0) Write($"  dated, sure 0.50, alone {bar:0.0}: n {kept.Count}, alone {Share(kept.Count(s => s.Sentence.Alone), kept.Count)}");
        }
    }

    private static string Share(int part, int of) =>
        of == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / of:0.0}");

    private static void Write(FormattableString line) => Console.Out.WriteLine(FormattableString.Invariant(line));
}
