using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Decisions.Stories;

/// <summary>
/// A story or sub-story as a decision names it: by a present or former address. <paramref name="SubStory"/> is null for a story as a whole.
/// </summary>
internal sealed record ScopedStory(Story Story, Story? SubStory)
{
    public string Slug => (SubStory ?? Story).Slug;
}

/// <summary>An article and its place. <paramref name="IsImported"/>: by a digest file, so that it stays there.</summary>
internal sealed record ScopedArticle(long Id, long SubStory, long Story, bool IsImported);

/// <summary>Looks up what a decision names, as it is when the decision is taken. What does not exist is refused.</summary>
internal sealed class DecisionScope(NewsDb db, CancellationToken cancellation)
{
    public async Task<ScopedStory> StoryAsync(string? address, RefusalKind otherwise = RefusalKind.Bad)
    {
        var slug = address?.Trim() ?? "";
        var row = await db.Stories.AsNoTracking().Include(s => s.Parent).FirstOrDefaultAsync(s => s.Slug == slug, cancellation)
            ?? await db.Stories
                .AsNoTracking()
                .Include(s => s.Parent)
                .FirstOrDefaultAsync(s => db.StorySlugs.Any(a => a.Slug == slug && a.StoryId == s.Id), cancellation);
        if (row is null) throw new RefusedDecision(otherwise, $"No story has the address \"{slug}\".");
        // The only sub-story of a story has no page of its own: its address is the story's.
        return row.Parent is not { } parent ? new(row, null) : row.Revision == 0 ? new(parent, null) : new(parent, row);
    }

    /// <summary>A story as a whole.</summary>
    public async Task<Story> WholeStoryAsync(string? address, RefusalKind otherwise = RefusalKind.Bad)
    {
        var found = await StoryAsync(address, otherwise);
        if (found.SubStory is null) return found.Story;
        throw new RefusedDecision(
            RefusalKind.Impossible,
            $"\"{found.Slug}\" is a sub-story of \"{found.Story.Slug}\"; split it off first, or move its articles.");
    }

    public async Task<IReadOnlyList<ScopedArticle>> ArticlesAsync(ScopedStory of)
    {
        var (story, sub) = (of.Story.Id, of.SubStory?.Id);
        return await Scoped(db.Articles.Where(a => a.SubStory!.ParentId == story && (sub == null || a.SubStoryId == sub)));
    }

    /// <summary>The articles with these ids.</summary>
    public async Task<IReadOnlyList<ScopedArticle>> ArticlesAsync(IReadOnlyCollection<long> ids, RefusalKind otherwise = RefusalKind.Bad)
    {
        var found = await Scoped(db.Articles.Where(a => ids.Contains(a.Id)));
        foreach (var missing in ids.Except(found.Select(a => a.Id)))
        {
            var isRemoved = await RemovalBook.OfAsync(db, missing, cancellation) is not null;
            if (isRemoved)
                throw new RefusedDecision(
                    otherwise == RefusalKind.NotFound ? RefusalKind.Gone : RefusalKind.Impossible,
                    FormattableString.Invariant($"Article {missing} was removed."));
            throw new RefusedDecision(otherwise, FormattableString.Invariant($"No article has the id {missing}."));
        }

        return found;
    }

    /// <summary>All articles of an article’s story.</summary>
    public async Task<IReadOnlyList<long>> SiblingsAsync(ScopedArticle article) =>
        await db.Articles
            .Where(a => a.SubStory!.ParentId == article.Story && a.RemovedAt == null)
            .OrderBy(a => a.Id)
            .Select(a => a.Id)
            .ToListAsync(cancellation);

    public Task<string?> SlugAsync(long story) =>
        db.Stories.Where(s => s.Id == story).Select(s => (string?)s.Slug).FirstOrDefaultAsync(cancellation);

    private async Task<IReadOnlyList<ScopedArticle>> Scoped(IQueryable<Article> articles) =>
        await articles
            .Where(a => a.RemovedAt == null)
            .OrderBy(a => a.Id)
            .Select(a => new ScopedArticle(a.Id, a.SubStoryId, a.SubStory!.ParentId ?? a.SubStoryId, a.SubStory.Origin == Origin.Imported))
            .ToListAsync(cancellation);
}

/// <summary>Ends a decision that is not taken.</summary>
internal sealed class RefusedDecision(RefusalKind kind, string reason) : Exception(reason)
{
    public Refusal Refusal => new(kind, Message);
}
