namespace NewsTracker.Web.Decisions;

/// <summary>Wakes the worker when files have arrived; a pulse that comes while it works is not lost.</summary>
public sealed class InboxSignal : IDisposable
{
    private readonly SemaphoreSlim pulses = new(0);

    /// <summary>Wakes the worker.</summary>
    public void Pulse() => pulses.Release();

    /// <summary>Waits for a pulse or the time to look by itself (another process may have handed files in).</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        await pulses.WaitAsync(atMost, cancellation);
        while (pulses.CurrentCount > 0) await pulses.WaitAsync(cancellation);
    }

    public void Dispose() => pulses.Dispose();
}
