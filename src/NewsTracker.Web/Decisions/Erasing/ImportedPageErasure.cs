using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Decisions.Erasing;

/// <summary>Takes a digest file's page from its story. Without another page the story is one derived from its articles.</summary>
internal sealed class ImportedPageErasure(NewsDb db, ChangedArticles changed)
{
    public async Task EraseAsync(long file, CancellationToken cancellation)
    {
        foreach (var story in await db.ImportedPages
            .Where(p => p.FileId == file)
            .Select(p => p.StoryId)
            .Distinct()
            .ToListAsync(cancellation))
        {
            await db.ImportedPages.Where(p => p.FileId == file && p.StoryId == story).ExecuteDeleteAsync(cancellation);
            SearchIndexWriter.ClearStory(db, story);
            await DigestRows.ClearAsync(db, [story], cancellation);
            await db.Revisions.Where(r => r.StoryId == story).ExecuteDeleteAsync(cancellation); // every state of the page quotes the file
            var isStated = await db.ImportedPages.AnyAsync(p => p.StoryId == story, cancellation);
            foreach (var row in await db.Stories.Where(s => s.Id == story || s.ParentId == story).ToListAsync(cancellation))
            {
                (row.IsStale, row.ContentHash) = (true, null);
                if (isStated || row.Origin != Origin.Imported) continue;
                (row.Origin, row.TitleFixed, row.ImportedArticleCount) = (Origin.Derived, false, null);
                if (row.Id == story)
                    (row.Lead, row.NewestEventLabel, row.NewestEventText, row.Disagreements, row.Findings) = (null, null, null, null, null);
            }

            await db.SaveChangesAsync(cancellation);
            if (!isStated)
                await FixedSubStories.ReleaseAsync(
                    db, await db.Stories.Where(s => s.ParentId == story).Select(s => s.Id).ToListAsync(cancellation), cancellation);
            changed.NotePage(story);
        }
    }
}
