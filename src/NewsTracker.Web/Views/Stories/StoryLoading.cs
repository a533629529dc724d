using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Views.Stories;

/// <summary>Loads the rows of one story in a fixed number of queries, however large the story.</summary>
internal static class StoryLoading
{
    /// <summary>All that is known of a story, of one state of the store, also while it is being rewritten.</summary>
    /// <param name="db">The store.</param>
    /// <param name="id">The story.</param>
    /// <param name="full">With the events that no short view shows.</param>
    /// <param name="cancellation">Ends the queries.</param>
    public static async Task<StoryParts> LoadAsync(NewsDb db, long id, bool full, CancellationToken cancellation)
    {
        await using var state = await ReadSnapshot.OfAsync(db, cancellation);
        var parts = await RowsAsync(db, id, full, cancellation);
        return await WithTextsAsync(db, parts, Cited(parts.Story, parts.Story.Timeline), cancellation);
    }

    /// <summary>
    /// What one page of the timeline needs: of the events that the short view hides only the chosen ones have their passages.
    /// </summary>
    /// <param name="db">The store.</param>
    /// <param name="id">The story.</param>
    /// <param name="shown">Chooses the events of the page from the full timeline.</param>
    /// <param name="cancellation">Ends the queries.</param>
    public static async Task<StoryParts> LoadPageAsync(
        NewsDb db, long id, Func<StoryView, IReadOnlyList<EventView>> shown, CancellationToken cancellation)
    {
        await using var state = await ReadSnapshot.OfAsync(db, cancellation);
        var parts = await RowsAsync(db, id, full: true, cancellation);
        var page = shown(StoryAssembler.Assemble(parts)).SelectMany(e => e.Citations).Select(c => c.Article).OfType<long>().ToHashSet();
        var cited = Cited(parts.Story, parts.Story.Timeline.Where(e => e.Shown))
            .Concat(Cited(parts.Story, parts.Story.Timeline).Where(c => page.Contains(c.Article)));
        return await WithTextsAsync(db, parts, cited, cancellation);
    }

    /// <summary>Everything but the texts of the articles.</summary>
    private static async Task<StoryParts> RowsAsync(NewsDb db, long id, bool full, CancellationToken cancellation)
    {
        var story = await db.Stories.AsNoTracking().AsSplitQuery()
            .Include(s => s.Parent)
            .Include(s => s.Sections).ThenInclude(s => s.Sentences).ThenInclude(s => s.Citations)
            .Include(s => s.Timeline).ThenInclude(e => e.Citations)
            .Include(s => s.Sources).Include(s => s.ExternalResources)
            .FirstAsync(s => s.Id == id, cancellation);
        if (full && await db.CandidateEvents.AsNoTracking().FirstOrDefaultAsync(c => c.StoryId == id, cancellation) is { } hidden)
            story.Timeline.AddRange(DigestRows.Unpack(hidden));
        var subs = await db.Stories.AsNoTracking().Where(s => s.ParentId == id).OrderBy(s => s.Id)
            .Select(s => new Story
            {
                Id = s.Id,
                Slug = s.Slug,
                Title = s.Title,
                LatestDay = s.LatestDay,
                ImportedArticleCount = s.ImportedArticleCount,
                Reason = s.Reason
            }).ToListAsync(cancellation);
        var homes = story.ParentId is null
            ? db.Stories.Where(s => s.ParentId == id).Select(s => s.Id)
            : db.Stories.Where(s => s.Id == id).Select(s => s.Id);
        var articles = await db.Articles.AsNoTracking().Include(a => a.Outlet)
            .Where(a => homes.Contains(a.SubStoryId) && a.RemovedAt == null)
            .OrderBy(a => a.Published!.Start).ThenBy(a => a.Id).ToListAsync(cancellation);
        return new StoryParts
        {
            Story = story, Parent = story.Parent, SubStories = subs, Articles = articles,
            Texts = new Dictionary<(long, int), ArticleText>(), Imported = await ImportedPages.OfStoryAsync(db, id, cancellation),
        };
    }

    /// <summary>The articles whose words are shown, each in the version that the digest was made from.</summary>
    private static IEnumerable<(long Article, int Version)> Cited(Story story, IEnumerable<TimelineEvent> events) =>
        story.Sections.SelectMany(s => s.Sentences).SelectMany(s => s.Citations).Concat(events.SelectMany(e => e.Citations))
            .Where(c => c.PassageStart is not null).Select(c => (Article: c.ArticleId!.Value, c.Version))
            .Concat(DigestRows.CitedByDisagreements(story));

    private static async Task<StoryParts> WithTextsAsync(
        NewsDb db, StoryParts parts, IEnumerable<(long Article, int Version)> shown, CancellationToken cancellation)
    {
        var cited = shown.ToHashSet();
        var articles = cited.Select(c => c.Article).Distinct().ToList();
        var latest = cited.Select(c => c.Version).DefaultIfEmpty().Max();
        var numbers = (await db.ArticleVersions
            .Where(v => articles.Contains(v.ArticleId) && v.Number <= latest)
            .Select(v => new { v.Id, v.ArticleId, v.Number })
            .ToListAsync(cancellation))
            .Where(v => cited.Contains((v.ArticleId, v.Number))).Select(v => v.Id).ToList();
        var texts = await db.ArticleVersions
            .AsNoTracking()
            .Where(v => numbers.Contains(v.Id))
            .Select(v => new { v.ArticleId, v.Number, v.Text })
            .ToListAsync(cancellation);
        return parts with { Texts = texts.ToDictionary(t => (t.ArticleId, t.Number), t => new ArticleText(t.Text)) };
    }
}
