using System.Globalization;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>
/// Scores on gold tokens with the parser's own tags: parts and tags over all words; heads and labelled heads without punctuation and
/// without subtypes, as evaluate_parse.py counts them.
/// </summary>
internal static class SyntaxEvaluation
{
    public static void Report(string name, SentenceParser parser, string path, string? output)
    {
        var sentences = Treebank.Read(path);
        using var lines = output is null ? null : new StreamWriter(output) { NewLine = "\n" };
        var parsed = new List<(TreebankSentence Gold, ParsedSentence Own)>();
        foreach (var sentence in sentences)
        {
            var own = parser.Parse(sentence.Words.Select(w => w.Form).ToList());
            parsed.Add((sentence, own));
            if (lines is not null) Write(lines, sentence, own);
        }

        Console.WriteLine($"{name}: {Score(parsed)}");
        foreach (var genre in parsed.GroupBy(p => Genre(p.Gold.Id)).Where(g => g.Key == "news"))
        {
            Console.WriteLine($"  {genre.Key}: {Score([.. genre])}");
        }
    }

    /// <summary>Scores of several models that read together.</summary>
    public static void Together(string name, Teachers teachers, string path)
    {
        var parsed = new List<(TreebankSentence Gold, ParsedSentence Own)>();
        foreach (var sentence in Treebank.Read(path))
        {
            var (parts, tags, heads, relations) = teachers.Read(sentence.Words.Select(w => w.Form).ToArray());
            var tokens = sentence.Words.Select((w, i) =>
                new ParsedToken(0, 0, (PartOfSpeech)parts[i], (FineTag)tags[i], heads[i] - 1, (Relation)relations[i])).ToArray();
            parsed.Add((sentence, new ParsedSentence("", tokens, new LemmaTable([], []))));
        }

        Console.WriteLine($"{name}, together: {Score(parsed)}");
    }

    public static Scores Score(IReadOnlyCollection<(TreebankSentence Gold, ParsedSentence Own)> parsed)
    {
        var (words, parts, tags, scored, heads, labelled, lemmas, predicates) = (0, 0, 0, 0, 0, 0, 0, 0);
        var predicateLemmas = 0;
        foreach (var (gold, own) in parsed)
        {
            for (var i = 0; i < gold.Words.Count; i++)
            {
                var (word, token) = (gold.Words[i], own[i]);
                words++;
                if (word.Part == token.PartOfSpeech) parts++;
                if (word.Tag == token.Tag) tags++;
                var lemma = own.Lemma(i) == word.Lemma;
                if (lemma) lemmas++;
                if (word.Part is PartOfSpeech.Verb or PartOfSpeech.Noun)
                {
                    predicates++;
                    if (lemma) predicateLemmas++;
                }

                if (word.Part == PartOfSpeech.Punctuation) continue;
                scored++;
                if (token.Head + 1 != word.Head) continue;
                heads++;
                if (Base(token.Relation) == Base(word.Relation)) labelled++;
            }
        }

        double Percent(int part, int of) => Math.Round(100.0 * part / Math.Max(1, of), 2);
        return new Scores(Percent(parts, words), Percent(tags, words), Percent(heads, scored), Percent(labelled, scored),
            Percent(lemmas, words), Percent(predicateLemmas, predicates));
    }

    internal sealed record Scores(double Upos, double Xpos, double Uas, double Las, double Lemmas, double VerbAndNounLemmas);

    private static string Base(Relation relation) => TreebankNames.Of(relation).Split(':')[0];

    private static string Genre(string id) => id.StartsWith("GUM_", StringComparison.Ordinal) ? id.Split('_')[1] : id.Split('-')[0];

    private static void Write(StreamWriter lines, TreebankSentence sentence, ParsedSentence own)
    {
        for (var i = 0; i < own.Count; i++)
        {
            var token = own[i];
            lines.WriteLine(string.Join('\t', (i + 1).ToString(CultureInfo.InvariantCulture), sentence.Words[i].Form, own.Lemma(i),
                TreebankNames.Of(token.PartOfSpeech), TreebankNames.Of(token.Tag), "_",
                (token.Head + 1).ToString(CultureInfo.InvariantCulture), TreebankNames.Of(token.Relation), "_", "_"));
        }

        lines.WriteLine();
    }
}
