using NewsTracker.Web.Api;
using NewsTracker.Web.Search;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Feeds;

/// <summary>The feeds of an outlet (/outlets/{address}.atom, .feed.json) and of a search (/search.atom?q=, .feed.json).</summary>
internal static class ArticleFeedRoutes
{
    private const int MostFound = 50;

    public static void MapArticleFeeds(this WebApplication app)
    {
        foreach (var (ending, isJson) in new[] { ("atom", false), ("feed.json", true) })
        {
            app.MapMethods($"/outlets/{{address}}.{ending}", [HttpMethods.Get, HttpMethods.Head], (string address, HttpContext context, NewsDb db, OutletReader outlets, SiteOptions options) =>
                OutletAsync(address, context, db, outlets, options, isJson)).ExcludeFromDescription();
            app.MapMethods($"/search.{ending}", [HttpMethods.Get, HttpMethods.Head], (HttpContext context, NewsDb db, SearchReader search, SiteOptions options) =>
                SearchAsync(context, db, search, options, isJson)).ExcludeFromDescription();
        }
    }

    private static async Task<IResult> OutletAsync(string address, HttpContext context, NewsDb db, OutletReader outlets, SiteOptions options, bool isJson)
    {
        if (outlets.Find(address) is not { } outlet) return Problems.NotFound("No outlet has this address.");
        var articles = await new ArticleFeeds(db).OfOutletAsync(outlet.Id, context.RequestAborted);
        var page = "outlets/" + Uri.EscapeDataString(outlet.Address);
        return await FeedAnswer.OfAsync(context, options, isJson, $"{outlet.Name}\n{ArticleFeeds.State(articles)}",
            authority => Task.FromResult(ArticleFeeds.Make(articles, page, outlet.Name, page, page, authority)));
    }

    /// <summary>The articles that match, whatever else the query says of kind and order; entries come in the order in which they came in.</summary>
    private static async Task<IResult> SearchAsync(HttpContext context, NewsDb db, SearchReader search, SiteOptions options, bool isJson)
    {
        var asked = SearchRequest.Of(context.Request.Query);
        var page = asked.Address(("kind", null), ("sort", null));
        var found = await search.FindAsync(asked.Query() with { Kind = SearchKind.Article, ByDate = true }, null, MostFound, context.RequestAborted);
        var articles = await new ArticleFeeds(db).LoadAsync([.. found.Items.Select(i => i.Article).OfType<long>()], context.RequestAborted);
        var query = page["/search".Length..];
        return await FeedAnswer.OfAsync(context, options, isJson, $"{query}\n{ArticleFeeds.State(articles)}",
            authority => Task.FromResult(ArticleFeeds.Make(articles, "search" + query, $"Search: {asked.Q}".Trim(), "search", page.TrimStart('/'), authority) with { Query = query }));
    }
}
