using System.ComponentModel;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Lists;

namespace NewsTracker.Web.Api;

/// <summary>What became of a file at the door.</summary>
internal sealed record HandedFile(
    [property: Description("The name as given.")] string Name,
    [property: Description("Upper-case hex of the bytes' SHA-256; null for a file that was not taken.")] string? Sha256,
    [property: Description("stored, duplicate (the same bytes are on file already) or rejected.")] string Status,
    string? Reason,
    [property: Description("For GET /api/v1/files/{id}; null for a file that was not taken.")] long? Id);

/// <summary>How far a file has come and what it gave.</summary>
internal sealed record FileProgress(
    long Id,
    string Name,
    [property: Description("received, read, filed or rejected.")] string State,
    [property: Description("Why nothing of it was taken; null otherwise.")] string? Reason,
    FileCounts Counts,
    [property: Description("The first 20 parts that were rejected.")] IReadOnlyList<InboxRejection> Rejections,
    [property: Description("The first 20 articles; counts tells how many there are.")] IReadOnlyList<FileArticle> Articles)
{
    public static FileProgress Of(InboxRow file) => new(
        file.FileId, file.Name, StoryJson.Lower(file.State),
        file.Rejections.Count > 0 && file.Counts.Documents == 0 ? $"{file.Name}: {file.Rejections[0].Message}" : null,
        file.Counts, file.Rejections, [.. file.Articles.Select(a => new FileArticle(a.Id, a.Title, a.Outlet, a.Story?.Slug))]);
}

/// <summary>An article that a file gave.</summary>
internal sealed record FileArticle(
    [property: Description("Null for a digest file, whose story it then names.")] long? Id,
    string Title,
    string? Outlet,
    [property: Description("Slug of its story.")] string? Story);

/// <summary>One page of the list of stories.</summary>
internal sealed record StoryList(IReadOnlyList<StoryCard> Items, [property: Description("The cursor of the next page; null at the end.")] string? Next)
{
    public const int Usual = 50;

    /// <summary>Most stories in one answer.</summary>
    public const int Most = 200;
}
