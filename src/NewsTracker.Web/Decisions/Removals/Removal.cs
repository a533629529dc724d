using System.Text.Json;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Decisions.Removals;

/// <summary>A document by its file's SHA-256 and its place in it.</summary>
internal sealed record RemovedDocument(string File, int Index);

/// <summary>
/// The details of a "removeArticle" decision: which documents the article was made of, and hashes of its words, so that neither comes back by itself. No words.
/// <paramref name="Lifted"/>: a later decision that lets them in again. <paramref name="IsStub"/>: a digest file names the article, which stays as headline and outlet.
/// </summary>
internal sealed record Removal(IReadOnlyList<RemovedDocument> Documents, IReadOnlyList<string> TextKeys, bool Lifted = false, bool IsStub = false)
{
    public const string Kind = "removeArticle";

    /// <summary>A file as a whole: one document with its SHA-256, index -1.</summary>
    public const string FileKind = "removeFile";

    public static Removal Read(Decision decision) => JsonSerializer.Deserialize<Removal>(decision.Details, JsonSerializerOptions.Web)!;

    public Decision ToDecision(long article, long at, string? by) => new()
    {
        Kind = Kind, ArticleId = article, At = at, By = by, Details = JsonSerializer.Serialize(this, JsonSerializerOptions.Web),
    };
}
