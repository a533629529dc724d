using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Identity;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Decided;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Filing;

/// <summary>
/// Takes in a digest file: its story with the stated sub-stories, a stub for each stated article that is not on file,
/// and the page as stated.
/// A later file of the same story is a newer state of it, never a second story.
/// </summary>
internal sealed class DigestFiler(IngestTransaction batch, ArticleFiler articles)
{
    private readonly ArticlePlacer placer = new(batch);

    public async Task<Filing> FileAsync(ReadFile file, ReadDocument read, string givenId, CancellationToken cancellation)
    {
        var digest = read.Document.Digest!;
        var ids = new List<long>();
        var corrected = new CorrectedReading(batch);
        for (var i = 0; i < digest.Articles.Count; i++)
        {
            ids.Add(await articles.StubAsync(file, read, digest.Articles[i], i + 1, cancellation));
            await corrected.KeepAsync(file, i + 1, null, ids[i], cancellation);
        }

        var known = await SameStoryAsync(digest, ids, cancellation);
        var story = known ?? file.ChosenStoryId ?? batch.State.Engine.NextId++;
        var top = await batch.StoryAsync(story, null, digest.Title, cancellation);
        top.Origin = Origin.Imported;
        top.IsStale = true;
        top.IsSample |= file.IsSample;
        if (!top.TitleFixed) top.Title = digest.Title;

        await PlaceArticlesAsync(digest, ids, story, cancellation);
        var words = await WordsSubStoryAsync(story, cancellation);
        var page = new ImportedPage
        {
            StoryId = story,
            SubStoryId = words,
            FileId = file.FileId,
            AddedAt = batch.Now,
            Digest = ImportedPages.Write(digest),
            ArticleIds = ids
        };
        // by a rebuild that was killed
        var isKnown = await batch.Db.ImportedPages.AnyAsync(
            p => p.StoryId == story && p.FileId == file.FileId && p.Digest == page.Digest, cancellation);
        if (!isKnown) batch.Db.ImportedPages.Add(page);
        batch.State.IsRegroupingDue = true; // it says titles, and gives places, that people may have decided about
        batch.Db.GivenIds.Add(new GivenId { ExternalId = givenId, FileId = file.FileId, StoryId = story });
        EngineRestoring.RestoreDigest(batch.State, page, file.IsSample);
        await batch.Db.SaveChangesAsync(cancellation);
        return known is null ? Filing.Added : Filing.NewVersion;
    }

    /// <summary>
    /// An imported story with the same title, or one that holds at least half of the stated articles: imported, or put together by a
    /// person.
    /// </summary>
    private async Task<long?> SameStoryAsync(ImportedStory digest, List<long> ids, CancellationToken cancellation)
    {
        var imported = await batch.Db.ImportedPages.Select(p => p.StoryId).Distinct().ToListAsync(cancellation);
        var held = batch.State.StoryDecisions.Standing;
        if (imported.Count == 0 && held.MustLinkGroups.Count == 0) return null;
        var title = IdentityKeys.Title(digest.Title);
        var titles = await batch.Db.Stories
            .Where(s => imported.Contains(s.Id))
            .Select(s => new { s.Id, s.Title })
            .ToListAsync(cancellation);
        if (titles.FirstOrDefault(t => IdentityKeys.Title(t.Title) == title) is { } same) return same.Id;
        if (held.MustLinkGroups.Count + held.Titles.Count > 0)
        {
            // A person may have given the story another name, or merged it: its pages still say how they called it.
            foreach (var page in await batch.Db.ImportedPages.AsNoTracking().OrderByDescending(p => p.Id).ToListAsync(cancellation))
                if (IdentityKeys.Title(ImportedPages.Read(page).Title) == title) return page.StoryId;
            imported.AddRange(await batch.Db.Articles
                .Where(a => ids.Contains(a.Id) && a.SubStory!.ParentId != null)
                .Select(a => new { a.Id, Story = a.SubStory!.ParentId!.Value })
                .ToListAsync(cancellation) is { } standing
                ? standing.Where(a => held.MustLinkGroupOf(a.Id) is not null).Select(a => a.Story) : []);
        }

        var homes = await batch.Db.Articles
            .Where(a => ids.Contains(a.Id) && a.SubStoryId != 0)
            .Select(a => a.SubStory!.ParentId ?? a.SubStoryId)
            .ToListAsync(cancellation);
        var best = homes.Where(imported.Contains).GroupBy(h => h).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault();
        return best is not null && best.Count() * 2 >= Math.Max(2, ids.Count) ? best.Key : null;
    }

    private async Task PlaceArticlesAsync(ImportedStory digest, List<long> ids, long story, CancellationToken cancellation)
    {
        var children = await batch.Db.Stories.Where(s => s.ParentId == story).ToListAsync(cancellation);
        var placed = new HashSet<long>();
        foreach (var id in ids)
            if (await IsHeldElsewhereAsync(id, story, cancellation)) placed.Add(id);
        foreach (var stated in digest.Stories)
        {
            var key = IdentityKeys.Title(stated.Title);
            var sub = children.FirstOrDefault(c => c.Origin == Origin.Imported && IdentityKeys.Title(c.Title) == key)
                ?? await batch.StoryAsync(batch.State.Engine.NextId++, story, stated.Title, cancellation);
            (sub.Origin, sub.IsFixed, sub.TitleFixed, sub.ImportedArticleCount, sub.IsStale) = (
                Origin.Imported, true, true, stated.ArticleCount, true);
            sub.Title = stated.Title;
            foreach (var index in stated.Articles.Where(i => i < ids.Count && placed.Add(ids[i])))
                await PlaceAsync(ids[index], sub.Id, story, cancellation);
        }

        foreach (var id in ids.Where(placed.Add)) await PlaceAsync(id, batch.State.Engine.NextId++, story, cancellation);
    }

    /// <summary>A person put the article into another story: there it stays, and the page cites it from here.</summary>
    private async Task<bool> IsHeldElsewhereAsync(long article, long story, CancellationToken cancellation) =>
        batch.State.StoryDecisions.Standing.MustLinkGroupOf(article) is not null
        && await batch.Db.Articles.AnyAsync(
            a => a.Id == article && a.SubStoryId != 0 && (a.SubStory!.ParentId ?? a.SubStoryId) != story, cancellation);

    private async Task PlaceAsync(long article, long subStory, long story, CancellationToken cancellation) =>
        await placer.StateAsync((await batch.Db.Articles.FindAsync([article], cancellation))!, subStory, story, cancellation);

    private async Task<long> WordsSubStoryAsync(long story, CancellationToken cancellation)
    {
        var known = await batch.Db.ImportedPages
            .Where(p => p.StoryId == story)
            .Select(p => (long?)p.SubStoryId)
            .FirstOrDefaultAsync(cancellation);
        if (known is { } id) return id;
        var sub = await batch.StoryAsync(batch.State.Engine.NextId++, story, "Further reports", cancellation);
        return sub.Id;
    }
}
