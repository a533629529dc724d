using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>
/// Judges whether a passage carries a claim, both already cut into words. One function for derived, imported and edited digests, and for
/// what anybody asks by `support`.
/// </summary>
internal static class PassageJudge
{
    private static readonly ulong So = WordHash.Of("so");

    private static readonly ulong Far = WordHash.Of("far");

    /// <param name="claim">The claim.</param>
    /// <param name="passage">The passage, with the sentence before it where there is one.</param>
    /// <param name="options">The bars.</param>
    /// <param name="model">Weights other than those of the assembly, while they are fitted.</param>
    public static Verdict Judge(Claim claim, PassageWords passage, SupportOptions options, CarryModel? model = null)
    {
        if (claim.Words.Count == 0) return new(SupportStatus.NotFound, 0);
        if (claim.Pieces.Count == 1 && WordOrder.Unbroken(claim.Words, 0, claim.Words.Count, passage.Words, 0) >= 0)
            return new(SupportStatus.Verbatim, 1);

        var same = SameSense(claim, passage);
        if (same && claim.Pieces.Count > 1 && WordOrder.InPieces(claim, passage.Words))
            return new(SupportStatus.Elided, options.ElidedConfidence);
        if (same && WordOrder.WithGaps(claim, passage.Words, options)) return new(SupportStatus.Elided, options.GapConfidence);
        if (Shared(claim, passage) < options.ReadShare * claim.Content.Count) return new(SupportStatus.NotFound, 0);
        var cues = new CarryCues(claim, passage);
        var odds = (model ?? CarryModel.Shared).Odds(cues);
        var (differs, inDoubt) = WordDifferences.Find(claim, passage);
        if (differs.Count > 0) return new(StatusOf(claim, passage, differs), options.DiffersShare * odds, differs);
        var carried = !cues.IsBare && !inDoubt && same && cues[CarryCue.Denies] == 0 && cues[CarryCue.Hedges] == 0
            && claim.Content.Count > 1;
        if (carried && odds >= options.CloseOdds) return new(SupportStatus.Close, odds);
        var confidence = carried ? odds : options.BareShare * odds;
        return cues[CarryCue.Held] >= options.WeakShare && cues.Found >= Math.Min(options.WeakWords, claim.Content.Count)
            ? new(SupportStatus.Weak, confidence)
            : new(SupportStatus.NotFound, confidence);
    }

    private static int Shared(Claim claim, PassageWords passage)
    {
        var shared = 0;
        foreach (var stem in claim.Content)
        {
            if (passage.Stems.Contains(stem) || passage.Before?.Stems.Contains(stem) == true) shared++;
        }

        return shared;
    }

    /// <summary>A count told on another day is a later or earlier state of it; everything else cannot be true together.</summary>
    private static SupportStatus StatusOf(Claim claim, PassageWords passage, List<SupportDifference> differs)
    {
        if (!differs.TrueForAll(d => d.Kind == DifferenceKinds.Number)) return SupportStatus.Contradicts;
        return (claim.Day is { } day && passage.Day is { } other && day != other) || SaysSoFar(claim) && SaysSoFar(passage)
            ? SupportStatus.Update
            : SupportStatus.Contradicts;
    }

    /// <summary>"so far": the count is told as it stands, even within a day.</summary>
    private static bool SaysSoFar(JudgedText side)
    {
        for (var i = 1; i < side.Words.Count; i++)
        {
            if (side.Words[i].Form == Far && side.Words[i - 1].Form == So) return true;
        }

        return false;
    }

    /// <summary>One of the two denies what the other says straight.</summary>
    public static bool TurnsRound(Claim claim, PassageWords passage)
    {
        foreach (var stem in claim.Turned)
        {
            if (passage.Stems.Contains(stem) && !passage.Turned.Contains(stem)) return true;
        }

        foreach (var stem in passage.Turned)
        {
            if (claim.Content.Contains(stem) && !claim.Turned.Contains(stem)) return true;
        }

        return false;
    }

    /// <summary>Neither turns round what the other says straight, and what hedges the one or takes a role back stands in both.</summary>
    private static bool SameSense(Claim claim, PassageWords passage)
    {
        return !TurnsRound(claim, passage) && passage.Doubted.IsSubsetOf(claim.Doubted)
            && claim.Doubted.IsSubsetOf(passage.Doubted)
            && claim.Qualifiers.IsSubsetOf(passage.Qualifiers);
    }
}
