using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Decisions.Stories;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Ingestion.Decided;

/// <summary>Gives stories the titles that people gave them, each with an address of its own; the addresses of before lead there.</summary>
internal sealed class DecidedTitles(IngestTransaction batch, StoryDecisionBook book)
{
    public async Task ApplyAsync(CancellationToken cancellation)
    {
        var lifted = book.All.Where(d => d is { IsStanding: false, IsWaiting: true, What.Title: not null }).ToList();
        if (book.Standing.Titles.Count == 0 && lifted.Count == 0) return;
        var places = await PlacementSnapshot.LoadAsync(
            batch.Db, book.Standing.Titles.SelectMany(t => t.Articles).Concat(lifted.SelectMany(d => d.What.Articles)), cancellation);
        var titles = new SortedDictionary<long, string>();
        foreach (var fact in book.Standing.Titles)
            if (Of(places, fact.Articles, fact.OfSubStory) is { } story) titles[story] = fact.Title;
        foreach (var decision in lifted)
            if (Of(places, decision.What.Articles, decision.What.OfSubStory) is { } story && !titles.ContainsKey(story))
                await FreeAsync(story, decision.What.Title!, cancellation);
        foreach (var (story, title) in titles) await CallAsync(story, title, cancellation);
    }

    private static long? Of(PlacementSnapshot places, IEnumerable<long> articles, bool ofSubStory) =>
        (ofSubStory ? places.SubStories(articles) : places.Stories(articles)).Select(s => (long?)s).FirstOrDefault();

    private async Task CallAsync(long id, string title, CancellationToken cancellation)
    {
        var story = (await batch.Db.Stories.FindAsync([id], cancellation))!;
        if (story.TitleFixed && story.Title == title) return;
        (story.Title, story.TitleFixed) = (title, true);
        await MarkAsync(story, cancellation);
        if (story.Revision > 0) story.Slug = await AddressAsync(story, cancellation);
    }

    /// <summary>The title goes back to what the story had without it: the one chosen at hand-in, or that of its digest.</summary>
    private async Task FreeAsync(long id, string title, CancellationToken cancellation)
    {
        var story = (await batch.Db.Stories.FindAsync([id], cancellation))!;
        if (!story.TitleFixed || story.Title != title) return;
        var choice = await batch.Db.Decisions
            .AsNoTracking()
            .Where(d => d.Kind == StoryChoice.Kind && d.StoryId == id)
            .OrderBy(d => d.Id)
            .FirstOrDefaultAsync(cancellation);
        if (choice is not null && batch.Db.Files.Any(f => f.ChosenStoryId == id)) story.Title = StoryChoice.TitleOf(choice);
        else story.TitleFixed = story is { ParentId: not null, Origin: Origin.Imported };
        await MarkAsync(story, cancellation);
    }

    private Task MarkAsync(Story story, CancellationToken cancellation)
    {
        story.IsStale = true;
        return story.ParentId is null ? Task.CompletedTask : batch.MarkAsync(story.Id, cancellation);
    }

    /// <summary>An address made of the title: one that this story had before, else a free one.</summary>
    private async Task<string> AddressAsync(Story story, CancellationToken cancellation)
    {
        var stem = SlugText.Of(story.Title);
        if (await batch.Db.StorySlugs.FindAsync([stem], cancellation) is { } known && known.StoryId == story.Id) return stem;
        var slug = Slugs.Free(story.Title, batch.State.Slugs);
        batch.Db.StorySlugs.Add(new StorySlug { Slug = slug, StoryId = story.Id });
        return slug;
    }
}
