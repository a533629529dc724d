using System.ComponentModel;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Lists;

namespace NewsTracker.Web.Api;

/// <summary>What hands files in. The request is read part by part; this describes it.</summary>
internal sealed record FilesForm(
    [property: Description("One part a file, each with its name.")] IFormFileCollection File,
    [property: Description("Title of the story that all articles of the request shall join; it is opened when there is none.")]
    string? Story = null);

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
        file.FileId, file.Name, JsonForm.Word(file.State),
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
internal sealed record StoryList(
    IReadOnlyList<StoryCard> Items,
    [property: Description("The cursor of the next page; null at the end.")] string? Next)
{
    public const int Usual = 50;

    /// <summary>Max stories in one answer.</summary>
    public const int Max = 200;
}

/// <summary>The fields of an article that a person may correct.</summary>
internal sealed record ArticleFieldsJson(IReadOnlyList<ArticleFieldJson> Items);

internal sealed record ArticleFieldJson(
    [property: Description("title, outlet, byline, published, url or language.")] string Field,
    [property: Description("As it stands now; the authors one a line.")] string? Value,
    bool Corrected,
    [property: Description("What the file says.")] string? Read,
    [property: Description("The evidence in the file.")] string? ReadFrom,
    DateTimeOffset? At,
    string? By)
{
    public static ArticleFieldJson Of(FieldView f) =>
        new(f.Name, f.Value, f.IsCorrected, f.IsCorrected ? f.Read : f.Value, f.Evidence?.From, f.CorrectedAt, f.CorrectedBy);
}

internal sealed record ChangedFieldsJson(
    [property: Description("Names of the fields that changed; empty when all stood so already.")] IReadOnlyList<string> Changed);
