using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Decisions.Erasing;

/// <summary>
/// Takes an article's words out of the digests at once, before they are written anew: derived sentences and events that rest on it go, what
/// a digest file states stays and its citation becomes "text not on file".
/// </summary>
internal static class QuoteErasure
{
    public static async Task ClearAsync(NewsDb db, long article, CancellationToken cancellation)
    {
        var own = db.Citations.Where(c => c.ArticleId == article);
        var sentences = db.SummarySentences.Where(s =>
            s.Origin == Origin.Derived && own.Any(c => c.SentenceId == s.Id && !c.IsCorroboration));
        var events = db.TimelineEvents.Where(e => e.Origin == Origin.Derived && own.Any(c => c.EventId == e.Id));
        var gone = await sentences.Select(s => s.Text).Concat(events.Select(e => e.Text)).ToListAsync(cancellation);
        var stories = await StoriesAsync(db, article, cancellation);
        foreach (var story in stories) Clear(story, article, gone);
        await HeadingsAsync(db, await sentences.Select(s => s.SectionId).Distinct().ToListAsync(cancellation), cancellation);
        await sentences.ExecuteDeleteAsync(cancellation);
        await events.ExecuteDeleteAsync(cancellation);
        await own.Where(c => c.IsCorroboration).ExecuteDeleteAsync(cancellation);
        await own.ExecuteUpdateAsync(
            s => s.SetProperty(c => c.PassageStart, (int?)null)
                .SetProperty(c => c.PassageEnd, (int?)null)
                .SetProperty(c => c.Support, SupportStatus.NoText)
                .SetProperty(c => c.ArticleId, (long?)null),
            cancellation);
        var homes = stories.ConvertAll(s => s.Id);
        foreach (var story in homes)
        {
            SearchIndexWriter.ClearStory(db, story); // written anew with the digest
            Statement.Run(db, """UPDATE "StoryListings" SET "Names" = '[]' WHERE "StoryId" = $0""", story);
        }

        // packed; written anew with the digest
        await db.CandidateEvents.Where(c => homes.Contains(c.StoryId)).ExecuteDeleteAsync(cancellation);
        await db.SourceNotes.Where(n => n.ArticleId == article).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>A derived section's heading may be made of the words that go; a section that has nothing left goes.</summary>
    private static async Task HeadingsAsync(NewsDb db, List<long> sections, CancellationToken cancellation)
    {
        var derived = db.Sections.Where(s => sections.Contains(s.Id) && s.Origin == Origin.Derived);
        await derived.ExecuteUpdateAsync(s => s.SetProperty(x => x.Heading, HistoryErasure.Gone), cancellation);
    }

    /// <summary>The stories whose pages may show its words, marked to be written anew.</summary>
    private static async Task<List<Story>> StoriesAsync(NewsDb db, long article, CancellationToken cancellation)
    {
        var homes = await db.Articles
            .Where(a => a.Id == article)
            .Select(a => new { a.SubStoryId, a.SubStory!.ParentId })
            .FirstAsync(cancellation);
        var stories = await db.Stories.Where(s => s.Id == homes.SubStoryId || s.Id == homes.ParentId).ToListAsync(cancellation);
        foreach (var story in stories) (story.IsStale, story.ContentHash) = (true, null);
        return stories;
    }

    private static void Clear(Story story, long article, List<string> gone)
    {
        if (story.Lead is { } lead && gone.Contains(lead)) story.Lead = null;
        if (story.NewestEventText is { } newest && gone.Contains(newest)) (story.NewestEventLabel, story.NewestEventText) = (null, null);
        var disagreements = DigestRows.Disagreements(story);
        if (disagreements.All(d => !Cites(d, article))) return;
        story.Disagreements = JsonSerializer.Serialize(disagreements.Where(d => !Cites(d, article)), DigestRows.Json);
    }

    private static bool Cites(Disagreement disagreement, long article) =>
        disagreement.Sides.Any(s => s.Citations.Any(c => c.Article == article));
}
