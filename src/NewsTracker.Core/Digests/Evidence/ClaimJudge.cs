using NewsTracker.Core.Language.Timex;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>Judges a claim against one passage that stands by itself, of no article that is on file.</summary>
public static class ClaimJudge
{
    /// <param name="claim">What is claimed, as written.</param>
    /// <param name="claimDay">The day it was published, null when unknown.</param>
    /// <param name="before">The sentence before the passage; null or empty for none.</param>
    /// <param name="passage">What shall carry it.</param>
    /// <param name="passageDay">The day it was published, null when unknown.</param>
    /// <returns>The status, how sure (0 to 1) it is that the passage carries the whole claim, and what differs.</returns>
    /// <exception cref="ArgumentNullException">The claim or the passage is null.</exception>
    public static Judgement Judge(string claim, DateOnly? claimDay, string? before, string passage, DateOnly? passageDay)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(passage);
        var (status, confidence, differs) = PassageJudge.Judge(
            new Claim(claim, claimDay), Read(passage, passageDay, before), SupportOptions.Default);
        return new Judgement(status, confidence, new Span(0, passage.Length)) { Differs = differs };
    }

    /// <summary>What a claim says that a passage does not tell, neither in its words nor in others for them.</summary>
    /// <param name="claim">What is claimed, as written.</param>
    /// <param name="passage">What tells a part of it.</param>
    /// <returns>Stretches of the claim in order, the weightiest of them; who only says so is left out.</returns>
    /// <exception cref="ArgumentNullException">The claim or the passage is null.</exception>
    public static IReadOnlyList<string> Lacks(string claim, string passage)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(passage);
        return MissingWords.Of(new Claim(claim), Read(passage, null));
    }

    internal static PassageWords Read(string text, DateOnly? day, string? before = null) =>
        new(text, WordReader.Read(text), null, day)
        {
            Before = string.IsNullOrWhiteSpace(before) ? null : Read(before, day),
            AllDates = DateReader.Read(text, "en", new DateAnchor(day)),
        };
}
