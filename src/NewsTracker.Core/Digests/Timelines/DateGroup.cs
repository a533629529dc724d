using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>One date with all that may be told of it. <paramref name="Score"/> ranks the story's dates.</summary>
internal sealed record DateGroup(DateSpan Date, List<EventCandidate> Candidates, double Score);
