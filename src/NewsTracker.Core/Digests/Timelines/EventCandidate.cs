using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// A sentence that may tell what happened on a date. <paramref name="Weight"/> is how much it counts for its date: its relevance to the
/// story, raised when the date is named and when it is looked back on. <paramref name="From"/> names how the date was found. Without
/// <paramref name="IsEvent"/> it only says that the date is spoken of: it tells how things are or what somebody thinks.
/// </summary>
internal sealed record EventCandidate(
    IndependentArticle Voice, SentenceFeatures Sentence, DateSpan Date, string From, bool Planned, bool Named, bool IsEvent, double Weight)
{
    /// <summary>
    /// What a further clause of the sentence tells of the date ("the bridge, which was closed on 4 March"); null for none.
    /// </summary>
    public AssertionMatter? Aside { get; init; }

    /// <summary>The text names the day of what happened, and not that on which somebody told of it.</summary>
    public bool IsOfEvent => Named && From != DayTelling.Said;
}
