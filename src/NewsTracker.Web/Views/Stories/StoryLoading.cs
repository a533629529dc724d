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
        return WithTexts(db, parts, Cited(parts.Story, parts.Story.Timeline));
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
        return WithTexts(db, parts, cited);
    }

    /// <summary>The story that stands at an address; of a sub-story without a page of its own, its story.</summary>
    /// <returns>Null when nothing is written there.</returns>
    public static long? IdAt(NewsDb db, string slug) => Statement.Number(
        db, """
        SELECT CASE WHEN s."Revision" > 0 THEN s."Id" WHEN p."Revision" > 0 THEN p."Id" END
        FROM "Stories" s LEFT JOIN "Stories" p ON p."Id" = s."ParentId" WHERE s."Slug" = $0
        """, slug);

    /// <summary>Everything but the texts of the articles.</summary>
    private static async Task<StoryParts> RowsAsync(NewsDb db, long id, bool full, CancellationToken cancellation)
    {
        var story = DigestQueries.Load(db, id);
        if (full && await db.CandidateEvents.AsNoTracking().FirstOrDefaultAsync(c => c.StoryId == id, cancellation) is { } hidden)
            story.Timeline.AddRange(DigestRows.Unpack(hidden));
        return new StoryParts
        {
            Story = story, Parent = story.Parent, SubStories = DigestQueries.SubStories(db, id),
            Articles = StoryArticleRows.Of(db, id, isSubStory: story.ParentId is not null),
            Texts = new Dictionary<(long, int), ArticleText>(), Imported = await ImportedPages.OfStoryAsync(db, id, cancellation),
        };
    }

    /// <summary>The articles whose words are shown, each in the version that the digest was made from.</summary>
    private static IEnumerable<(long Article, int Version)> Cited(Story story, IEnumerable<TimelineEvent> events) =>
        story.Sections.SelectMany(s => s.Sentences).SelectMany(s => s.Citations).Concat(events.SelectMany(e => e.Citations))
            .Where(c => c.PassageStart is not null).Select(c => (Article: c.ArticleId!.Value, c.Version))
            .Concat(DigestRows.CitedByDisagreements(story));

    private static StoryParts WithTexts(NewsDb db, StoryParts parts, IEnumerable<(long Article, int Version)> shown) => parts with
    {
        Texts = StoryArticleRows.Texts(db, shown.ToHashSet()).ToDictionary(t => (t.Article, t.Version), t => new ArticleText(t.Text)),
    };
}
