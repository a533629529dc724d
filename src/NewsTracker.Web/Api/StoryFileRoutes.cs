using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Exports.Formats;
using NewsTracker.Web.Feeds;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Security;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Api;

/// <summary>
/// A story behind its address and an ending: its feeds, and every export format as a file ("/stories/{slug}.md"). Old addresses lead to the
/// present one.
/// </summary>
internal static class StoryFileRoutes
{
    /// <summary>Addresses have no stop of their own, so what follows the first one is the ending, were it "csl.json".</summary>
    public static void MapStoryFiles(this WebApplication app) =>
        app.MapMethods("/stories/{slug}.{ending}", [HttpMethods.Get, HttpMethods.Head], FileAsync).ExcludeFromDescription();

    private static async Task<IResult> FileAsync(
        string slug, string ending, HttpContext context, NewsDb db, StoryReader stories, SiteOptions options)
    {
        var (name, kind) = Split($"{slug}.{ending}");
        if (kind is not ("atom" or "feed.json") && ExportFormats.Ending(kind) is null)
            return Problems.NotFound(
                $"No story is written as .{kind}; there is .atom, .feed.json, " +
                $"{string.Join(", ", ExportFormats.All.Select(f => "." + f.Ending))}.");
        var story = await db.Stories
            .AsNoTracking()
            .Where(s => s.Slug == name)
            .Select(s => new { s.Id, s.Revision, s.ParentId })
            .FirstOrDefaultAsync(context.RequestAborted);
        if (story is null) return await MovedAsync(name, kind, stories, context);
        if (kind is "atom" or "feed.json")
            return await FeedRoutes.StoryAsync(
                context, db, options, story.Revision == 0 ? story.ParentId ?? story.Id : story.Id, kind == "feed.json");
        var full = context.Request.Query["timeline"] == "full";
        return await stories.StoryAsync(name, full, context.RequestAborted) is { } view
            ? await AnswerAsync(
                context, view, ExportFormats.Ending(kind)!, new ExportOptions(full, PublicAddress.Of(context.Request, options)))
            : Problems.NotFound("This story has nothing to show yet.");
    }

    /// <summary>
    /// The story in a format, with an ETag of its bytes. It is written as it is sent, once before for its ETag: however large, it never
    /// lies in memory as a whole.
    /// </summary>
    public static async Task<IResult> AnswerAsync(HttpContext context, StoryView view, ExportFormat format, ExportOptions options)
    {
        context.Response.Headers.CacheControl = "no-cache";
        if (format.IsDownload)
            context.Response.Headers.ContentDisposition =
                new ContentDispositionHeaderValue("attachment") { FileNameStar = $"{view.Slug}.{format.Ending}" }.ToString();
        using var sha = SHA256.Create();
        await using (var hashing = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write))
            await format.WriteAsync(view, options, hashing, context.RequestAborted);
        return TypedResults.Stream(
            body => format.WriteAsync(view, options, body, context.RequestAborted), format.MediaType,
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(sha.Hash!)[..20]}\""));
    }

    private static async Task<IResult> MovedAsync(string name, string kind, StoryReader stories, HttpContext context) =>
        await stories.MovedToAsync(name, context.RequestAborted) is { } present
            ? TypedResults.Redirect($"/stories/{Uri.EscapeDataString(present)}.{kind}{context.Request.QueryString}", permanent: true)
            : Problems.NotFound("No story has this address.");

    private static (string Name, string Ending) Split(string last)
    {
        var stop = last.IndexOf('.', StringComparison.Ordinal);
        return (last[..stop], last[(stop + 1)..]);
    }
}
