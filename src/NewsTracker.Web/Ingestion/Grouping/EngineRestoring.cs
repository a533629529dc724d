using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Web.Decisions.Stories;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Grouping;

/// <summary>Loads the engine from the store: with the newest articles, and with what digest files state.</summary>
internal static class EngineRestoring
{
    private const int ArticlesAtOnce = 500;

    public static async Task RestoreAsync(EngineState state, NewsDb db, CancellationToken cancellation)
    {
        state.Engine.NextId = await StoryIds.NextAsync(db, cancellation);
        var fixedSubStories = await FixedAsync(db, state.StoryDecisions, cancellation);
        var newest = await db.Articles
            .AsNoTracking()
            .Where(a => a.RemovedAt == null)
            .OrderByDescending(a => a.AddedAt).ThenByDescending(a => a.Id)
            .Select(a => a.Id)
            .Take(state.ArticlesRestored)
            .ToListAsync(cancellation);
        newest.Reverse();
        foreach (var ids in newest.Chunk(ArticlesAtOnce))
        {
            var read = await db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new
            {
                a.Id, a.Title, a.TitleDerived, a.TextKey, a.Language, a.SubStoryId, a.CopyOfId, a.Published, a.IsSample, a.Pairs,
                Outlet = a.Outlet == null ? null : a.Outlet.Name,
                Story = a.SubStory!.ParentId,
            }).ToDictionaryAsync(a => a.Id, cancellation);
            var numbers = await db.ArticleVersions.AsNoTracking().Where(v => ids.Contains(v.ArticleId))
                .GroupBy(v => v.ArticleId).Select(g => new { g.Key, Number = g.Max(v => v.Number) })
                .ToDictionaryAsync(v => v.Key, v => v.Number, cancellation);
            var keys = ids.ToDictionary(id => id, id => EngineTerms.KeyOf(
                numbers[id], read[id].TextKey, read[id].TitleDerived ? null : read[id].Title, read[id].Language));
            var packed = await EngineTerms.LoadAsync(db, keys, cancellation);
            var unknown = ids.Where(id => !packed.ContainsKey(id)).ToList();
            foreach (var id in unknown) state.Unpacked[id] = keys[id];
            var texts = unknown.Count == 0 ? [] : await db.ArticleVersions.AsNoTracking()
                .Where(v => unknown.Contains(v.ArticleId)
                    && v.Number == db.ArticleVersions.Where(w => w.ArticleId == v.ArticleId).Max(w => w.Number))
                .Select(v => new { v.ArticleId, v.Text }).ToDictionaryAsync(v => v.ArticleId, v => v.Text, cancellation);
            foreach (var a in ids.Select(id => read[id]))
            {
                var item = new GroupingItem
                {
                    Id = a.Id, Title = a.TitleDerived ? null : a.Title, Outlet = a.Outlet, Day = a.Published?.Start, Language = a.Language,
                    Content = new AnalyzedText(texts.GetValueOrDefault(a.Id, ""), [], [], [], a.Language), IsSample = a.IsSample,
                    Packed = packed.GetValueOrDefault(a.Id), Pairs = PairsCodec.Decode(a.Pairs),
                };
                state.Restore(item, a.SubStoryId, a.Story ?? a.SubStoryId, fixedSubStories.Contains(a.SubStoryId), a.CopyOfId);
            }
        }

        foreach (var page in await ImportedPages.NewestAsync(db, cancellation)) await RestoreDigestAsync(db, state, page, cancellation);
    }

    /// <summary>The same, where it is not known whether the page is a sample.</summary>
    public static async Task RestoreDigestAsync(NewsDb db, EngineState state, ImportedPage page, CancellationToken cancellation) =>
        RestoreDigest(state, page, await db.Files.AnyAsync(f => f.Id == page.FileId && f.IsSample, cancellation));

    /// <summary>Puts a digest file's own words into the engine: articles that arrive later join its story by them.</summary>
    public static void RestoreDigest(EngineState state, ImportedPage page, bool isSample)
    {
        var digest = ImportedPages.Read(page);
        var item = new GroupingItem
        {
            Id = page.StoryId, Title = digest.Title, IsDigest = true, Language = "en",
            Day = digest.Timeline.LastOrDefault(e => e.Date is not null)?.Date!.Start,
            Content = Words(digest), IsSample = isSample,
        };
        state.Engine.Restore(item, page.SubStoryId, page.StoryId, isFixed: true);
    }

    /// <summary>Every sub-story that stays in its story: by what its row says, and those that standing decisions bring together.</summary>
    private static async Task<HashSet<long>> FixedAsync(NewsDb db, StoryDecisionBook decisions, CancellationToken cancellation)
    {
        var held = (await db.Stories.Where(s => s.IsFixed).Select(s => s.Id).ToListAsync(cancellation)).ToHashSet();
        foreach (var ids in decisions.Standing.MustLinkGroups.SelectMany(h => h.Members).Chunk(ArticlesAtOnce))
            held.UnionWith(await db.Articles
                .Where(a => ids.Contains(a.Id) && a.RemovedAt == null)
                .Select(a => a.SubStoryId)
                .Distinct()
                .ToListAsync(cancellation));
        return held;
    }

    /// <summary>The digest's own words, one sentence or event a line, for grouping.</summary>
    private static AnalyzedText Words(ImportedStory digest)
    {
        var words = new StringBuilder();
        foreach (var sentence in digest.Sections.SelectMany(s => s.Sentences)) words.Append(sentence.Text).Append('\n');
        foreach (var told in digest.Timeline) words.Append(told.Text).Append('\n');
        return Plain(words.ToString(), "en");
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
