using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Model;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Grouping;

/// <summary>
/// The one way in which articles get their places: the engine, the article's row (sub-story, rule, reason, copy) and the marks on the
/// stories that it leaves and joins change together.
/// </summary>
internal sealed class ArticlePlacer(IngestTransaction batch)
{
    private StoryEngine Engine => batch.State.Engine;

    /// <summary>
    /// Asks the engine for the place of an article that is new. To be followed by <see cref="SettleAsync"/> or <see cref="Withdraw"/>.
    /// </summary>
    /// <param name="item">The article.</param>
    /// <param name="chosen">The story that a person chose for its file; else null.</param>
    public Placement Find(GroupingItem item, long? chosen) => batch.State.Place(item, chosen);

    /// <summary>Takes an article that turned out not to be one of its own out of the engine again.</summary>
    public void Withdraw(long article) => Engine.Remove(article);

    /// <summary>Writes a place that the engine found.</summary>
    public Task SettleAsync(Article article, Placement placement, CancellationToken cancellation)
    {
        article.CopyOfId = placement.CopyOf;
        return WriteAsync(article, placement.SubStory, placement.Story, placement.Reason, cancellation);
    }

    /// <summary>Puts an article on file into a story that a person chose, where the engine finds its sub-story.</summary>
    /// <param name="article">The article.</param>
    /// <param name="story">The story.</param>
    /// <param name="why">The decision about stories; null for a choice at hand-in.</param>
    /// <param name="cancellation">Ends the queries.</param>
    /// <returns>The sub-story.</returns>
    public async Task<long> ChooseAsync(Article article, long story, DecidedBy? why, CancellationToken cancellation)
    {
        var item = await batch.ItemAsync(article, cancellation);
        Engine.Remove(article.Id);
        var placement = batch.State.Place(item, story);
        await SettleAsync(article, placement with { Story = story, Reason = placement.Reason with { Decision = why } }, cancellation);
        return placement.SubStory;
    }

    /// <summary>Lets grouping find the place of an article on file anew.</summary>
    /// <param name="article">The article.</param>
    /// <param name="own">Its place where it is alone: when it opens a story again it is that one.</param>
    /// <param name="cancellation">Ends the queries.</param>
    public async Task<Placement> RegroupAsync(Article article, (long SubStory, long Story)? own, CancellationToken cancellation)
    {
        var item = await batch.ItemAsync(article, cancellation);
        Engine.Remove(article.Id);
        var placement = own is { } alone ? Engine.AddAgain(item, alone.SubStory, alone.Story) : Engine.Add(item);
        await SettleAsync(article, placement, cancellation);
        return placement;
    }

    /// <summary>Puts an article where a digest file states it.</summary>
    public async Task StateAsync(Article article, long subStory, long story, CancellationToken cancellation)
    {
        var item = await batch.ItemAsync(article, cancellation);
        Engine.Remove(article.Id);
        Engine.Restore(item, subStory, story, isFixed: true, article.CopyOfId);
        await WriteAsync(article, subStory, story, new PlacementReason(PlacementRule.Imported, null, [], null, 1, 0), cancellation);
        (await batch.Db.Stories.FindAsync([subStory], cancellation))!.Origin = Origin.Imported;
    }

    /// <summary>Takes articles on file into a sub-story, which may be new, by a person's decision.</summary>
    public async Task MoveAsync(IReadOnlyList<Article> articles, long subStory, long story, DecidedBy why, CancellationToken cancellation)
    {
        foreach (var article in articles) await WriteAsync(article, subStory, story, PlacementReason.Decided(why), cancellation);
        Engine.Move([.. articles.Select(a => a.Id)], subStory, story);
    }

    /// <summary>Gives the engine the words of an article anew; its place stays as the row says.</summary>
    /// <param name="article">The article.</param>
    /// <param name="item">What it says now.</param>
    /// <param name="sub">Its sub-story.</param>
    public void Keep(Article article, GroupingItem item, Story sub)
    {
        Engine.Remove(article.Id);
        var isHeld = sub.IsFixed || batch.State.StoryDecisions.Standing.MustLinkGroupOf(article.Id) is not null;
        Engine.Restore(item, sub.Id, sub.ParentId ?? sub.Id, isHeld, article.CopyOfId);
    }

    /// <summary>Records another reason for an article’s present place.</summary>
    public async Task ExplainAsync(Article article, PlacementReason reason, CancellationToken cancellation)
    {
        if (article.Rule == PlacementRule.Decided && reason.Rule != PlacementRule.Decided) batch.Left.Add(article.SubStoryId);
        Say(article, reason);
        await batch.MarkAsync(article.SubStoryId, cancellation);
        if (reason.Rule == PlacementRule.Decided) (await batch.Db.Stories.FindAsync([article.SubStoryId], cancellation))!.IsFixed = true;
    }

    /// <summary>
    /// Writes that the engine merged a sub-story into another: by one statement, and in the rows that the transaction holds.
    /// </summary>
    public async Task MergeAsync(SubStoryMerge merge, CancellationToken cancellation)
    {
        var (from, into, rule, reason) = (merge.From, merge.Into, merge.Reason.Rule, Write(merge.Reason));
        await batch.Db.Articles.Where(a => a.SubStoryId == from)
            .ExecuteUpdateAsync(
                a => a.SetProperty(x => x.SubStoryId, into).SetProperty(x => x.Rule, rule).SetProperty(x => x.Reason, reason),
                cancellation);
        foreach (var entry in batch.Db.ChangeTracker.Entries<Article>().Where(e => e.Entity.SubStoryId == from).ToList())
        {
            entry.Property(a => a.SubStoryId).CurrentValue = entry.Property(a => a.SubStoryId).OriginalValue = into;
            entry.Property(a => a.Rule).CurrentValue = entry.Property(a => a.Rule).OriginalValue = rule;
            entry.Property(a => a.Reason).CurrentValue = entry.Property(a => a.Reason).OriginalValue = reason;
        }
    }

    /// <summary>
    /// Frees the sub-stories that their last decided article left in this transaction. To be called when its changes are saved.
    /// </summary>
    public Task ReleaseAsync(CancellationToken cancellation) => FixedSubStories.ReleaseAsync(batch.Db, batch.Left, cancellation);

    /// <summary>A reason as the columns keep it.</summary>
    public static string Write(PlacementReason reason) => JsonSerializer.Serialize(reason, JsonSerializerOptions.Web);

    public static PlacementReason? Read(string? reason) =>
        reason is null ? null : JsonSerializer.Deserialize<PlacementReason>(reason, JsonSerializerOptions.Web);

    private async Task WriteAsync(Article article, long subStory, long story, PlacementReason reason, CancellationToken cancellation)
    {
        var top = await batch.StoryAsync(story, null, article.Title, cancellation);
        var sub = await batch.StoryAsync(subStory, story, article.Title, cancellation);
        if (article.SubStoryId != 0 && article.SubStoryId != subStory)
        {
            await batch.MarkAsync(article.SubStoryId, cancellation);
            if (article.Rule == PlacementRule.Decided) batch.Left.Add(article.SubStoryId);
        }

        article.SubStoryId = subStory;
        Say(article, reason);
        sub.IsFixed |= reason.Rule is PlacementRule.Decided or PlacementRule.Imported;
        top.IsStale = sub.IsStale = true;
        top.IsSample |= article.IsSample;
        batch.State.Placed(article.Id);
    }

    private static void Say(Article article, PlacementReason reason) =>
        (article.Rule, article.Reason, article.NeedsPlacement) = (reason.Rule, Write(reason), false);
}
