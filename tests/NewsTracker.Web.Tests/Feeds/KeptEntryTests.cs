using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests.Feeds;

/// <summary>A feed never shows what was removed, whatever of it is kept.</summary>
public sealed class KeptEntryTests
{
    [Fact]
    public async Task What_was_removed_leaves_entries_that_were_read_before()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        await site.UploadAsync(("two.txt", SampleTexts.Second));
        var path = await StoryAsync(site, SampleTexts.Opening) + ".atom";
        long second;
        await using (var db = site.Store.Open()) second = await ArticleAsync(db, SampleTexts.Second);
        var title = SampleTexts.Second.Split('\n')[0].TrimStart('#', ' ');
        (await EntriesAsync(site, path)).ShouldContain(title);

        (await site.Services.GetRequiredService<Remover>().RemoveArticleAsync(second, null, default)).ShouldBeTrue();

        (await EntriesAsync(site, path)).ShouldNotContain(title);
    }

    private static Task<string> ReadAsync(TestSite site, string path) => site.Client.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>Without the title of the feed, which is the story's until the writer has written it anew.</summary>
    private static async Task<string> EntriesAsync(TestSite site, string path)
    {
        var feed = await ReadAsync(site, path);
        return feed[feed.IndexOf("<entry", StringComparison.Ordinal)..];
    }

    private static async Task<string> StoryAsync(TestSite site, string text)
    {
        await using var db = site.Store.Open();
        var article = await ArticleAsync(db, text);
        return "/stories/" + await db.Articles.Where(a => a.Id == article).Select(a => a.SubStory!.Parent!.Slug).SingleAsync();
    }

    private static async Task<long> ArticleAsync(NewsDb db, string text)
    {
        var line = text.Split('\n').Last(l => l.Length > 40);
        return await db.ArticleVersions.Where(v => v.Text.Contains(line)).Select(v => v.ArticleId).SingleAsync();
    }
}
