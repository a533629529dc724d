using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Views.Lists;

/// <summary>How many hand-ins the inbox holds by what became of their files.</summary>
public sealed record InboxCounts(int All, int Waiting, int Filed, int Rejected);

/// <summary>One hand-in of a file, newest first in the inbox.</summary>
public sealed record InboxRow(
    long FileId,
    string Name,
    DateTimeOffset At,
    long Size,
    FileState State,
    bool IsDuplicate,
    bool IsRemoved,
    string Entrance,
    FileCounts Counts,
    IReadOnlyList<InboxArticle> Articles,
    int ArticleCount,
    IReadOnlyList<InboxRejection> Rejections,
    int RejectionCount);

/// <summary>An article that a file gave; <paramref name="Id"/> is null for a digest file, whose story it then names.</summary>
public sealed record InboxArticle(long? Id, string Title, string? Outlet, StoryRef? Story);

/// <summary>A part of a file that was not taken.</summary>
/// <param name="Entry">The part; null for the whole file.</param>
/// <param name="Message">What was wrong and what to do.</param>
public sealed record InboxRejection(string? Entry, string Message);

/// <summary>What a file's documents became.</summary>
public sealed record FileCounts(int Added, int NewVersions, int Copies, int Duplicates, int Rejected)
{
    public int Documents => Added + NewVersions + Copies + Duplicates;
}
