using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Filing;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Decided;

/// <summary>The steps by which decisions change where articles stand: in the rows, in the engine and in <see cref="PlacementSnapshot"/> alike.</summary>
internal sealed class DecidedMoves(IngestTransaction batch, PlacementSnapshot places)
{
    private readonly ArticleFiler filer = new(batch);

    /// <summary>Stories that gave something away, and where it went.</summary>
    public Dictionary<long, long> Sources { get; } = [];

    /// <summary>Sub-stories that gave articles away, and where the last went.</summary>
    public Dictionary<long, long> SubSources { get; } = [];

    public PlacementSnapshot Places => places;

    private StoryEngine Engine => batch.State.Engine;

    public long NewStory() => Engine.NextId++;

    /// <summary>A sub-story goes as a whole.</summary>
    /// <param name="subStory">Which.</param>
    /// <param name="story">Where to; may be new.</param>
    /// <param name="why">What its row says of it; null says nothing.</param>
    /// <param name="cancellation">Ends the queries.</param>
    public async Task MoveSubStoryAsync(long subStory, long story, DecidedBy? why, CancellationToken cancellation)
    {
        var sub = (await batch.Db.Stories.FindAsync([subStory], cancellation))!;
        var top = await batch.StoryAsync(story, null, sub.Title, cancellation);
        if (sub.ParentId is { } old && old != story)
        {
            await batch.MarkAsync(subStory, cancellation);
            Sources[old] = story;
        }

        (sub.ParentId, sub.IsStale, top.IsStale, sub.ContentHash) = (story, true, true, null);
        sub.Reason = why is null ? null : Json(why);
        top.IsSample |= sub.IsSample;
        places.Open(subStory, story);
        Engine.Move([.. places.ArticlesOf(subStory)], subStory, story);
    }

    /// <summary>Some articles of a sub-story go into one of their own, or into another one.</summary>
    public async Task ExtractAsync(IReadOnlyCollection<long> articles, long? into, long story, DecidedBy why, CancellationToken cancellation)
    {
        var place = into ?? Engine.NextId++;
        foreach (var id in articles)
        {
            var article = (await batch.Db.Articles.FindAsync([id], cancellation))!;
            await PlaceAsync(article, place, story, PlacementReason.Decided(why), cancellation);
        }

        Engine.Move([.. articles], place, story);
    }

    /// <summary>An article goes into a story, where the engine finds its sub-story.</summary>
    public async Task AddAsync(long id, long story, DecidedBy why, CancellationToken cancellation)
    {
        var article = (await batch.Db.Articles.FindAsync([id], cancellation))!;
        var item = await filer.ItemAsync(article, cancellation);
        Engine.Remove(id);
        var placement = Engine.AddTo(item, story);
        await PlaceAsync(article, placement.SubStory, story, placement.Reason with { Decision = why }, cancellation);
    }

    /// <summary>An article that nobody holds any more finds its place by grouping; alone in its story, it keeps that.</summary>
    public async Task FreeAsync(long id, CancellationToken cancellation)
    {
        var article = (await batch.Db.Articles.FindAsync([id], cancellation))!;
        var item = await filer.ItemAsync(article, cancellation);
        Engine.Remove(id);
        var isAlone = places.ArticlesOfStory(places.StoryOf(id)).Take(2).Count() == 1;
        var placement = isAlone ? Engine.AddAgain(item, article.SubStoryId, places.StoryOf(id)) : Engine.Add(item);
        article.CopyOfId = placement.CopyOf;
        await PlaceAsync(article, placement.SubStory, placement.Story, placement.Reason, cancellation);
    }

    /// <summary>Says at the article that a person put it where it is.</summary>
    public async Task ExplainAsync(long id, DecidedBy why, CancellationToken cancellation)
    {
        var article = (await batch.Db.Articles.FindAsync([id], cancellation))!;
        if (ReasonOf(article.Reason)?.Decision?.Id == why.Id) return;
        article.Reason = Json(why);
        await batch.MarkAsync(article.SubStoryId, cancellation);
    }

    /// <summary>The pages of digest files go with the story that they state.</summary>
    public async Task MovePagesAsync(long story, long into, CancellationToken cancellation)
    {
        var pages = await batch.Db.StatedPages.Where(p => p.StoryId == story).ToListAsync(cancellation);
        foreach (var page in pages) page.StoryId = into;
        (await batch.Db.Stories.FindAsync([into], cancellation))!.Origin = Origin.Imported;
        places.MovePage(story, into);
        batch.Db.ChangeTracker.DetectChanges();
        await batch.Db.SaveChangesAsync(cancellation);
        await RestorePageAsync(story, cancellation);
        await RestorePageAsync(into, cancellation);
    }

    /// <summary>Puts the words of a story's newest page into the engine, in place of those it had.</summary>
    public async Task RestorePageAsync(long story, CancellationToken cancellation)
    {
        Engine.Remove(-story);
        if (await StatedPages.OfStoryAsync(batch.Db, story, cancellation) is { } page) EngineRestoring.RestoreDigest(batch.State, page);
    }

    public static PlacementReason? ReasonOf(string? json) => json is null ? null : JsonSerializer.Deserialize<PlacementReason>(json, JsonSerializerOptions.Web);

    private static string Json(DecidedBy why) => JsonSerializer.Serialize(PlacementReason.Decided(why), JsonSerializerOptions.Web);

    private async Task PlaceAsync(Article article, long subStory, long story, PlacementReason reason, CancellationToken cancellation)
    {
        var (oldSub, old) = (places.SubStoryOf(article.Id), places.StoryOf(article.Id));
        await batch.PlaceAsync(article, subStory, story, reason, cancellation);
        if (old != story) Sources[old] = story;
        if (oldSub != subStory) SubSources[oldSub] = subStory;
        places.Open(subStory, story);
        places.Move(article.Id, subStory);
    }
}
