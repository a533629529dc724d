using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>
/// Judges whether a passage carries a claim, both already cut into words. One function for derived, imported and edited digests.
/// </summary>
internal static class PassageJudge
{
    /// <summary>Verbatim to NotFound, and how sure (0 to 1).</summary>
    public static (SupportStatus Status, double Confidence) Judge(Claim claim, PassageWords passage, SupportOptions options)
    {
        if (claim.Words.Count == 0) return (SupportStatus.NotFound, 0);
        if (claim.Pieces.Count == 1 && WordOrder.Unbroken(claim.Words, 0, claim.Words.Count, passage.Words, 0) >= 0)
            return (SupportStatus.Verbatim, 1);

        var same = SameSense(claim, passage);
        if (same && claim.Pieces.Count > 1 && WordOrder.InPieces(claim, passage.Words)) return (SupportStatus.Elided, 0.95);
        var (share, found) = Coverage(claim, passage);
        if (same && WordOrder.WithGaps(claim, passage.Words, options)) return (SupportStatus.Elided, 0.9);
        if (share >= options.CloseShare && same && claim.Content.Count > 1 && NumbersAndNames(claim, passage))
            return (SupportStatus.Close, 0.6 + (0.3 * (share - options.CloseShare) / (1 - options.CloseShare)));
        if (share >= options.WeakShare && found >= Math.Min(options.WeakWords, claim.Content.Count))
            return (SupportStatus.Weak, 0.55 * share);
        return (SupportStatus.NotFound, 0.5 * share);
    }

    private static (double Share, int Found) Coverage(Claim claim, PassageWords passage)
    {
        if (claim.Content.Count == 0) return (0, 0);
        var missing = new HashSet<ulong>(claim.Content);
        missing.ExceptWith(passage.Stems);
        var found = claim.Content.Count - missing.Count;
        if (missing.Count == 0) return (1, found);
        foreach (var name in claim.Names)
        {
            if (!name.Stems.Any(missing.Contains) || !passage.Holds(name)) continue;
            foreach (var stem in name.Stems)
            {
                if (missing.Remove(stem)) found++;
            }
        }

        return ((double)found / claim.Content.Count, found);
    }

    private static bool NumbersAndNames(Claim claim, PassageWords passage) =>
        claim.Numbers.IsSubsetOf(passage.Stems) && claim.Names.TrueForAll(passage.Holds);

    /// <summary>Neither turns round what the other says straight, and what hedges the claim or takes a role back stands in both.</summary>
    private static bool SameSense(Claim claim, PassageWords passage)
    {
        foreach (var stem in claim.Turned)
        {
            if (passage.Stems.Contains(stem) && !passage.Turned.Contains(stem)) return false;
        }

        foreach (var stem in passage.Turned)
        {
            if (claim.Content.Contains(stem) && !claim.Turned.Contains(stem)) return false;
        }

        return passage.Doubted.IsSubsetOf(claim.Doubted)
            && claim.Doubted.IsSubsetOf(passage.Doubted)
            && claim.Qualifiers.IsSubsetOf(passage.Qualifiers);
    }
}
