using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>What a person said of a file when handing it in: holds for each of its documents that does not say it itself.</summary>
/// <param name="Outlet">Who published it; null where that was not said.</param>
/// <param name="Published">The day, as <see cref="CorrectionFields.Published"/> reads it; null where that was not said.</param>
public sealed record GivenFields(string? Outlet, string? Published)
{
    /// <summary>The document with what it lacks; a story page names its articles' outlets itself.</summary>
    internal Document On(Document document) => document.Digest is not null ? document : document with
    {
        Outlet = string.IsNullOrWhiteSpace(document.Outlet) ? Outlet : document.Outlet,
        Published = document.Published ?? (CorrectionFields.Published(Published) is { } day ? day with { From = "given" } : null),
    };
}
