using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Identity;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Inbox;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Filing;

/// <summary>One filing transaction: the rows it touches and the writer's memory.</summary>
internal sealed class IngestTransaction(NewsDb db, EngineState state, long now)
{
    private readonly long firstNewId = state.Engine.NextId; // no row has an id from here on but those opened
    private readonly Dictionary<long, Story> opened = [];

    public NewsDb Db => db;

    public EngineState State => state;

    public long Now => now;

    public int NewArticles { get; set; }

    /// <summary>Articles whose words this transaction writes, for the search index.</summary>
    public List<WrittenArticle> Written { get; } = [];

    /// <summary>The row of a story or sub-story; a new one gets a provisional address until its first digest.</summary>
    public async Task<Story> StoryAsync(long id, long? parent, string title, CancellationToken cancellation)
    {
        if (opened.TryGetValue(id, out var story)) return story;
        if (id < firstNewId && await db.Stories.FindAsync([id], cancellation) is { } known) return known;
        story = new Story { Id = id, ParentId = parent, Slug = StoryIds.Provisional(id), Title = title, Origin = Origin.Derived };
        db.Stories.Add(story);
        opened.Add(id, story);
        return story;
    }

    /// <summary>Makes sure that both levels have rows, and marks them for rewriting.</summary>
    public async Task PlaceAsync(Article article, long subStory, long story, PlacementReason reason, CancellationToken cancellation)
    {
        var top = await StoryAsync(story, null, article.Title, cancellation);
        var sub = await StoryAsync(subStory, story, article.Title, cancellation);
        if (article.SubStoryId != 0 && article.SubStoryId != subStory) await MarkAsync(article.SubStoryId, cancellation);
        article.SubStoryId = subStory;
        article.Reason = JsonSerializer.Serialize(reason, JsonSerializerOptions.Web);
        top.IsStale = sub.IsStale = true;
        top.IsSample |= article.IsSample;
    }

    public async Task MarkAsync(long subStory, CancellationToken cancellation)
    {
        var sub = await db.Stories.FindAsync([subStory], cancellation);
        if (sub is null) return;
        sub.IsStale = true;
        if (sub.ParentId is { } parent && await db.Stories.FindAsync([parent], cancellation) is { } top) top.IsStale = true;
    }

    public async Task<Outlet?> OutletAsync(string? name, CancellationToken cancellation)
    {
        var key = IdentityKeys.Outlet(name);
        if (key is null) return null;
        if (state.Outlets.TryGetValue(key, out var id)) return await db.Outlets.FindAsync([id], cancellation);
        var outlet = new Outlet { Id = state.Outlets.Count == 0 ? 1 : state.Outlets.Values.Max() + 1, Name = name!.Trim(), Key = key };
        db.Outlets.Add(outlet);
        state.Outlets[key] = outlet.Id;
        return outlet;
    }
}
