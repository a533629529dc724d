using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Text;
using NewsTracker.Web.Ingestion;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Stories;

/// <summary>Loads an article with the passages that stories cite.</summary>
internal static class ArticleLoading
{
    public static async Task<ArticleView?> LoadAsync(NewsDb db, long id, int? number, CancellationToken cancellation)
    {
        var article = await db.Articles.AsNoTracking().AsSplitQuery().Include(a => a.Outlet).Include(a => a.Links.OrderBy(l => l.Id)).Include(a => a.SubStory!.Parent)
            .FirstOrDefaultAsync(a => a.Id == id, cancellation);
        if (article is null) return null;
        var versions = await db.ArticleVersions.AsNoTracking().Where(v => v.ArticleId == id).OrderByDescending(v => v.Number)
            .Select(v => new VersionRef(v.Number, new DateTimeOffset(v.AddedAt, TimeSpan.Zero), v.File!.Name)).ToListAsync(cancellation);
        var shown = number ?? versions.FirstOrDefault()?.Number ?? 0;
        var version = await db.ArticleVersions.AsNoTracking().Include(v => v.File).FirstOrDefaultAsync(v => v.ArticleId == id && v.Number == shown, cancellation);
        if (version is null) return null;
        var reading = JsonSerializer.Deserialize<StoredReading>(version.Reading, JsonSerializerOptions.Web)!;
        var isCurrent = shown == versions[0].Number;
        return new ArticleView
        {
            Id = id, Title = isCurrent ? article.Title : version.Title, TitleDerived = article.TitleDerived, Outlet = article.Outlet?.Name,
            Byline = article.Byline.Split('\n', StringSplitOptions.RemoveEmptyEntries), Url = article.Url, Published = article.Published?.ToPublished(),
            Language = article.Language, Kind = article.Kind, IsSample = article.IsSample, IsRemoved = article.RemovedAt is not null,
            Text = version.Text, Blocks = BlockCodec.Decode(version.Blocks), Links = [.. article.Links.Select(l => new Link(l.Url, l.Text))],
            Story = article.SubStory?.Parent is { } top ? new StoryRef(top.Slug, top.Title) : null,
            SubStory = article.SubStory is { } sub ? new StoryRef(sub.Slug, sub.Title) : null,
            Why = PlacementWords.Say(article.Reason), CopyOf = await RefAsync(db, article.CopyOfId, cancellation),
            Copies = await db.Articles.AsNoTracking().Where(a => a.CopyOfId == id && a.RemovedAt == null).Select(a => new ArticleRef(a.Id, a.Outlet == null ? null : a.Outlet.Name, a.Title)).ToListAsync(cancellation),
            Cited = isCurrent ? await CitedAsync(db, id, version.Text, cancellation) : [],
            Versions = versions, Version = shown,
            Reading = new ReadingView(version.File!.Name, version.File.Sha256, version.File.Size, version.Entry, reading.Provenance, reading.Stripped, reading.Warnings),
        };
    }

    private static Task<ArticleRef?> RefAsync(NewsDb db, long? id, CancellationToken cancellation) =>
        db.Articles.AsNoTracking().Where(a => a.Id == id).Select(a => new ArticleRef(a.Id, a.Outlet == null ? null : a.Outlet.Name, a.Title)).FirstOrDefaultAsync(cancellation);

    private static async Task<IReadOnlyList<CitedPassage>> CitedAsync(NewsDb db, long id, string text, CancellationToken cancellation)
    {
        var homes = await db.Articles.Where(a => a.Id == id).Select(a => new { a.SubStoryId, a.SubStory!.ParentId }).FirstAsync(cancellation);
        var points = new CodePoints(text);
        var found = new SortedDictionary<Span, List<PassageUse>>();
        foreach (var storyId in new[] { homes.ParentId, homes.SubStoryId }.OfType<long>())
        {
            if (!await db.Stories.AnyAsync(s => s.Id == storyId && s.Revision > 0, cancellation)) continue;
            var story = StoryAssembler.Assemble(await StoryLoading.LoadAsync(db, storyId, false, cancellation));
            var uses = story.Sections.SelectMany(s => s.Sentences).SelectMany(s => s.Citations.Concat(s.Corroboration).Select(c => (s.Anchor, s.Text, Citation: c)))
                .Concat(story.Timeline.SelectMany(e => e.Citations.Select(c => (e.Anchor, e.Text, Citation: c))));
            foreach (var use in uses.Where(u => u.Citation.Article == id && u.Citation.Passage is not null))
            {
                var span = points.ToUnits(use.Citation.Passage!.Value);
                if (!found.TryGetValue(span, out var list)) found[span] = list = [];
                list.Add(new PassageUse(story.Slug, story.Title, use.Anchor, use.Text, use.Citation.Support));
            }
        }

        return [.. found.Select(f => new CitedPassage(f.Key, PassageAnchor(points, f.Key), f.Value))];
    }

    private static string PassageAnchor(CodePoints points, Span span) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p-{points.FromUnits(span.Start)}-{points.FromUnits(span.End)}");
}
