using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>
/// Where a claim and a passage part: words [<paramref name="From"/>, <paramref name="To"/>) of the claim against words
/// [<paramref name="Start"/>, <paramref name="End"/>) of the passage, between words that both have.
/// </summary>
internal readonly record struct WordGap(int From, int To, int Start, int End);

/// <summary>The longest common run of words, with gaps, of a claim that is nearly a copy of a passage.</summary>
internal static class WordAlignment
{
    /// <summary>Words beyond which no alignment is sought: the work is the product of both lengths.</summary>
    private const int MaxClaimLength = 120;

    private const int MaxPassageLength = 240;

    private static readonly SupportOptions Options = SupportOptions.Default;

    /// <returns>The gaps in order; null where the claim is no near copy.</returns>
    public static List<WordGap>? Of(List<Word> claim, List<Word> passage)
    {
        var (n, m) = (claim.Count, passage.Count);
        if (n is < 3 or > MaxClaimLength || m is 0 or > MaxPassageLength) return null;
        var best = new short[(n + 1) * (m + 1)];
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = m - 1; j >= 0; j--)
            {
                best[i * (m + 1) + j] = Same(claim[i], passage[j])
                    ? (short)(best[(i + 1) * (m + 1) + j + 1] + 1)
                    : Math.Max(best[(i + 1) * (m + 1) + j], best[i * (m + 1) + j + 1]);
            }
        }

        int matched = best[0];
        if (matched < 2 || (matched < Options.NearCopyShare * n && n - matched > (n < 6 ? Options.MayMiss : Options.MayMissOfSix)))
            return null;
        var gaps = new List<WordGap>();
        var (at, there, from, start, first) = (0, 0, 0, 0, -1);
        while (at < n && there < m)
        {
            if (Same(claim[at], passage[there]))
            {
                if (first < 0)
                {
                    first = there;
                    start = Math.Max(0, there - (at - from));
                }

                if (at > from || there > start) gaps.Add(new WordGap(from, at, start, there));
                (at, there) = (at + 1, there + 1);
                (from, start) = (at, there);
            }
            else if (best[(at + 1) * (m + 1) + there] >= best[at * (m + 1) + there + 1]) at++;
            else there++;
        }

        if (start - first > Options.MaxStretch * n) return null;
        if (from < n) gaps.Add(new WordGap(from, n, start, Math.Min(m, start + n - from)));
        return gaps;
    }

    private static bool Same(Word left, Word right) => left.IsNumber && right.IsNumber ? left.Stem == right.Stem : left.Form == right.Form;
}
