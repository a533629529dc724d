using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Stories;

/// <summary>One hand-in of a file, newest first in the inbox.</summary>
public sealed record InboxRow(
    long FileId,
    string Name,
    DateTimeOffset At,
    long Size,
    FileState State,
    bool IsDuplicate,
    string Entrance,
    string? Outcome,
    IReadOnlyList<InboxArticle> Articles,
    int ArticleCount,
    IReadOnlyList<InboxRejection> Rejections,
    int RejectionCount);

/// <summary>An article that came out of a file; <paramref name="What"/> is "added", "new version", "copy", "duplicate".</summary>
public sealed record InboxArticle(long Id, string Title, string? Outlet, StoryRef? Story);

public sealed record InboxRejection(string? Entry, string Message);
