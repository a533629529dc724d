using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>How a revision keeps what a story shows: given by the part that shows it, which the writer does not know.</summary>
/// <param name="Snapshot">The story JSON of a state.</param>
/// <param name="Changes">What a snapshot changes against the one before (null for the first), with the decisions that it shows first; as
/// JSON.</param>
/// <param name="Shown">A hash of what a reader sees of a snapshot.</param>
internal sealed record RevisionFormat(
    Func<WrittenState, byte[]> Snapshot, Func<byte[]?, byte[], IReadOnlyList<string>, string> Changes, Func<byte[], string> Shown);

/// <summary>A story as it was just written, with the texts of the versions that it cites.</summary>
internal sealed record WrittenState(
    Story Story, Story? Parent, IReadOnlyList<Story> SubStories, IReadOnlyList<Article> Articles,
    IReadOnlyDictionary<(long Article, int Version), string> Texts, ImportedPage? Page);
