using System.Text.Json;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Decisions.Removals;

/// <summary>
/// The details of a "removeArticle" decision: which documents the article was made of, and hashes of its words, so that neither comes back
/// by itself. No words. <paramref name="Lifted"/>: a later decision that lets them in again. <paramref name="IsStub"/>: a digest file names
/// the article, which stays as headline and outlet.
/// </summary>
internal sealed record Removal(
    IReadOnlyList<DocumentRef> Documents, IReadOnlyList<string> TextKeys, bool Lifted = false, bool IsStub = false)
{
    public const string Kind = "removeArticle";

    public static Removal Read(Decision decision) => JsonSerializer.Deserialize<Removal>(decision.Details, JsonSerializerOptions.Web)!;

    public Decision ToDecision(long article, long at, string? by) => new()
    {
        Kind = Kind, ArticleId = article, At = at, By = by, Details = JsonSerializer.Serialize(this, JsonSerializerOptions.Web),
    };
}

/// <summary>
/// The details of a "removeFile" decision: the SHA-256 of the file. <paramref name="Lifted"/>: a later decision that lets it in again.
/// </summary>
internal sealed record FileRemoval(string File, bool Lifted)
{
    public const string Kind = "removeFile";

    public static FileRemoval Read(Decision decision) =>
        JsonSerializer.Deserialize<FileRemoval>(decision.Details, JsonSerializerOptions.Web)!;

    public Decision ToDecision(long at, string? by) =>
        new() { Kind = Kind, At = at, By = by, Details = JsonSerializer.Serialize(this, JsonSerializerOptions.Web) };
}
