using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsTracker.Core.Text;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Search.Words;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Api;

/// <summary>GET /api/v1/search: the answers of the search page as JSON. Spans of matches and passages count code points.</summary>
internal static class SearchRoute
{
    private const int PageSize = 20;

    public static async Task<JsonHttpResult<SearchPageJson>> FindAsync(
        [AsParameters] SearchRequest request, SearchReader search, CancellationToken cancellation)
    {
        var page = await search.FindAsync(request.Query(), request.Cursor, PageSize, cancellation);
        var items = page.Items.Select(Item).ToList();
        return TypedResults.Json(new SearchPageJson(request.Q ?? "", page.Found, page.FoundMore, page.Notes, items, page.Next));
    }

    private static SearchItemJson Item(SearchResult r) => new(
        r.Kind, r.Address, r.Title.Text, Points(r.Title), r.Words?.Text, r.Words is null ? [] : Points(r.Words), r.Article,
        r.Passage is { } passage ? PassageJson.Of(passage) : null, r.Outlet, r.Published?.Date.Start, r.Date, r.Language, r.Story);

    private static IReadOnlyList<PassageJson> Points(MatchedText text)
    {
        var points = new CodePoints(text.Text);
        return [.. text.Matches.Select(m => PassageJson.Of(points.FromUnits(m)))];
    }
}

internal sealed record SearchPageJson(
    string Query,
    int Found,
    [property: Description("There are more than found says.")] bool FoundMore,
    [property: Description("What of the query was not understood or not searched.")] IReadOnlyList<string> Notes,
    IReadOnlyList<SearchItemJson> Items,
    [property: Description("Cursor of the next page.")] string? Next);

internal sealed record SearchItemJson(
    SearchKind Kind,
    [property: Description("Address of the very passage, sentence or event.")] string Url,
    string Title,
    [property: Description("Half-open spans of title that match, in code points.")] IReadOnlyList<PassageJson> TitleMatches,
    string? Text,
    [property: Description("The same of text.")] IReadOnlyList<PassageJson> Matches,
    long? Article,
    PassageJson? Passage,
    string? Outlet,
    DateOnly? Published,
    string? Date,
    string? Language,
    StoryRef? Story);
