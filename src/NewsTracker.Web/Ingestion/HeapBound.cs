namespace NewsTracker.Web.Ingestion;

/// <summary>
/// Has the whole heap collected, beside the work, when what came since the last time is a good part of what was in use then. Left alone,
/// the collector waits while the machine has memory: of 988 MB at 10,000 articles read in, 575 were garbage.
/// </summary>
internal sealed class HeapBound : IDisposable
{
    /// <summary>Growth that is worth a look at the whole heap, in bytes, and as a share of what was in use.</summary>
    private const long MinGrowth = 48L << 20;

    private const double Growth = 0.25;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    private readonly Timer timer = new(static _ => CollectWhenGrown(), null, Look, Look);
    private static long asked = -1;

    public void Dispose() => timer.Dispose();

    /// <summary>Whether a collection is due.</summary>
    /// <param name="used">Bytes in use or garbage now.</param>
    /// <param name="live">Bytes in use after the last collection of the whole heap.</param>
    internal static bool IsDue(long used, long live) => used - live > Math.Max(MinGrowth, (long)(live * Growth));

    private static void CollectWhenGrown()
    {
        var last = GC.GetGCMemoryInfo(GCKind.Any);
        var (blocking, beside) = (GC.GetGCMemoryInfo(GCKind.FullBlocking), GC.GetGCMemoryInfo(GCKind.Background));
        var whole = blocking.Index > beside.Index ? blocking : beside;
        if (whole.Index == Interlocked.Read(ref asked) || !IsDue(Used(last), Used(whole))) return;
        Interlocked.Exchange(ref asked, whole.Index);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false, compacting: false);
    }

    private static long Used(GCMemoryInfo info) => info.HeapSizeBytes - info.FragmentedBytes;
}
