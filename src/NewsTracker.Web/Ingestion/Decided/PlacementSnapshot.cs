using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Ingestion.Decided;

/// <summary>Where articles stand now: those asked for, and all others of the stories that hold them.</summary>
internal sealed class PlacementSnapshot
{
    private const int AtOnce = 500;
    private readonly Dictionary<long, long> subStoryOf = [];
    private readonly Dictionary<long, long> storyOf = [];
    private readonly Dictionary<long, SortedSet<long>> articlesOf = [];
    private readonly Dictionary<long, SortedSet<long>> subStoriesOf = [];
    private readonly HashSet<long> imported = [];
    private readonly HashSet<long> paged = [];

    public static async Task<PlacementSnapshot> LoadAsync(NewsDb db, IEnumerable<long> articles, CancellationToken cancellation)
    {
        var stories = new HashSet<long>();
        foreach (var ids in articles.Chunk(AtOnce))
            stories.UnionWith(await db.Articles
                .Where(a => ids.Contains(a.Id) && a.RemovedAt == null)
                .Select(a => a.SubStory!.ParentId ?? a.SubStoryId)
                .Distinct()
                .ToListAsync(cancellation));
        var places = new PlacementSnapshot();
        foreach (var ids in stories.Chunk(AtOnce))
        {
            foreach (var sub in await db.Stories
                .Where(s => s.ParentId != null && ids.Contains(s.ParentId.Value))
                .Select(s => new { s.Id, Story = s.ParentId!.Value, IsImported = s.Origin == Origin.Imported })
                .ToListAsync(cancellation))
            {
                places.Open(sub.Id, sub.Story);
                if (sub.IsImported) places.imported.Add(sub.Id);
            }

            foreach (var article in await db.Articles
                .Where(a => a.RemovedAt == null && ids.Contains(a.SubStory!.ParentId!.Value))
                .Select(a => new { a.Id, a.SubStoryId })
                .ToListAsync(cancellation))
                places.Move(article.Id, article.SubStoryId);
            places.paged.UnionWith(
                await db.ImportedPages.Where(p => ids.Contains(p.StoryId)).Select(p => p.StoryId).ToListAsync(cancellation));
        }

        return places;
    }

    public bool Holds(long article) => subStoryOf.ContainsKey(article);

    public long SubStoryOf(long article) => subStoryOf[article];

    public long StoryOf(long article) => storyOf[subStoryOf[article]];

    public IReadOnlyCollection<long> ArticlesOf(long subStory) => articlesOf.GetValueOrDefault(subStory) ?? [];

    public IReadOnlyCollection<long> SubStoriesOf(long story) => subStoriesOf.GetValueOrDefault(story) ?? [];

    public IEnumerable<long> ArticlesOfStory(long story) => SubStoriesOf(story).SelectMany(ArticlesOf);

    /// <summary>A digest file states the sub-story: its articles stay in it.</summary>
    public bool IsImported(long subStory) => imported.Contains(subStory);

    /// <summary>A digest file states the story.</summary>
    public bool HasPage(long story) => paged.Contains(story);

    /// <summary>The stories that hold these articles, the one with most of them first, of equals the older.</summary>
    public IEnumerable<long> Stories(IEnumerable<long> articles) => ByShare(articles, StoryOf);

    /// <summary>The sub-stories that hold these articles, the one with most of them first, of equals the older.</summary>
    public IEnumerable<long> SubStories(IEnumerable<long> articles) => ByShare(articles, SubStoryOf);

    public void Open(long subStory, long story)
    {
        if (storyOf.TryGetValue(subStory, out var old)) subStoriesOf[old].Remove(subStory);
        storyOf[subStory] = story;
        if (!subStoriesOf.TryGetValue(story, out var subs)) subStoriesOf.Add(story, subs = []);
        subs.Add(subStory);
    }

    public void Move(long article, long subStory)
    {
        if (subStoryOf.TryGetValue(article, out var old)) articlesOf[old].Remove(article);
        subStoryOf[article] = subStory;
        if (!articlesOf.TryGetValue(subStory, out var articles)) articlesOf.Add(subStory, articles = []);
        articles.Add(article);
    }

    /// <summary>An empty sub-story goes.</summary>
    public void Close(long subStory)
    {
        if (storyOf.Remove(subStory, out var story)) subStoriesOf[story].Remove(subStory);
    }

    public void MovePage(long story, long into)
    {
        paged.Remove(story);
        paged.Add(into);
    }

    private IEnumerable<long> ByShare(IEnumerable<long> articles, Func<long, long> of) =>
        articles.Where(Holds).GroupBy(of).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key);
}
