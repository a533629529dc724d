using System.Collections.Concurrent;

namespace NewsTracker.Web.Decisions.Stories;

/// <summary>
/// Lets a request wait until the writer has carried out a decision about stories. Known to this process alone: a decision that nobody waits
/// for costs nothing.
/// </summary>
public sealed class CarriedOutDecisions
{
    private readonly ConcurrentDictionary<long, TaskCompletionSource> waiting = new();

    /// <summary>
    /// Ends when the decision, or its being taken back, is carried out and committed. To be asked for before the writer can see the
    /// decision.
    /// </summary>
    public Task Of(long decision) =>
        waiting.GetOrAdd(decision, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Tells those who wait. To be called after the commit.</summary>
    public void Tell(IEnumerable<long> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        foreach (var decision in decisions) Forget(decision);
    }

    /// <summary>
    /// Nobody is to wait for a decision any more: it was not stored, or the wait took too long. Lets those go who still do.
    /// </summary>
    public void Forget(long decision)
    {
        if (waiting.TryRemove(decision, out var signal)) signal.TrySetResult();
    }
}
