using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Decided;

/// <summary>
/// The steps by which decisions change where articles stand: in the rows, in the engine and in <see cref="PlacementSnapshot"/> alike.
/// </summary>
internal sealed class DecidedMoves(IngestTransaction batch, PlacementSnapshot places)
{
    private readonly ArticlePlacer placer = new(batch);

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
        sub.Reason = why is null ? null : ArticlePlacer.Write(PlacementReason.Decided(why));
        top.IsSample |= sub.IsSample;
        places.Open(subStory, story);
        Engine.Move([.. places.ArticlesOf(subStory)], subStory, story);
    }

    /// <summary>Some articles of a sub-story go into one of their own, or into another one.</summary>
    public async Task ExtractAsync(
        IReadOnlyCollection<long> articles, long? into, long story, DecidedBy why, CancellationToken cancellation)
    {
        var place = into ?? Engine.NextId++;
        var rows = new List<Article>();
        foreach (var id in articles) rows.Add(await RowAsync(id, cancellation));
        await placer.MoveAsync(rows, place, story, why, cancellation);
        foreach (var id in articles) Went(id, place, story);
    }

    /// <summary>An article goes into a story, where the engine finds its sub-story.</summary>
    public async Task AddAsync(long id, long story, DecidedBy why, CancellationToken cancellation) =>
        Went(id, await placer.ChooseAsync(await RowAsync(id, cancellation), story, why, cancellation), story);

    /// <summary>An article that nobody holds any more finds its place by grouping; alone in its story, it keeps that.</summary>
    public async Task FreeAsync(long id, CancellationToken cancellation)
    {
        var isAlone = places.ArticlesOfStory(places.StoryOf(id)).Take(2).Count() == 1;
        var placement = await placer.RegroupAsync(
            await RowAsync(id, cancellation), isAlone ? (places.SubStoryOf(id), places.StoryOf(id)) : null, cancellation);
        Went(id, placement.SubStory, placement.Story);
    }

    /// <summary>Says at the article that a person put it where it is.</summary>
    public async Task ExplainAsync(long id, DecidedBy why, CancellationToken cancellation)
    {
        var article = await RowAsync(id, cancellation);
        if (ArticlePlacer.Read(article.Reason)?.Decision?.Id != why.Id)
            await placer.ExplainAsync(article, PlacementReason.Decided(why), cancellation);
    }

    /// <summary>The pages of digest files go with the story that they state.</summary>
    public async Task MovePagesAsync(long story, long into, CancellationToken cancellation)
    {
        var pages = await batch.Db.ImportedPages.Where(p => p.StoryId == story).ToListAsync(cancellation);
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
        Engine.RemovePage(story);
        if (await ImportedPages.OfStoryAsync(batch.Db, story, cancellation) is { } page)
            await EngineRestoring.RestoreDigestAsync(batch.Db, batch.State, page, cancellation);
    }

    private async Task<Article> RowAsync(long id, CancellationToken cancellation) =>
        (await batch.Db.Articles.FindAsync([id], cancellation))!;

    /// <summary>Keeps in <see cref="Places"/> where an article went, and what it left.</summary>
    private void Went(long article, long subStory, long story)
    {
        var (oldSub, old) = (places.SubStoryOf(article), places.StoryOf(article));
        if (old != story) Sources[old] = story;
        if (oldSub != subStory) SubSources[oldSub] = subStory;
        places.Open(subStory, story);
        places.Move(article, subStory);
    }
}
