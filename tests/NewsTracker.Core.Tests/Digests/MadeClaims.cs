using System.Globalization;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Changes one thing of a sentence: a number, a name, a day or month, or whether it is so.</summary>
internal static class MadeClaims
{
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Names = ["Hallgrim", "Pendry", "Oskarra", "Brunmark"];

    private static readonly string[] Auxiliaries =
        ["was", "were", "is", "are", "had", "has", "have", "will", "would", "could", "can", "should"];

    /// <returns>Each change with its kind.</returns>
    public static IEnumerable<(string Kind, string Claim)> Of(string sentence)
    {
        var claim = new Claim(sentence);
        for (var i = 0; i < claim.Words.Count; i++)
        {
            var (span, word) = (claim.Words[i].Span, claim.Words[i].Span.Of(sentence));
            if (claim.Words[i].Has(WordMarks.Digits) && int.TryParse(word, out var number))
                yield return ("number", With(sentence, span, (number + 1 + number / 2).ToString(CultureInfo.InvariantCulture)));
            else if (Days.Contains(word)) yield return ("day", With(sentence, span, Other(Days, word)));
            else if (Months.Contains(word)) yield return ("day", With(sentence, span, Other(Months, word)));
            else if (claim.Words[i].Has(WordMarks.Capital) && !claim.Words[i].Has(WordMarks.Opens) && !claim.Words[i].IsFunction
                && word.Length > 3)
                yield return ("name", With(sentence, span, Names[word.Length % Names.Length]));
            else if (Auxiliaries.Contains(word) && i + 1 < claim.Words.Count && !claim.Words[i + 1].Has(WordMarks.Negator)
                && claim.Words[i + 1].Has(WordMarks.Joined))
                yield return ("polarity", With(sentence, span, word + " not"));
            else if (word == "not" && claim.Words[i].Has(WordMarks.Joined) && i + 1 < claim.Words.Count
                && sentence[claim.Words[i + 1].Span.Start..] is not ['o', 'n', 'l', 'y', ..])
                yield return ("polarity", sentence[..(span.Start - 1)] + sentence[span.End..]);
        }
    }

    private static string With(string sentence, Span span, string word) => sentence[..span.Start] + word + sentence[span.End..];

    private static string Other(string[] words, string word) => words[(Array.IndexOf(words, word) + 3) % words.Length];
}
