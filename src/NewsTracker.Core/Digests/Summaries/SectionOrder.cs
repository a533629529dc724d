using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// The order of a section's sentences: its news, what its article says, then what others say; who has the surname alone stands behind the
/// sentence that names the person in full.
/// </summary>
internal static class SectionOrder
{
    /// <param name="picks">The section's sentences, its news first.</param>
    /// <returns>The same sentences.</returns>
    public static List<Pick> Of(List<Pick> picks)
    {
        var first = picks[0];
        List<Pick> left = [.. picks.Skip(1)
            .OrderBy(p => p.Voice != first.Voice).ThenBy(p => p.Voice.Order).ThenBy(p => p.Sentence.Order)];
        var found = new List<Pick> { first };
        while (left.Count > 0)
        {
            var next = left.Find(p => !left.Exists(other => other != p && Introduces(other, p, found))) ?? left[0];
            found.Add(next);
            left.Remove(next);
        }

        return found;
    }

    /// <summary>Names in full a person of whom the other has the surname alone, and nothing before them does.</summary>
    private static bool Introduces(Pick other, Pick pick, List<Pick> before) =>
        pick.Voice.Features.IsRead && PeopleBefore.Of(pick.Voice.Features, pick.Sentence).Exists(person =>
            !before.Exists(b => b.Sentence.Core.Of(b.Voice.Text).Contains(person, StringComparison.Ordinal))
            && SentenceChoice.IsInFull(person, other.Fit) && !SentenceChoice.IsInFull(person, pick.Fit));
}
