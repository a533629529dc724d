using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Language;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Stories;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion;

/// <summary>Brings the engine back to where the store stands.</summary>
internal static class EngineRestoring
{
    public static async Task RestoreAsync(EngineState state, NewsDb db, CancellationToken cancellation)
    {
        state.Engine.NextId = await StoryIds.NextAsync(db, cancellation);
        var fixedSubStories = (await db.Stories.Where(s => s.ParentId != null && s.Origin != Origin.Derived).Select(s => s.Id).ToListAsync(cancellation)).ToHashSet();
        var articles = db.Articles.AsNoTracking().Where(a => a.RemovedAt == null).OrderBy(a => a.AddedAt).ThenBy(a => a.Id).Select(a => new
        {
            a.Id, a.Title, a.TitleDerived, a.TitleKey, a.UrlKey, a.TextKey, a.Url, a.Language, a.SubStoryId, a.CopyOfId, a.Published,
            Outlet = a.Outlet == null ? null : a.Outlet.Name,
            OutletKey = a.Outlet == null ? null : a.Outlet.Key,
            Story = a.SubStory!.ParentId,
            Version = a.Versions.OrderByDescending(v => v.Number).Select(v => new { v.Text, v.Blocks, v.FileId }).FirstOrDefault(),
        }).AsAsyncEnumerable();
        await foreach (var a in articles.WithCancellation(cancellation))
        {
            state.Identities.Add(a.Id, a.UrlKey, a.OutletKey, a.TitleKey, a.TextKey);
            var text = a.Version?.Text ?? "";
            var blocks = a.Version is null ? [] : BlockCodec.Decode(a.Version.Blocks);
            var item = new GroupingItem
            {
                Id = a.Id, Title = a.TitleDerived ? null : a.Title, Outlet = a.Outlet, Url = a.Url, Day = a.Published?.Start, Language = a.Language, FileGroup = a.Version?.FileId,
                Content = new AnalyzedText(text, blocks, SentenceSplitter.Split(text, blocks), [], a.Language),
            };
            state.Engine.Restore(item, a.SubStoryId, a.Story ?? a.SubStoryId, fixedSubStories.Contains(a.SubStoryId), a.CopyOfId);
        }

        foreach (var page in await StatedPages.NewestAsync(db, cancellation)) RestoreDigest(state, page);
    }

    /// <summary>Puts a digest file's own words into the engine: articles that arrive later join its story by them.</summary>
    public static void RestoreDigest(EngineState state, StatedPage page)
    {
        var digest = StatedPages.Read(page);
        var item = new GroupingItem
        {
            Id = -page.StoryId, Title = digest.Title, IsDigest = true, Language = "en", Day = digest.Timeline.LastOrDefault(e => e.Date is not null)?.Date!.Start,
            Content = StatedPages.Words(digest),
        };
        state.Engine.Remove(-page.StoryId);
        state.Engine.Restore(item, page.SubStoryId, page.StoryId, isFixed: true);
    }

    internal static AnalyzedText Plain(string text, string? language)
    {
        var blocks = new List<Block>();
        foreach (var line in LineSpans(text)) blocks.Add(new Block(line, BlockKind.Paragraph));
        return TextAnalyzer.Analyze(text, blocks, language, new DateAnchor(null));
    }

    private static IEnumerable<Core.Text.Span> LineSpans(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (end > start) yield return new(start, end);
            start = end + 1;
        }
    }
}
