using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Commands;

/// <summary>A story to be exported.</summary>
internal sealed record ExportStory(long Id, string Slug);

/// <summary>
/// The stories that a command line names. An old address means the story it leads to; a sub-story without a page of its own for its
/// story.
/// </summary>
internal static class ExportStories
{
    /// <returns>The stories, latest development first or in the order named; and the first name that no story has.</returns>
    public static async Task<(IReadOnlyList<ExportStory> Stories, string? Unknown)> ChooseAsync(
        NewsDb db, ExportRequest request, CancellationToken cancellation)
    {
        var all = await db.Stories.AsNoTracking()
            .OrderBy(s => s.ParentId != null).ThenBy(s => s.LatestDay == null).ThenByDescending(s => s.LatestDay).ThenBy(s => s.Slug)
            .Select(s => new { s.Id, s.ParentId, s.Slug, HasPage = s.Revision > 0 }).ToListAsync(cancellation);
        if (request.Stories.Length == 0)
            return (
                [.. all.Where(s => s.HasPage && (s.ParentId is null || request.SubStories)).Select(s => new ExportStory(s.Id, s.Slug))],
                null);
        var (byId, chosen) = (all.ToDictionary(s => s.Id), new List<ExportStory>());
        foreach (var name in request.Stories)
        {
            var named = await db.StorySlugs.Where(s => s.Slug == name).Select(s => (long?)s.StoryId).FirstOrDefaultAsync(cancellation);
            var story = named is { } id ? byId.GetValueOrDefault(id) : null;
            if (story is { HasPage: false, ParentId: { } parent }) story = byId.GetValueOrDefault(parent);
            if (story is not { HasPage: true }) return ([], name);
            chosen.Add(new ExportStory(story.Id, story.Slug));
            if (request.SubStories)
                chosen.AddRange(all.Where(s => s.HasPage && s.ParentId == story.Id).Select(s => new ExportStory(s.Id, s.Slug)));
        }

        return ([.. chosen.Distinct()], null);
    }
}
