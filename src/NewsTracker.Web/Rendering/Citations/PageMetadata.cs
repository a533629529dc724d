using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>What a page says of itself to programs: schema.org's NewsArticle and its citations as JSON-LD.</summary>
internal static class PageMetadata
{
    /// <summary>Sources named; a page of nine hundred articles stays light.</summary>
    private const int MaxCitations = 40;

    /// <param name="story">The story.</param>
    /// <param name="sources">The sources that the page shows.</param>
    /// <param name="site">Where the site is reached.</param>
    public static IHtmlContent Of(StoryView story, IReadOnlyList<SourceView> sources, Uri site)
    {
        var page = new Uri(site, "/stories/" + story.Slug).AbsoluteUri;
        var json = Article(story.Title, story.Language, page);
        json["dateModified"] = DateText.Machine(story.Updated);
        if (Description(story) is { } lead) json["description"] = lead;
        json["mainEntityOfPage"] = page;
        json["citation"] = new JsonArray([.. sources.Take(MaxCitations).Select(s => (JsonNode)Cited(
            s.Title, s.Language, s.Url ?? (s.Article is { } id ? new Uri(site, ArticleAddress.Of(id)).AbsoluteUri : null), s.Outlet,
            s.Published))]);
        return Script(json);
    }

    public static IHtmlContent Of(ArticleView article, Uri site)
    {
        var json = Cited(
            article.Title, article.Language, article.Url ?? new Uri(site, ArticleAddress.Of(article.Id)).AbsoluteUri, article.Outlet,
            article.Published);
        if (article.Byline.Count > 0)
            json["author"] = new JsonArray([.. article.Byline.Select(
                name => (JsonNode)new JsonObject { ["@type"] = AuthorType(name, article.Outlet), ["name"] = name })]);
        json["@context"] = "https://schema.org";
        return Script(json);
    }

    /// <summary>The names of a byline that a library takes for people's; a staff and the outlet itself sign, and are nobody.</summary>
    internal static IEnumerable<string> People(IEnumerable<string> byline, string? outlet) =>
        byline.Where(name => !StaffNames.Is(name, outlet));

    /// <summary>A staff or the outlet itself may sign, and is nobody.</summary>
    internal static string AuthorType(string name, string? outlet) =>
        StaffNames.Is(name, outlet) ? "Organization" : "Person";

    /// <returns>The first sentence of the summary; null without one.</returns>
    public static string? Description(StoryView story) => story.Sections.SelectMany(s => s.Sentences).FirstOrDefault()?.Text;

    private static JsonObject Cited(string title, string? language, string? url, string? outlet, Published? published)
    {
        var json = Article(title, language, url);
        json.Remove("@context");
        if (outlet is not null) json["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = outlet };
        if (published is not null && DateText.Machine(published.Date) is { } day) json["datePublished"] = day;
        return json;
    }

    private static JsonObject Article(string title, string? language, string? url)
    {
        var json = new JsonObject { ["@context"] = "https://schema.org", ["@type"] = "NewsArticle", ["headline"] = title };
        if (language is not null) json["inLanguage"] = language;
        if (url is not null) json["url"] = url;
        return json;
    }

    /// <summary>The default encoder writes no "&lt;", so that nothing ends the element early.</summary>
    private static HtmlString Script(JsonObject json) =>
        new($"<script type=\"application/ld+json\">{json.ToJsonString(JsonSerializerOptions.Default)}</script>");
}

/// <summary>A source as ContextObject in a span (COinS, Z39.88-2004): reference managers read it from the page.</summary>
internal sealed class Coins(SourceView source) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<span class=\"Z3988\" hidden title=\"");
        var parts = new (string Key, string? Value)[]
        {
            ("ctx_ver", "Z39.88-2004"), ("rft_val_fmt", "info:ofi/fmt:kev:mtx:journal"), ("rft.genre", "article"),
            ("rft.atitle", source.Title), ("rft.jtitle", source.Outlet),
            ("rft.date", source.Published is { } p ? DateText.Machine(p.Date) : null), ("rft_id", source.Url),
        };
        encoder.Encode(
            writer, string.Join('&', parts.Where(p => p.Value is not null).Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value!)}")));
        writer.Write("\"></span>");
    }
}
