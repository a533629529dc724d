using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Hosting.Metrics;

/// <summary>What can be measured, in the text format of Prometheus (0.0.4): the store, the process, the requests.</summary>
internal sealed class Exposition(Store store, ReaderPool readers, RequestMetrics requests)
{
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    public async Task<string> WriteAsync(CancellationToken cancellation)
    {
        var text = new StringBuilder();
        await using (var db = store.Open())
        {
            Head(text, "newstracker_files", "gauge", "Files on file, by how far they have come.");
            foreach (var state in await db.Files
                .GroupBy(f => f.State)
                .Select(g => new { g.Key, Count = g.Count() })
                .OrderBy(s => s.Key)
                .ToListAsync(cancellation))
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"newstracker_files{{state=\"{state.Key.ToString().ToLowerInvariant()}\"}} {state.Count}\n");
            One(
                text,
                "newstracker_articles",
                "gauge",
                "Articles on file.",
                await db.Articles.CountAsync(a => a.RemovedAt == null, cancellation));
            One(
                text,
                "newstracker_stories",
                "gauge",
                "Top-level stories with a page.",
                await db.Stories.CountAsync(s => s.ParentId == null && s.Revision > 0, cancellation));
        }

        One(text, "newstracker_store_bytes", "gauge", "Size of the database file.", new FileInfo(store.Folder.Database).Length);
        var (living, memory) = readers.Living;
        One(text, "newstracker_readers", "gauge", "Child processes that read files.", living);
        One(text, "newstracker_readers_resident_memory_bytes", "gauge", "Memory in use by readers at work.", memory);
        Head(text, "newstracker_reader_ends_total", "counter", "Readers that ended, or were ended, while they read a file, by why.");
        foreach (var (why, count) in readers.Ends.Where(e => e.Why != ReaderEnd.Stopped))
            text.Append(
                CultureInfo.InvariantCulture, $"newstracker_reader_ends_total{{why=\"{why.ToString().ToLowerInvariant()}\"}} {count}\n");
        using var process = Process.GetCurrentProcess();
        One(text, "process_cpu_seconds_total", "counter", "Processor time used.", process.TotalProcessorTime.TotalSeconds);
        One(text, "process_resident_memory_bytes", "gauge", "Memory in use.", process.WorkingSet64);
        One(
            text,
            "process_start_time_seconds",
            "gauge",
            "Start of the process, in seconds since 1970.",
            new DateTimeOffset(process.StartTime).ToUnixTimeSeconds());
        One(text, "dotnet_gc_heap_bytes", "gauge", "Managed memory.", GC.GetTotalMemory(false));
        requests.Write(text);
        return text.ToString();
    }

    public static void Head(StringBuilder text, string name, string type, string help) =>
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} {type}\n");

    private static void One(StringBuilder text, string name, string type, string help, double value)
    {
        Head(text, name, type, help);
        text.Append(CultureInfo.InvariantCulture, $"{name} {value}\n");
    }
}
