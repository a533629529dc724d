using System.IO.Compression;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;
using NewsTracker.Tests;

namespace NewsTracker.Core.Tests.Language.Syntax;

/// <summary>The parser's own tags and heads on the tokens of the dev treebanks; figures are in docs/algorithms/grammar.md.</summary>
public sealed class TreebankAccuracyTests
{
    [SkippableTheory]
    [InlineData("ewt.dev", 94.5, 85, 81.5)]
    [InlineData("gum.dev", 95.5, 86, 82.5)]
    public void Tags_and_heads_reach_what_is_required(string name, double parts, double heads, double labelled)
    {
        var (words, rightParts, scored, rightHeads, rightLabels) = (0, 0, 0, 0, 0);
        foreach (var sentence in Sentences(name))
        {
            var own = SentenceParser.Shared.Parse(sentence.Words.Select(w => w[1]).ToList());
            for (var i = 0; i < own.Count; i++)
            {
                var gold = sentence.Words[i];
                words++;
                if (TreebankNames.Of(own[i].PartOfSpeech) == gold[3]) rightParts++;
                if (gold[3] == "PUNCT") continue;
                scored++;
                if ($"{own[i].Head + 1}" != gold[6]) continue;
                rightHeads++;
                if (TreebankNames.Of(own[i].Relation).Split(':')[0] == gold[7].Split(':')[0]) rightLabels++;
            }
        }

        (100.0 * rightParts / words).ShouldBeGreaterThan(parts);
        (100.0 * rightHeads / scored).ShouldBeGreaterThan(heads);
        (100.0 * rightLabels / scored).ShouldBeGreaterThan(labelled);
    }

    [SkippableTheory]
    [InlineData("ewt.dev", 98.5)]
    [InlineData("gum.dev", 99.5)]
    public void Tokens_agree_with_the_treebanks(string name, double f1)
    {
        var (own, gold, both, tokens) = (0, 0, 0, new List<Span>());
        foreach (var (text, words) in Sentences(name))
        {
            tokens.Clear();
            SyntaxTokenizer.Tokenize(text, 0, text.Length, tokens);
            var at = 0;
            foreach (var word in words)
            {
                var start = text.IndexOf(word[1], at, StringComparison.Ordinal);
                if (start < 0) continue;
                gold++;
                at = start + word[1].Length;
                if (tokens.Contains(new Span(start, at))) both++;
            }

            own += tokens.Count;
        }

        (200.0 * both / (own + gold)).ShouldBeGreaterThan(f1);
    }

    private static IEnumerable<(string Text, List<string[]> Words)> Sentences(string name)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(Corpora.Require($"corpora/treebank/dev/{name}.conllu.gz")),
            CompressionMode.Decompress));
        var (text, words) = ("", new List<string[]>());
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line[9..];
            else if (line.Length == 0)
            {
                if (words.Count > 0) yield return (text, words);
                words = [];
            }
            else if (line[0] != '#' && line.Split('\t') is var columns && columns[0].All(char.IsAsciiDigit)) words.Add(columns);
        }
    }
}
