using System.Diagnostics;
using NewsTracker.Web.Ingestion.Readers;

namespace NewsTracker.Web.Ingestion;

/// <summary>
/// Gives back what making pages left in the heap, while no file is read: the collector keeps it as long as the machine has memory. The page
/// of a story of 31,704 articles needs 60 MB for a moment, and four that were made at once left a site at 480 MB.
/// </summary>
internal sealed class IdleMemory
{
    /// <summary>Resident memory from which on it looks. By hand: a start takes 170 MB, pages of ordinary stories another 40.</summary>
    private const long MinResident = 230L << 20;

    /// <summary>What may be garbage then.</summary>
    private const long MaxGarbage = 24L << 20;

    /// <summary>What a program at rest makes from one look to the next.</summary>
    private const long MaxMade = 8L << 20;

    /// <summary>Moving the heap together stops all threads for some hundredths of a second: less often while pages are made.</summary>
    private static readonly TimeSpan AgainAtRest = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan AgainAtWork = TimeSpan.FromSeconds(20);

    private long tidied = Stopwatch.GetTimestamp();
    private long made;

    /// <summary>Whether the heap is worth being moved together.</summary>
    /// <param name="resident">Bytes of the program.</param>
    /// <param name="committed">Bytes that the collector holds.</param>
    /// <param name="live">Bytes in use after the last collection of the whole heap.</param>
    internal static bool IsDue(long resident, long committed, long live) => resident > MinResident && committed - live > MaxGarbage;

    /// <summary>To be called about once a second.</summary>
    public void Look()
    {
        var before = made;
        made = GC.GetTotalAllocatedBytes();
        if (Stopwatch.GetElapsedTime(tidied) < (made - before < MaxMade ? AgainAtRest : AgainAtWork)) return;
        var (blocking, beside) = (GC.GetGCMemoryInfo(GCKind.FullBlocking), GC.GetGCMemoryInfo(GCKind.Background));
        var whole = blocking.Index > beside.Index ? blocking : beside;
        var committed = GC.GetGCMemoryInfo(GCKind.Any).TotalCommittedBytes;
        if (!IsDue(Environment.WorkingSet, committed, whole.HeapSizeBytes - whole.FragmentedBytes)) return;
        ReaderPool.GiveMemoryBack();
        tidied = Stopwatch.GetTimestamp();
    }
}
