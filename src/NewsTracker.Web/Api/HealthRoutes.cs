using Microsoft.AspNetCore.Http.HttpResults;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Api;

internal static class HealthRoutes
{
    /// <summary>/healthz: the process is alive. /readyz: the store is there, of this version, and can be written; else why not.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => TypedResults.Text("alive\n", "text/plain; charset=utf-8")).ExcludeFromDescription();
        app.MapGet("/readyz", IResult (Store store, StoreHealth health) => (health.Fault, store.IsReady()) switch
        {
            ({ } fault, _) => Text(fault.Notice, StatusCodes.Status503ServiceUnavailable),
            (_, false) => Text("not ready", StatusCodes.Status503ServiceUnavailable),
            _ => Text("ready", StatusCodes.Status200OK),
        }).ExcludeFromDescription();
    }

    private static ContentHttpResult Text(string words, int status) =>
        TypedResults.Text(words + "\n", "text/plain; charset=utf-8", statusCode: status);
}
