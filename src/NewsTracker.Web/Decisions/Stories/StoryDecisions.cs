using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping.Constraints;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Decisions.Stories;

/// <summary>
/// Takes people's decisions about stories. Each is checked against the present stories and kept as a fact in one transaction; the writer
/// carries it out. One at a time: the next is checked against what the one before came to.
/// </summary>
public sealed class StoryDecisions(
    Store store, ChangedArticles changed, InboxSignal signal, CarriedOutDecisions carriedOut, TimeProvider time)
{
    /// <summary>How long an answer waits for the writer, who may be busy with a large story.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Gives a story or sub-story a title.</summary>
    /// <returns>The decision as stored, or why it is refused.</returns>
    public Task<StoryDecisionAnswer> RenameAsync(string slug, string? title, string? by, CancellationToken cancellation) =>
        DecideAsync(by, scope => DecisionDrafts.RenameAsync(scope, slug, title), cancellation);

    /// <summary>Makes one story of two.</summary>
    /// <returns>The decision as stored, or why it is refused.</returns>
    public Task<StoryDecisionAnswer> MergeAsync(string slug, string? into, string? by, CancellationToken cancellation) =>
        DecideAsync(by, scope => DecisionDrafts.MergeAsync(scope, slug, into), cancellation);

    /// <summary>Takes articles and sub-stories out of a story into a new one.</summary>
    /// <returns>The decision as stored, or why it is refused.</returns>
    public Task<StoryDecisionAnswer> SplitAsync(
        string slug, DecisionSide what, string? title, string? by, CancellationToken cancellation) =>
        DecideAsync(by, scope => DecisionDrafts.SplitAsync(scope, slug, what, title), cancellation);

    /// <summary>Moves an article into a story, or into a sub-story.</summary>
    /// <returns>The decision as stored, or why it is refused.</returns>
    public Task<StoryDecisionAnswer> MoveAsync(long article, string? into, string? by, CancellationToken cancellation) =>
        DecideAsync(by, scope => DecisionDrafts.MoveAsync(scope, article, into), cancellation);

    /// <summary>Says that two sides are never one event, or never one story. Where they are together the other side leaves.</summary>
    /// <returns>The decision as stored, or why it is refused.</returns>
    public Task<StoryDecisionAnswer> KeepApartAsync(
        DecisionSide one, DecisionSide other, bool wholeStories, string? by, CancellationToken cancellation) =>
        DecideAsync(by, scope => DecisionDrafts.KeepApartAsync(scope, one, other, wholeStories), cancellation);

    /// <summary>Takes a decision back: grouping is free again where only it held.</summary>
    /// <returns>The decision as stored, or why it is refused.</returns>
    public Task<StoryDecisionAnswer> LiftAsync(long decision, string? by, CancellationToken cancellation) => StoreAsync(
        async db =>
        {
            if ((await StoryDecisionBook.LoadAsync(db, cancellation)).All.FirstOrDefault(d => d.Id == decision) is not { } known)
                throw new RefusedDecision(RefusalKind.NotFound, "No decision about stories has this id.");
            if (!known.IsStanding) throw new RefusedDecision(RefusalKind.Impossible, "This decision was taken back already.");
            db.Decisions.Add(new Decision
            {
                Kind = StoryDecisionDetails.LiftKind,
                At = time.GetUtcNow().UtcTicks,
                By = by,
                Details = JsonSerializer.Serialize(new LiftDetails(decision), JsonSerializerOptions.Web)
            });
            return () => decision;
        },
        cancellation);

    private Task<StoryDecisionAnswer> DecideAsync(
        string? by, Func<DecisionScope, Task<StoryDecisionDetails>> draft, CancellationToken cancellation) => StoreAsync(
        async db =>
        {
            var details = await draft(new DecisionScope(db, cancellation));
            if (details.What.Kind == StoryDecisionKind.Merge)
                details = details with { Choices = await ChoicesAsync(db, details.Story!, cancellation) };
            var row = details.ToRow(time.GetUtcNow().UtcTicks, by);
            db.Decisions.Add(row);
            return () => row.Id;
        },
        cancellation);

    /// <summary>The choices at hand-in that mean the story which goes: they mean it again should the merge be taken back.</summary>
    private static async Task<IReadOnlyList<long>> ChoicesAsync(NewsDb db, string slug, CancellationToken cancellation) =>
        await db.Decisions
            .Where(d => d.Kind == StoryChoice.Kind && db.Stories.Any(s => s.Id == d.StoryId && s.Slug == slug))
            .Select(d => d.Id)
            .ToListAsync(cancellation);

    private async Task<StoryDecisionAnswer> StoreAsync(Func<NewsDb, Task<Func<long>>> decide, CancellationToken cancellation)
    {
        var until = time.GetUtcNow() + Patience;
        while (true)
        {
            var taken = await TakeAsync(decide, cancellation);
            if (taken.Refusal is { } refusal) return new(null, refusal);
            signal.Pulse();
            var isDone = await WaitAsync(taken.WaitFor, until, cancellation);
            if (taken.Decision is { } decision) return new(decision, null);
            if (!isDone)
                return new(null, new(RefusalKind.Busy, "An earlier decision is still being carried out; send this one again in a while."));
        }
    }

    /// <summary>Stores the decision, unless an earlier one is still to be carried out.</summary>
    private async Task<Taken> TakeAsync(Func<NewsDb, Task<Func<long>>> decide, CancellationToken cancellation)
    {
        long? asked = null;
        try
        {
            return await store.WriteAsync(
                async db =>
                {
                    var waiting = (await StoryDecisionBook.LoadAsync(db, cancellation)).Waiting.Select(d => d.Id).ToList();
                    if (waiting.Count > 0) return new Taken(null, [.. waiting.Select(id => (id, carriedOut.Of(id)))], null);
                    var stored = await decide(db);
                    await db.SaveChangesAsync(cancellation);
                    asked = stored();
                    changed.NoteStories();
                    return new Taken(asked, [(asked.Value, carriedOut.Of(asked.Value))], null);
                },
                cancellation);
        }
        catch (RefusedDecision refused)
        {
            return new Taken(null, [], refused.Refusal);
        }
        catch
        {
            if (asked is { } lost) carriedOut.Forget(lost);
            throw;
        }
    }

    /// <returns>False when the writer did not follow in time.</returns>
    private async Task<bool> WaitAsync(
        IReadOnlyList<(long Decision, Task Done)> waitFor, DateTimeOffset until, CancellationToken cancellation)
    {
        try
        {
            var left = until - time.GetUtcNow();
            await Task.WhenAll(waitFor.Select(w => w.Done)).WaitAsync(left < TimeSpan.Zero ? TimeSpan.Zero : left, time, cancellation);
            return true;
        }
        catch (TimeoutException)
        {
            foreach (var (decision, _) in waitFor) carriedOut.Forget(decision);
            return false;
        }
    }

    /// <param name="Decision">The decision that was stored; null when others have to be carried out before.</param>
    /// <param name="WaitFor">The decisions that the answer waits for.</param>
    /// <param name="Refusal">Why it is not taken; else null.</param>
    private sealed record Taken(long? Decision, IReadOnlyList<(long Decision, Task Done)> WaitFor, Refusal? Refusal);
}
