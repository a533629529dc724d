using System.Text.Json;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>
/// A field of an article as a person states it; <paramref name="Value"/> is null where the person says that there is none.
/// <paramref name="Document"/> is what it corrects, so that it finds its article again after a rebuild.
/// </summary>
internal sealed record Correction(string Field, string? Value, DocumentRef Document, long At, string? By);

/// <summary>The details of a "correctField" decision. <paramref name="Undone"/>: the field goes back to what was read.</summary>
internal sealed record CorrectionDetails(string Field, string? Value, DocumentRef Document, bool Undone = false)
{
    public const string Kind = "correctField";

    public static CorrectionDetails Read(Decision decision) =>
        JsonSerializer.Deserialize<CorrectionDetails>(decision.Details, JsonSerializerOptions.Web)!;

    public Decision ToDecision(long article, long at, string? by) => new()
    {
        Kind = Kind, ArticleId = article, At = at, By = by, Details = JsonSerializer.Serialize(this, JsonSerializerOptions.Web),
    };
}
