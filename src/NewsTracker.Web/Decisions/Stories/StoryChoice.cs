using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Decisions.Stories;

/// <summary>A person's choice of the story that a file's articles shall join. The choice is kept as a decision.</summary>
internal static class StoryChoice
{
    public const string Kind = "chooseStory";

    /// <summary>The title that was chosen.</summary>
    public static string TitleOf(Decision decision) => JsonDocument.Parse(decision.Details).RootElement.GetProperty("title").GetString()!;

    /// <summary>
    /// The id of the top-level story with this title or slug, of the one above a sub-story with this slug, or of the one chosen by this
    /// title before it was renamed or merged; a new story is opened when there is none.
    /// </summary>
    public static async Task<long> FindOrCreateAsync(NewsDb db, string title, long now, CancellationToken cancellation)
    {
        var name = title.Trim();
        var details = JsonSerializer.Serialize(new { title = name });
        var known = await OfNameAsync(db, name, cancellation)
            ?? await db.StorySlugs
                .Where(s => s.Slug == name)
                .Join(db.Stories, s => s.StoryId, s => s.Id, (_, s) => (long?)(s.ParentId ?? s.Id))
                .FirstOrDefaultAsync(cancellation)
            ?? await db.Decisions
                .Where(d => d.Kind == Kind && d.Details == details && db.Stories.Any(s => s.Id == d.StoryId))
                .OrderByDescending(d => d.Id)
                .Select(d => d.StoryId)
                .FirstOrDefaultAsync(cancellation);
        var id = known ?? await StoryIds.NextAsync(db, cancellation);
        if (known is null)
            db.Stories.Add(new Story
            {
                Id = id,
                Slug = StoryIds.Provisional(id),
                Title = name,
                TitleFixed = true,
                Origin = Origin.Edited,
                IsStale = true
            });
        db.Decisions.Add(new Decision { Kind = Kind, At = now, StoryId = id, Details = details });
        return id;
    }

    /// <summary>By title and by slug, each with its index: asked for together they would be looked for in every story.</summary>
    private static async Task<long?> OfNameAsync(NewsDb db, string name, CancellationToken cancellation)
    {
        var titled = await db.Stories
            .Where(s => s.ParentId == null && s.Title == name)
            .OrderBy(s => s.Id)
            .Select(s => (long?)s.Id)
            .FirstOrDefaultAsync(cancellation);
        var addressed = await db.Stories
            .Where(s => s.Slug == name && s.ParentId == null)
            .Select(s => (long?)s.Id)
            .FirstOrDefaultAsync(cancellation);
        return titled is { } one && addressed is { } other ? Math.Min(one, other) : titled ?? addressed;
    }

    /// <summary>
    /// Lets the articles of a file that is on file already find their place in the chosen story. Those that a digest file states stay in
    /// its story.
    /// </summary>
    public static async Task MoveAsync(NewsDb db, ChangedArticles changed, StoredFile file, long story, CancellationToken cancellation)
    {
        file.ChosenStoryId = story;
        var articles = await db.Articles.Include(a => a.SubStory!.Parent)
            .Where(a =>
                a.RemovedAt == null
                && a.SubStory!.Origin == Origin.Derived
                && (a.Versions.Any(v => v.FileId == file.Id) || db.GivenIds.Any(g => g.FileId == file.Id && g.ArticleId == a.Id)))
            .ToListAsync(cancellation);
        foreach (var article in articles.Where(a => a.SubStory!.ParentId != story))
        {
            article.NeedsPlacement = true;
            article.SubStory!.IsStale = true;
            if (article.SubStory.Parent is { } top) top.IsStale = true;
            changed.Note(article.Id);
        }
    }
}
