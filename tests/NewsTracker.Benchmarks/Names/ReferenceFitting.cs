using System.Globalization;
using NewsTracker.Benchmarks.Assertions;
using NewsTracker.Core.Language.Learning;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.References;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.Names;

/// <summary>Fits the model of pronouns on GUM's coreference and says how many answers are right.</summary>
internal static class ReferenceFitting
{
    private const double Penalty = 2;
    private const int Rounds = 3;
    private const int Folds = 6;
    private const double Open = 2; // no odds reach it

    private static readonly double[] Bars = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97];

    public static int Fit(string corpora, string output)
    {
        var articles = Read(corpora, "train");
        Write(Fitted(articles), output);
        return Evaluate(corpora, File.ReadAllText(output));
    }

    public static int Evaluate(string corpora, string text)
    {
        var articles = Read(corpora, "train");
        var (genres, all) = (new Dictionary<string, List<Answer>>(), new List<Answer>());
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = CueModel.Read(Text(Fitted([.. articles.Where((_, i) => i % Folds != fold)])), ReferenceReader.PronounModelName, 2);
            foreach (var (article, names) in articles.Where((_, i) => i % Folds == fold))
            {
                var answers = Answers(article, names, model, ReferenceOptions.Default.PronounBar).ToList();
                all.AddRange(answers);
                var genre = article.Id.Split('_')[1];
                genres[genre] = [.. genres.GetValueOrDefault(genre) ?? [], .. answers];
            }
        }

        Report("train, cross-validated", all);
        foreach (var (genre, answers) in genres.OrderBy(g => g.Key, StringComparer.Ordinal)) Report("  " + genre, answers);
        var fitted = CueModel.Read(text, ReferenceReader.PronounModelName, 2);
        var dev = Read(corpora, "dev");
        Report("dev", [.. dev.SelectMany(a => Answers(a.Article, a.Names, fitted, ReferenceOptions.Default.PronounBar))]);
        Roles("train", articles);
        Roles("dev", dev);
        return 0;
    }

    private static List<(GumArticle Article, IReadOnlyList<NamedEntity> Names)> Read(string corpora, string part) =>
        [.. GumArticle.Read(Path.Combine(corpora, "corpora", "treebank", "dev", $"gum.{part}.conllu.gz"))
            .Select(a => (a, ArticleNames.Read(a.Content)))];

    private static LogisticFitted Fitted(List<(GumArticle Article, IReadOnlyList<NamedEntity> Names)> articles)
    {
        var text = $"# {ReferenceReader.PronounModelName}\n";
        for (var round = 0; ; round++)
        {
            var model = CueModel.Read(text, ReferenceReader.PronounModelName, 2, grows: true);
            var examples = new List<Example>();
            foreach (var (article, names) in articles)
            {
                var bar = round == 0 ? Open : ReferenceOptions.Default.PronounBar;
                foreach (var (pronoun, weighed) in new PronounReader(article.Content, names, model, bar).Read())
                {
                    var gold = GoldAt(article, pronoun);
                    foreach (var person in weighed)
                    {
                        var right = gold is not null && gold == EntityOf(article, person.Person);
                        examples.Add(new Example([.. person.Cues.Distinct()], right ? 1 : 0));
                    }
                }
            }

            var fitted = new LogisticFitted(
                LogisticFit.Fit(examples, 2, [.. Enumerable.Repeat(Penalty, model.Cues.Names.Count)]), model.Cues.Names);
            if (round == Rounds - 1) return fitted;
            text = Text(fitted);
        }
    }

    private static string Text(LogisticFitted fitted)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        fitted.Model.Write(writer, ReferenceReader.PronounModelName, fitted.Names);
        return writer.ToString();
    }

    private static void Write(LogisticFitted fitted, string output) => File.WriteAllText(output, Text(fitted));

    private static IEnumerable<Answer> Answers(GumArticle article, IReadOnlyList<NamedEntity> names, CueModel model, double bar)
    {
        var named = article.Mentions.Where(m => m.Part == "PROPN").Select(m => m.Entity).ToHashSet();
        var best = ReferenceReader.Pronouns(article.Content, names, model, bar).ToDictionary(p => p.Pronoun);
        foreach (var mention in article.Mentions.Where(m => m.Part == "PRON"))
        {
            if (PersonWords.Pronoun(mention.Head.In(article.Content.Text)) == PersonGender.Unknown) continue;
            var answer = best.GetValueOrDefault(mention.Head);
            var right = answer is not null && EntityOf(article, answer.Person) == mention.Entity;
            yield return new Answer(
                answer?.Odds ?? 0, right, named.Contains(mention.Entity), article, mention.Head, answer?.Person);
        }
    }

    private static string? GoldAt(GumArticle article, Span pronoun) =>
        article.Mentions.FirstOrDefault(m => m.Part == "PRON" && m.Head == pronoun)?.Entity;

    /// <summary>The annotated entity of most of its mentions.</summary>
    private static string? EntityOf(GumArticle article, NamedEntity entity) => entity.Mentions
        .Select(m => NameFitting.Gold(new NameCandidate(m.Span, m.Form, m.Sentence, m.Title), article)?.Entity)
        .Where(e => e is not null).GroupBy(e => e).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;

    private static void Report(string part, List<Answer> answers)
    {
        var named = answers.Count(a => a.IsNamed);
        Console.WriteLine($"{part}: {answers.Count} pronouns, {named} of somebody named");
        foreach (var bar in Bars)
        {
            var given = answers.Where(a => a.Odds >= bar).ToList();
            Console.Write(string.Create(CultureInfo.InvariantCulture,
                $"   {bar:0.00}: {given.Count} answers, {100.0 * given.Count(a => a.IsRight) / Math.Max(1, given.Count):0.0} % right, " +
                $"{100.0 * given.Count(a => a.IsRight) / Math.Max(1, named):0.0} % found"));
        }

        Console.WriteLine();
        if (Environment.GetEnvironmentVariable("NAMES_SHOW") is null) return;
        foreach (var wrong in answers.Where(a => a.Odds >= 0.85 && !a.IsRight))
        {
            var text = wrong.Article.Content.Text;
            var at = wrong.Pronoun;
            var (before, after) = (text[Math.Max(0, at.Start - 260)..at.Start], text[at.End..Math.Min(text.Length, at.End + 60)]);
            Console.WriteLine(
                $"      {wrong.Odds:0.00} {wrong.Article.Id}: {before}[{at.Of(text)} = {wrong.Person?.Name}]{after}".Replace('\n', '|'));
        }
    }

    private static void Roles(string part, List<(GumArticle Article, IReadOnlyList<NamedEntity> Names)> articles)
    {
        var (right, given) = (0, 0);
        foreach (var (article, names) in articles)
        {
            foreach (var role in RoleReader.Read(article.Content, names, ReferenceOptions.Default))
            {
                var gold = article.Mentions
                    .Where(m => m.Span.Start == role.Span.Start && m.Span.End >= role.Span.End).MinBy(m => m.Span.Length)?.Entity;
                given++;
                var isRight = gold is not null && gold == EntityOf(article, role.Entity);
                if (isRight) right++;
                if (Environment.GetEnvironmentVariable("NAMES_SHOW") is not null)
                    Console.WriteLine($"      {isRight} {article.Id} {role.Span.Of(article.Content.Text)} = {role.Entity.Name}");
            }
        }

        Console.WriteLine($"{part}: roles {given}, right {right}");
    }

    private sealed record LogisticFitted(NewsTracker.Core.Assertions.Learning.LinearModel Model, IReadOnlyList<string> Names);

    private sealed record Answer(double Odds, bool IsRight, bool IsNamed, GumArticle Article, Span Pronoun, NamedEntity? Person);
}
