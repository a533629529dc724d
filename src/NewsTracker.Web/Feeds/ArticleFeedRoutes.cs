using NewsTracker.Web.Api;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Security;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Search.Words;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Feeds;

/// <summary>
/// The feeds of an outlet (/outlets/{address}.atom, .feed.json), of a name (/names/{slug}.atom, .feed.json) and of a search
/// (/search.atom?q=, .feed.json).
/// </summary>
internal static class ArticleFeedRoutes
{
    public static void MapArticleFeeds(this WebApplication app)
    {
        foreach (var (ending, isJson) in new[] { ("atom", false), ("feed.json", true) })
        {
            app.MapMethods(
                $"/outlets/{{address}}.{ending}",
                [HttpMethods.Get, HttpMethods.Head],
                (string address, HttpContext context, NewsDb db, OutletReader outlets, SiteOptions options) =>
                    OutletAsync(address, context, db, outlets, options, isJson)).ExcludeFromDescription();
            app.MapMethods(
                $"/names/{{slug}}.{ending}",
                [HttpMethods.Get, HttpMethods.Head],
                (string slug, HttpContext context, NewsDb db, NameReader names, SiteOptions options) =>
                    NameAsync(slug, context, db, names, options, isJson)).ExcludeFromDescription();
            app.MapMethods(
                $"/search.{ending}",
                [HttpMethods.Get, HttpMethods.Head],
                (HttpContext context, NewsDb db, SearchReader search, SiteOptions options) =>
                    SearchAsync(context, db, search, options, isJson)).ExcludeFromDescription();
        }
    }

    private static async Task<IResult> OutletAsync(
        string address, HttpContext context, NewsDb db, OutletReader outlets, SiteOptions options, bool isJson)
    {
        if (outlets.Find(address) is not { } outlet) return Problems.NotFound("No outlet has this address.");
        return await SubjectAsync(
            await new ArticleFeeds(db).OfOutletAsync(outlet.Id, context.RequestAborted), outlet.Name,
            "outlets/" + Uri.EscapeDataString(outlet.Address), context, options, isJson);
    }

    private static async Task<IResult> NameAsync(
        string slug, HttpContext context, NewsDb db, NameReader names, SiteOptions options, bool isJson)
    {
        if ((names.Find(slug) ?? names.Former(slug)) is not { } name) return Problems.NotFound("No name has this address.");
        return await SubjectAsync(
            await new ArticleFeeds(db).LoadAsync(names.Newest(name, ArticleFeeds.MaxEntries), context.RequestAborted), name.Words,
            "names/" + Uri.EscapeDataString(name.Slug), context, options, isJson);
    }

    /// <param name="articles">Newest first.</param>
    /// <param name="title">What the articles have in common.</param>
    /// <param name="page">Path of its page; the feed's is the same with its ending.</param>
    /// <param name="context">The visit.</param>
    /// <param name="options">For the address of the site.</param>
    /// <param name="isJson">JSON Feed, else Atom.</param>
    private static Task<IResult> SubjectAsync(
        IReadOnlyList<ArticleStamp> articles, string title, string page, HttpContext context, SiteOptions options, bool isJson) =>
        FeedAnswer.OfAsync(
            context, options, isJson, $"{title}\n{ArticleFeeds.State(articles)}",
            authority => Task.FromResult(ArticleFeeds.Make(articles, page, title, page, page, authority)));

    /// <summary>
    /// The articles that match, whatever else the query says of kind and order; entries come in the order in which they came in.
    /// </summary>
    private static async Task<IResult> SearchAsync(HttpContext context, NewsDb db, SearchReader search, SiteOptions options, bool isJson)
    {
        var asked = SearchRequest.Of(context.Request.Query);
        var page = asked.Address(("kind", null), ("sort", null));
        var found = await search.FindAsync(
            asked.Query() with { Kind = SearchKind.Article, ByDate = true }, null, ArticleFeeds.MaxEntries, context.RequestAborted);
        var articles = await new ArticleFeeds(db).LoadAsync([.. found.Items.Select(i => i.Article).OfType<long>()], context.RequestAborted);
        var query = page["/search".Length..];
        return await FeedAnswer.OfAsync(context, options, isJson, $"{query}\n{ArticleFeeds.State(articles)}",
            authority => Task.FromResult(ArticleFeeds.Make(
                articles, "search" + query, $"Search: {asked.Q}".Trim(), "search", page.TrimStart('/'), authority) with { Query = query }));
    }
}
