using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>Takes from the treebanks the known lemmas, and the forms whose lemma the rules do not give.</summary>
internal static class LemmaLearning
{
    public static LemmaTable Learn(IReadOnlyList<TreebankSentence> sentences)
    {
        var words = sentences.SelectMany(s => s.Words)
            .Where(w => w.Lemma is not "_" and not "")
            .Select(w => (Form: w.Form.Replace('\u2019', '\'').Replace('\u2011', '-'), w.Lemma, w.Part,
                Class: Lemmatizer.Class(w.Part, w.Tag)))
            .Where(w => w.Part != PartOfSpeech.ProperNoun || w.Class == LemmaClass.ProperPlural)
            .ToList();
        var forms = words.GroupBy(w => (Form: w.Form.ToLowerInvariant(), w.Class))
            .Select(g => (g.Key.Form, g.Key.Class,
                Lemma: g.GroupBy(w => w.Lemma, StringComparer.Ordinal).OrderByDescending(l => l.Count())
                .ThenBy(l => l.Key, StringComparer.Ordinal).First().Key, Count: g.Count()))
            .ToList();
        var verbs = new[] { LemmaClass.ThirdPerson, LemmaClass.Past, LemmaClass.Participle, LemmaClass.Gerund };
        var known = new HashSet<(string, LemmaClass)>();
        foreach (var word in words)
        {
            if (word.Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary) known.UnionWith(verbs.Select(v => (word.Lemma, v)));
            if (word.Part is PartOfSpeech.Noun) known.Add((word.Lemma, LemmaClass.Plural));
            if (word.Part is PartOfSpeech.Adjective or PartOfSpeech.Adverb)
            {
                known.UnionWith([(word.Lemma, LemmaClass.Comparative), (word.Lemma, LemmaClass.Superlative)]);
            }
        }

        var rules = new LemmaTable([], known);
        var exceptions = forms.Where(f => Lemmatizer.Regular(f.Form, f.Class, rules) != f.Lemma && Kept(f.Form, f.Lemma))
            .Select(f => (f.Form, f.Class, f.Lemma)).ToList();

        var often = words.GroupBy(w => w.Lemma, StringComparer.Ordinal).Where(g => g.Count() >= 2).Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        return new LemmaTable(exceptions, known.Where(k => often.Contains(k.Item1)));
    }

    private static bool Kept(string form, string lemma) => form.Length <= 40 && lemma.Length <= 40;
}
