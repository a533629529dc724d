using System.Buffers;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>The stretches of a claim that a passage does not tell.</summary>
internal static class MissingWords
{
    /// <summary>Stretches named at most, the weightiest, so that a reader sees at once what is missing. By hand.</summary>
    private const int Max = 3;

    /// <summary>Below it another word does not stand for a term. By hand: the likeness of words of one field.</summary>
    private const float Told = 0.6f;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:()—–");

    public static List<string> Of(Claim claim, PassageWords passage)
    {
        var matcher = new TermMatcher(claim, passage);
        var stretches = new List<(int From, int To, float Weight)>();
        var last = -2;
        for (var i = 0; i < claim.Terms.Count; i++)
        {
            var term = claim.Terms[i];
            if (term.SaysWho || matcher.Score(term) >= Told) continue;
            if (last == i - 1 && !IsApart(claim, stretches[^1].To, term.Word))
                stretches[^1] = (stretches[^1].From, EndOf(claim, term), stretches[^1].Weight + term.Weight);
            else stretches.Add((term.Word, EndOf(claim, term), term.Weight));
            last = i;
        }

        return [.. stretches.OrderByDescending(s => s.Weight).Take(Max).OrderBy(s => s.From)
            .Select(s => new Span(claim.Words[s.From].Span.Start, claim.Words[s.To].Span.End).Of(claim.Text))];
    }

    /// <summary>The last word of a term, of a number with its magnitude.</summary>
    private static int EndOf(Claim claim, in ClaimTerm term) =>
        term.Quantity >= 0 ? claim.Quantities[term.Quantity].To - 1 : term.Word;

    /// <summary>A mark of punctuation stands between two words.</summary>
    private static bool IsApart(Claim claim, int from, int to) =>
        claim.Text.AsSpan(claim.Words[from].Span.End, claim.Words[to].Span.Start - claim.Words[from].Span.End).ContainsAny(Marks);
}
