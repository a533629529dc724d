using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Anchors;
using NewsTracker.Core.Grouping.Constraints;
using NewsTracker.Web.Decisions.Stories;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Decided;

/// <summary>
/// Gives articles back to grouping when the decision that held them is taken back: a moved article finds its place again, a merged story
/// is a story of its own again under its old address, and sub-stories that were split off are free to be linked.
/// </summary>
internal sealed class DecisionReversal(IngestTransaction batch, StoryDecisionBook book, DecidedMoves moves)
{
    private readonly PlacementSnapshot places = moves.Places;

    public async Task LiftAsync(StoredDecision decision, CancellationToken cancellation)
    {
        if (decision.Kind == StoryDecisionKind.Merge) await PartAsync(decision, cancellation);
        var articles = decision.What.Articles.Concat(decision.What.Others).Where(places.Holds).Order().ToList();
        foreach (var article in articles.Where(a => book.Standing.MustLinkGroupOf(a) is null))
            await FreeAsync(article, decision, cancellation);
        foreach (var subStory in articles.Select(places.SubStoryOf).Distinct().ToList())
            if (!await IsHeldAsync(subStory, cancellation)) batch.State.Engine.Fix(subStory, isFixed: false);
    }

    private async Task FreeAsync(long id, StoredDecision decision, CancellationToken cancellation)
    {
        var article = (await batch.Db.Articles.FindAsync([id], cancellation))!;
        if (ArticlePlacer.Read(article.Reason)?.Decision?.Id != decision.Id) return;
        if (decision.Kind == StoryDecisionKind.Move)
        {
            await moves.FreeAsync(id, cancellation);
            return;
        }

        await new ArticlePlacer(batch)
            .ExplainAsync(article, PlacementReason.Decided(decision.By) with { Rule = PlacementRule.TakenBack }, cancellation);
    }

    /// <summary>The sub-stories that came by the merge get a story of their own again.</summary>
    private async Task PartAsync(StoredDecision decision, CancellationToken cancellation)
    {
        var came = new List<Story>();
        foreach (var story in places.Stories(decision.What.Articles).ToList())
        {
            var rows = new List<Story>();
            foreach (var sub in places.SubStoriesOf(story)) rows.Add((await batch.Db.Stories.FindAsync([sub], cancellation))!);
            if (rows.Exists(r => CameBy(r, decision)))
                came.AddRange(rows.Where(r =>
                    decision.Details.SideOf(places.ArticlesOf(r.Id)) is var side && (side > 0 || side == 0 && CameBy(r, decision))));
        }

        if (came.Count == 0) return;
        var (heir, own) = (came[0].ParentId!.Value, moves.NewStory());
        foreach (var sub in came) await moves.MoveSubStoryAsync(sub.Id, own, null, cancellation);
        batch.Db.ChangeTracker.DetectChanges();
        await batch.Db.SaveChangesAsync(cancellation);
        await TakeBackAsync(decision.Details, [.. came.Select(s => s.Id)], heir, own, cancellation);
    }

    private static bool CameBy(Story sub, StoredDecision decision) => ArticlePlacer.Read(sub.Reason)?.Decision?.Id == decision.Id;

    private async Task TakeBackAsync(
        StoryDecisionDetails details, List<long> subStories, long heir, long own, CancellationToken cancellation)
    {
        var db = batch.Db;
        var story = (await db.Stories.FindAsync([own], cancellation))!;
        if (details.Story is { } slug
            && await db.StorySlugs.FindAsync([slug], cancellation) is { } address
            && address.StoryId == heir
            && (await db.Stories.FindAsync([heir], cancellation))!.Slug != slug)
            (address.StoryId, story.Slug) = (own, slug);
        foreach (var choice in await db.Decisions.Where(d => details.Choices.Contains(d.Id)).ToListAsync(cancellation))
            choice.StoryId = own;
        await db.Files.Where(f => f.ChosenStoryId == heir
            && db.ArticleVersions.Any(v => v.FileId == f.Id && subStories.Contains(db.Articles.First(a => a.Id == v.ArticleId).SubStoryId)))
            .ExecuteUpdateAsync(s => s.SetProperty(f => f.ChosenStoryId, own), cancellation);
        var files = await db.ImportedPages.Where(p => p.StoryId == heir && subStories.Contains(p.SubStoryId)).ToListAsync(cancellation);
        if (files.Count == 0) return;
        foreach (var page in files)
        {
            page.StoryId = own;
            await db.GivenIds
                .Where(g => g.FileId == page.FileId && g.StoryId == heir)
                .ExecuteUpdateAsync(s => s.SetProperty(g => g.StoryId, own), cancellation);
        }

        story.Origin = Core.Model.Origin.Imported;
        if (!await db.ImportedPages.AnyAsync(p => p.StoryId == heir && !subStories.Contains(p.SubStoryId), cancellation))
            (await db.Stories.FindAsync([heir], cancellation))!.Origin = Core.Model.Origin.Derived;
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(cancellation);
        await moves.RestorePageAsync(heir, cancellation);
        await moves.RestorePageAsync(own, cancellation);
    }

    /// <summary>A digest file, a story chosen for a file or another decision holds it.</summary>
    private async Task<bool> IsHeldAsync(long subStory, CancellationToken cancellation)
    {
        var articles = places.ArticlesOf(subStory);
        if (places.IsImported(subStory) || articles.Any(a => book.Standing.MustLinkGroupOf(a) is not null)) return true;
        foreach (var id in articles)
            if ((await batch.Db.Articles.FindAsync([id], cancellation))?.Rule == PlacementRule.Decided) return true;
        return false;
    }
}
