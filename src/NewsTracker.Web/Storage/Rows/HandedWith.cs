using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>
/// What a person said of a file when handing it in: holds for each of its documents that does not say it itself. Kept as a decision, so
/// that a rebuild knows it too.
/// </summary>
/// <param name="Sha256">The file.</param>
/// <param name="Outlet">Who published it; null where that was not said.</param>
/// <param name="Published">The day, as <see cref="CorrectionFields.Published"/> reads it; null where that was not said.</param>
internal sealed record HandedWith(string Sha256, string? Outlet, string? Published)
{
    public const string Kind = "handedWith";

    public static HandedWith Read(Decision decision) =>
        JsonSerializer.Deserialize<HandedWith>(decision.Details, JsonSerializerOptions.Web)!;

    public Decision ToDecision(long at) =>
        new() { Kind = Kind, At = at, Details = JsonSerializer.Serialize(this, JsonSerializerOptions.Web) };

    /// <summary>The document with what it lacks; a story page names its articles' outlets itself.</summary>
    public Document On(Document document) => document.Digest is not null ? document : document with
    {
        Outlet = string.IsNullOrWhiteSpace(document.Outlet) ? Outlet : document.Outlet,
        Published = document.Published ?? (CorrectionFields.Published(Published) is { } day ? day with { From = "given" } : null),
    };
}

/// <summary>What a person says of all files of a hand-in; see <see cref="HandedWith"/>.</summary>
/// <param name="Outlet">Null where it is not said.</param>
/// <param name="Published">Null where it is not said.</param>
public sealed record GivenFields(string? Outlet, string? Published)
{
    public bool SaySomething => Outlet is not null || Published is not null;
}
