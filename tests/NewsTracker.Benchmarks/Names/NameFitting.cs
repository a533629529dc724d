using System.Globalization;
using NewsTracker.Benchmarks.Assertions;
using NewsTracker.Core.Assertions.Learning;
using NewsTracker.Core.Language.Learning;
using NewsTracker.Core.Language.Names;

namespace NewsTracker.Benchmarks.Names;

/// <summary>Fits the model of kinds on the named entities of GUM and says how good it is on documents that it has not seen.</summary>
internal static class NameFitting
{
    private const double Penalty = 1;
    private const int Rounds = 3;

    /// <summary>A cue counts from so many names on.</summary>
    private const int MinNames = 4;

    public static int Fit(string corpora, string output)
    {
        var articles = GumArticle.Read(Path.Combine(corpora, "corpora", "treebank", "dev", "gum.train.conllu.gz"));
        var model = Empty();
        for (var round = 0; round < Rounds; round++) model = Fitted(corpora, articles, model, output);
        Report(model, articles, "train");
        return Evaluate(corpora, File.ReadAllText(output));
    }

    public static int Evaluate(string corpora, string text)
    {
        Report(text, GumArticle.Read(Path.Combine(corpora, "corpora", "treebank", "dev", "gum.dev.conllu.gz")), "dev");
        return 0;
    }

    private static string Empty() => $"# {NameKindModel.Name}\n";

    private static string Fitted(string corpora, List<GumArticle> articles, string former, string output)
    {
        var model = CueModel.Read(former, NameKindModel.Name, NameKindModel.Classes, grows: true);
        var examples = new List<Example>();
        foreach (var article in articles)
        {
            foreach (var group in ArticleNames.Groups(article.Content, model))
                examples.Add(new Example([.. group.Cues], ClassOf(group, article)));
        }

        examples.AddRange(SilverNames.Read(corpora, model));
        var counts = new int[model.Cues.Names.Count];
        foreach (var example in examples)
        {
            foreach (var cue in example.Cues) counts[cue]++;
        }

        examples = [.. examples.Select(e => e with { Cues = [.. e.Cues.Where(c => counts[c] >= MinNames)] })];
        var fitted = LogisticFit.Fit(examples, NameKindModel.Classes, [.. Enumerable.Repeat(Penalty, counts.Length)]);
        using (var writer = new StreamWriter(output)) fitted.Write(writer, NameKindModel.Name, model.Cues.Names);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{examples.Count} names, {counts.Count(c => c >= MinNames)} cues"));
        return File.ReadAllText(output);
    }

    /// <summary>The kind of most annotated names that its mentions meet; the last class where most meet none.</summary>
    internal static int ClassOf(NameGroup group, GumArticle article) => group.Mentions
        .Select(m => Gold(m, article) is { } gold ? (int)GumArticle.KindOf(gold.Kind) : NameKindModel.NoName)
        .GroupBy(k => k).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;

    /// <summary>Of the annotated names whose head lies in the candidate the one whose words are most nearly the same.</summary>
    internal static GumMention? Gold(NameCandidate name, GumArticle article) => article.Mentions
        .Where(m => m.Part == "PROPN" && name.Span.Contains(m.Head))
        .MinBy(m => Math.Abs(m.Span.Start - name.Span.Start) + Math.Abs(m.Span.End - name.Span.End));

    private static void Report(string text, List<GumArticle> articles, string part)
    {
        var model = CueModel.Read(text, NameKindModel.Name, NameKindModel.Classes);
        var table = new int[NameKindModel.Classes, NameKindModel.Classes];
        var missed = new int[NameKindModel.Classes];
        var (pairs, wrong, split) = (0, 0, 0);
        foreach (var article in articles)
        {
            var groups = ArticleNames.Groups(article.Content, model);
            foreach (var group in groups)
            {
                foreach (var name in group.Mentions)
                {
                    var gold = Gold(name, article) is { } g ? (int)GumArticle.KindOf(g.Kind) : NameKindModel.NoName;
                    table[gold, (int)group.Kind]++;
                }
            }

            foreach (var gold in article.Mentions.Where(m => m.Part == "PROPN"))
            {
                if (!groups.Exists(g => g.Mentions.Exists(m => m.Span.Contains(gold.Head)))) missed[(int)GumArticle.KindOf(gold.Kind)]++;
            }

            var named = groups.SelectMany(g => g.Mentions.Select(m => (Group: g, Gold: Gold(m, article)?.Entity)))
                .Where(p => p.Gold is not null).ToList();
            for (var i = 0; i < named.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (named[i].Group == named[j].Group) pairs++;
                    if (named[i].Group == named[j].Group && named[i].Gold != named[j].Gold) wrong++;
                    if (named[i].Group != named[j].Group && named[i].Gold == named[j].Gold) split++;
                }
            }
        }

        Console.WriteLine($"{part}: rows are annotated kinds, columns read ones");
        var heads = Enum.GetNames<NameKind>().Append("None").Select(n => n.PadLeft(7));
        Console.WriteLine("         " + string.Join(' ', heads) + "  unread   P     R     F1");
        for (var i = 0; i < NameKindModel.Classes; i++)
        {
            var (row, column) = (missed[i], 0);
            for (var j = 0; j < NameKindModel.Classes; j++)
            {
                row += table[i, j];
                column += table[j, i];
            }

            var (p, r) = (100.0 * table[i, i] / Math.Max(1, column), 100.0 * table[i, i] / Math.Max(1, row));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(i < NameKindModel.NoName ? ((NameKind)i).ToString() : "None"),-8} {string.Join(' ', Enumerable.Range(0, NameKindModel.Classes).Select(j => table[i, j].ToString(CultureInfo.InvariantCulture).PadLeft(7)))} {missed[i],7} {p,5:0.0} {r,5:0.0} {2 * p * r / Math.Max(1, p + r),5:0.0}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pairs of one entity: {pairs}, wrong {wrong}, apart {split}"));
    }
}
