using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>Whether a claim's words stand in a passage in their order.</summary>
internal static class WordOrder
{
    /// <summary>
    /// Where the words stand without gaps (index of the first), or -1. Knuth, Morris and Pratt, SIAM J. Comput. 6(2), 1977: linear.
    /// </summary>
    public static int Unbroken(List<Word> claim, int from, int to, List<Word> passage, int start)
    {
        var length = to - from;
        if (length == 0 || passage.Count - start < length) return -1;
        var back = new int[length];
        for (int i = 1, k = 0; i < length; i++)
        {
            while (k > 0 && claim[from + i].Form != claim[from + k].Form) k = back[k - 1];
            if (claim[from + i].Form == claim[from + k].Form) k++;
            back[i] = k;
        }

        for (int i = start, k = 0; i < passage.Count; i++)
        {
            while (k > 0 && passage[i].Form != claim[from + k].Form) k = back[k - 1];
            if (passage[i].Form == claim[from + k].Form) k++;
            if (k == length) return i - length + 1;
        }

        return -1;
    }

    /// <summary>Each piece unbroken, one after the other, and nothing between them that turns or hedges what is kept.</summary>
    public static bool InPieces(Claim claim, List<Word> passage)
    {
        var start = 0;
        foreach (var (from, to) in claim.Pieces)
        {
            var at = Unbroken(claim.Words, from, to, passage, start);
            if (at < 0) return false;
            for (var i = start; from > 0 && i < at; i++)
            {
                if (Polarity.TurnsOrHedges(passage[i])) return false;
            }

            start = at + to - from;
        }

        return true;
    }

    /// <summary>
    /// All words in order with gaps: few enough, in runs long enough not to be chance, and nothing left out that turns or hedges what is
    /// kept.
    /// </summary>
    public static bool WithGaps(Claim claim, List<Word> passage, SupportOptions options)
    {
        var words = claim.Words;
        if (words.Count < 4 || words.Count > options.MaxClaimWords) return false;
        var last = Forward(words, passage);
        if (last < 0) return false;

        // Walk back from the last match: the tightest stretch that ends there.
        var (at, kept, runs, gap, inRun) = (last, words.Count - 1, 1, 0, true);
        for (; kept >= 0; at--)
        {
            if (passage[at].Form == words[kept].Form)
            {
                if (!inRun) runs++;
                inRun = true;
                kept--;
                continue;
            }

            inRun = false;
            gap++;
            if (Polarity.TurnsOrHedges(passage[at])) return false;
        }

        return gap <= options.ElidedGapShare * words.Count && words.Count >= options.ElidedRunLength * runs;
    }

    private static int Forward(List<Word> words, List<Word> passage)
    {
        var kept = 0;
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage[i].Form == words[kept].Form && ++kept == words.Count) return i;
        }

        return -1;
    }
}
