using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>How far the tokenizer agrees with a treebank's tokens: the F1 of exact spans, and what differs most.</summary>
internal static class TokenEvaluation
{
    public static double Report(string name, string path, int shown)
    {
        var (own, gold, both, spans) = (0, 0, 0, new List<Span>());
        var missed = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in Treebank.Read(path))
        {
            if (Spans(sentence) is not { } right) continue;
            spans.Clear();
            SyntaxTokenizer.Tokenize(sentence.Text, 0, sentence.Text.Length, spans);
            var set = right.ToHashSet();
            own += spans.Count;
            gold += right.Count;
            both += spans.Count(set.Contains);
            foreach (var wrong in spans.Where(s => !set.Contains(s)))
            {
                var overlapped = right.Where(r => r.Start < wrong.End && wrong.Start < r.End).Select(r => sentence.Text[r.Start..r.End]);
                var what = $"{sentence.Text[wrong.Start..wrong.End]} => {string.Join(' ', overlapped)}";
                missed[what] = missed.GetValueOrDefault(what) + 1;
            }
        }

        var f1 = 200.0 * both / (own + gold);
        Console.WriteLine($"{name}: tokens F1 {f1:F2}");
        foreach (var (what, count) in missed.OrderByDescending(m => m.Value).Take(shown)) Console.WriteLine($"  {count,4} {what}");
        return f1;
    }

    /// <summary>Where the treebank's words stand in the sentence's text; null when a word is not written there.</summary>
    public static List<Span>? Spans(TreebankSentence sentence)
    {
        var spans = new List<Span>();
        var at = 0;
        foreach (var word in sentence.Words)
        {
            while (at < sentence.Text.Length && char.IsWhiteSpace(sentence.Text[at])) at++;
            if (!sentence.Text.AsSpan(at).StartsWith(word.Form, StringComparison.Ordinal)) return null;
            spans.Add(new Span(at, at + word.Form.Length));
            at += word.Form.Length;
        }

        return spans;
    }
}
