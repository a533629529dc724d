using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping.Constraints;
using NewsTracker.Web.Decisions.Stories;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Decided;

/// <summary>
/// Carries out what people decided about stories, inside a filing transaction. It compares what the decisions come to with where articles
/// stand and changes what differs, so that it may run at any time and again: after a decision, when a decided article is filed (a rebuild),
/// after a killed process.
/// </summary>
internal sealed class DecidedRegrouping(IngestTransaction batch)
{
    private StoryDecisionBook Book => batch.State.StoryDecisions;

    /// <summary>Where articles stand; before linking, which then finds the places decided.</summary>
    public async Task PlaceAsync(CancellationToken cancellation)
    {
        if (!batch.State.IsRegroupingDue) return;
        var moves = new DecidedMoves(batch, await PlacementSnapshot.LoadAsync(batch.Db, Book.Named, cancellation));
        var reversal = new DecisionReversal(batch, Book, moves);
        foreach (var decision in Book.All.Where(d => d is { IsStanding: false, IsWaiting: true }))
            await reversal.LiftAsync(decision, cancellation);
        var groups = new MustLinkEnforcer(Book, moves, batch.State.Engine);
        foreach (var group in Book.Standing.MustLinkGroups) await groups.EnforceAsync(group, cancellation);
        var apart = new CannotLinkEnforcer(Book, moves);
        foreach (var fact in Book.Standing.CannotLinks) await apart.EnforceAsync(fact, cancellation);
        await SaveAsync(cancellation);
        await new EmptiedPlaces(batch, moves).RetireAsync(cancellation);
        await SaveAsync(cancellation);
    }

    /// <summary>
    /// What stories are called, and which story each decision led to; after linking, which may take a named story into another.
    /// </summary>
    public async Task NameAsync(CancellationToken cancellation)
    {
        if (!batch.State.IsRegroupingDue) return;
        await new DecidedTitles(batch, Book).ApplyAsync(cancellation);
        await SaveAsync(cancellation);
        var places = await PlacementSnapshot.LoadAsync(batch.Db, Book.Named, cancellation);
        foreach (var decision in Book.All)
        {
            var story = places
                .Stories(decision.Kind is StoryDecisionKind.Merge or StoryDecisionKind.Move
                    ? [.. decision.What.Others, .. decision.What.Articles]
                    : decision.What.Articles)
                .Select(s => (long?)s)
                .FirstOrDefault();
            if (story == decision.StoryId && !decision.IsWaiting) continue;
            var row = (await batch.Db.Decisions.FindAsync([decision.Id], cancellation))!;
            row.StoryId = story;
            batch.Db.Entry(row).Property(d => d.StoryId).IsModified = true; // a retirement may have written the column past the tracker
            if (decision.IsWaiting) await CarriedOutAsync(decision, row, cancellation);
        }

        await SaveAsync(cancellation);
        batch.State.StoryDecisions = await StoryDecisionBook.LoadAsync(batch.Db, cancellation);
        batch.State.IsRegroupingDue = false;
    }

    private async Task CarriedOutAsync(StoredDecision decision, Decision row, CancellationToken cancellation)
    {
        row.CarriedOutAt ??= batch.Now;
        batch.CarriedOut.Add(decision.Id);
        if (!decision.IsStanding)
        {
            foreach (var lift in await batch.Db.Decisions
                .Where(d => d.Kind == StoryDecisionDetails.LiftKind && d.CarriedOutAt == null)
                .ToListAsync(cancellation))
                if (LiftDetails.Read(lift).Decision == decision.Id) lift.CarriedOutAt = batch.Now;
        }

        var left = decision.Details.Story is { } slug
            ? await batch.Db.StorySlugs.Where(s => s.Slug == slug).Select(s => (long?)s.StoryId).FirstOrDefaultAsync(cancellation)
            : null;
        foreach (var id in new[] { row.StoryId, left }.OfType<long>().Distinct())
        {
            var story = await batch.Db.Stories.FindAsync([id], cancellation);
            if (story is not { IsStale: true }) continue;
            var words = DecisionWords.OfRevision(decision, isSource: id != row.StoryId);
            story.Decided = [.. story.Decided ?? [], words];
        }
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        batch.Db.ChangeTracker.DetectChanges();
        await batch.Db.SaveChangesAsync(cancellation);
    }
}
