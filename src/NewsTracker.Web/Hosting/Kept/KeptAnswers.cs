using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Hosting.Kept;

/// <summary>
/// The answers of pages, kept in memory as long as the store that they were read from has not changed, up to a bound of bytes. A commit of
/// any program, whatever it changes, ends them all: none is ever older than the store.
/// </summary>
/// <param name="store">Tells whether the store has changed.</param>
/// <param name="speaks">
/// Whether the site has something to say at the head of every page that no row tells: then none is kept or sent.
/// </param>
/// <param name="time">The front page counts from today.</param>
internal sealed class KeptAnswers(StoreVersion store, Func<bool> speaks, TimeProvider time) : IDisposable
{
    /// <summary>All together; by hand, a tenth of what a small server has.</summary>
    private const long MaxBytes = 40L << 20;

    /// <summary>Larger answers are seldom asked for twice.</summary>
    private const int MaxAnswer = 4 << 20;

    /// <summary>
    /// The routes whose answer is made from the store and the address alone, but for what <see cref="Place"/> names. A page with a form is
    /// not among them: its token is for one visitor.
    /// </summary>
    private static readonly HashSet<string> Routes = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "stories/{slug}", "stories/{slug}/revisions", "stories/{slug}/revisions/{number:int:min(1)}", "outlets", "outlets/{address}",
        "names", "names/{slug}", "search", "/api/v1/stories", "/api/v1/search",
    };

    private long sent;
    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MaxBytes, CompactionPercentage = 0.2 });

    /// <summary>The place of a request's answer, and the answer where one is kept that still stands.</summary>
    /// <returns>No place where the answer is not to be kept. Ask before the answer is made.</returns>
    public (KeptPlace? Place, KeptAnswer? Answer) Find(HttpContext context)
    {
        if (!IsKept(context) || speaks() || store.Now() is not { } version) return (null, null);
        var place = new KeptPlace(Place(context.Request), version);
        if (context.Request.Headers.CacheControl.Count > 0 && context.Request.GetTypedHeaders().CacheControl is { NoCache: true })
            return (place, null);
        if (answers.Get<Standing>(place.Key) is not { } found || found.Version != version) return (place, null);
        Interlocked.Increment(ref sent);
        return (place, found.Answer);
    }

    /// <summary>How many answers were found here.</summary>
    public long Sent => Interlocked.Read(ref sent);

    /// <summary>Whether an answer is one for everybody: it sets no cookie, and may be stored.</summary>
    public static bool IsForAll(HttpResponse response) =>
        response.Headers.SetCookie.Count == 0
        && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);

    /// <summary>Keeps an answer while there is room.</summary>
    public void Keep(KeptPlace place, KeptAnswer answer)
    {
        if (answer.Size > MaxAnswer) return;
        answers.Set(place.Key, new Standing(place.Version, answer), new MemoryCacheEntryOptions { Size = answer.Size });
    }

    public void Dispose() => answers.Dispose();

    private static bool IsKept(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route } && Routes.Contains(route);

    /// <summary>The front page counts from today, and shows languages that a reader names before others.</summary>
    private string Place(HttpRequest request) => string.Join(
        ' ', (time.GetUtcNow().Ticks / TimeSpan.TicksPerDay).ToString(CultureInfo.InvariantCulture), request.Scheme, request.Host.Value,
        request.Headers.AcceptLanguage.ToString(), request.PathBase.Value + request.Path.Value + request.QueryString.Value);

    private sealed record Standing((long Opened, long Commits) Version, KeptAnswer Answer);
}

/// <summary>Where an answer is kept, and the state of the store that it was made from.</summary>
internal sealed record KeptPlace(string Key, (long Opened, long Commits) Version);
