using NewsTracker.Web.Views.Revisions;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Changes;

/// <summary>Changes in words and signs, never by colour alone.</summary>
internal static class RevisionText
{
    public static string Name(ChangeKind kind) => kind.ToString().ToLowerInvariant();

    public static string Mark(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "+ added",
        ChangeKind.Dropped => "− dropped",
        ChangeKind.Redated => "↔ re-dated",
        ChangeKind.Reworded => "≈ reworded",
        ChangeKind.Retold => "± told",
        _ => "as before",
    };

    /// <summary>"2 sentences added, 1 event dropped"; what did not change is not named.</summary>
    public static string Sum(RevisionChanges changes)
    {
        (int Number, string One, string What)[] parts =
        [
            (changes.SentencesAdded.Count, "sentence", "added"), (changes.SentencesDropped.Count, "sentence", "dropped"),
            (changes.EventsAdded.Count, "event", "added"), (changes.EventsDropped.Count, "event", "dropped"),
            (changes.EventsRedated.Count, "event", "re-dated"),
            (changes.ArticlesAdded.Count, "article", "joined"), (changes.ArticlesDropped.Count, "article", "left"),
        ];
        var told = string.Join(", ", parts.Where(p => p.Number > 0).Select(p => $"{CountText.Of(p.Number, p.One)} {p.What}"));
        if (changes.Decisions.Count > 0) return string.Join(" ", [.. changes.Decisions, told]).TrimEnd();
        return told.Length > 0 ? told : "sources, citations or lists changed; the words stayed";
    }

    /// <summary>How a story began: by what a person decided, or by itself.</summary>
    public static string First(RevisionChanges changes) => changes.Decisions.Count > 0 ? string.Join(" ", changes.Decisions) : "the first";

    /// <summary>The first changes of a revision, the summary before the timeline.</summary>
    public static IReadOnlyList<(ChangeKind Kind, string Text)> Lines(RevisionChanges changes, int most) =>
    [
        .. changes.SentencesAdded.Select(t => (ChangeKind.Added, t)).Concat(changes.SentencesDropped.Select(t => (ChangeKind.Dropped, t)))
            .Concat(changes.EventsRedated.Select(t => (ChangeKind.Redated, t)))
            .Concat(changes.EventsAdded.Select(t => (ChangeKind.Added, t)))
            .Concat(changes.EventsDropped.Select(t => (ChangeKind.Dropped, t))).Take(most),
    ];
}
