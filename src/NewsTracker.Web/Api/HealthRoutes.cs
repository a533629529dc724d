using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Api;

internal static class HealthRoutes
{
    /// <summary>/healthz: the process is alive. /readyz: the database is there, of this version, and answers.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => TypedResults.Text("alive\n", "text/plain; charset=utf-8")).ExcludeFromDescription();
        app.MapGet("/readyz", IResult (Store store) => store.IsReady()
            ? TypedResults.Text("ready\n", "text/plain; charset=utf-8")
            : TypedResults.Text("not ready\n", "text/plain; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable))
            .ExcludeFromDescription();
    }
}
