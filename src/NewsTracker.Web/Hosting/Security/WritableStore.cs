using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Hosting.Security;

/// <summary>
/// Refuses what would change the store while it cannot be changed, before the bytes of the request are read: a disk without room, a folder
/// that may not be written, a database that is damaged or gone. <see cref="OwnErrors"/> gives the answer.
/// </summary>
internal sealed class WritableStore(RequestDelegate next, StoreHealth health)
{
    public Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (!HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method))
            health.DemandRoom(context.Request.ContentLength ?? 0);
        return next(context);
    }
}
