using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Ingestion.Inbox;

/// <summary>The first start of an empty store reads the sample files, once.</summary>
internal static class Samples
{
    public static async Task HandInAsync(
        Store store, FileInbox inbox, IngestionOptions options, ILogger log, CancellationToken cancellation)
    {
        if (options.NoSeeds || Folder(options) is not { } folder) return;
        await using var db = store.Open();
        if (await db.Files.AnyAsync(cancellation)) return;
        var files = Directory.EnumerateFiles(folder).Where(f => !IsReadme(f)).Order(StringComparer.Ordinal)
            .Select(f => Open(f, log)).OfType<IncomingFile>().ToList();
        if (files.Count == 0) return;
        await inbox.ReceiveAsync(files, "seed", null, cancellation);
        log.LogInformation("Handed in {Count} sample files from {Folder}", files.Count, folder);
    }

    /// <summary>A sample that cannot be opened is passed over; the options starts without it.</summary>
    private static IncomingFile? Open(string path, ILogger log)
    {
        try
        {
            return new IncomingFile(Path.GetFileName(path), File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            log.LogWarning("The sample {File} cannot be opened: {Reason}", path, fault.Message);
            return null;
        }
    }

    private static string? Folder(IngestionOptions options)
    {
        if (options.Seeds is { } named) return Directory.Exists(named) ? named : null;
        return new[] { Path.Combine(Environment.CurrentDirectory, "seeds"), Path.Combine(AppContext.BaseDirectory, "seeds") }
            .FirstOrDefault(Directory.Exists);
    }

    private static bool IsReadme(string path) =>
        Path.GetFileNameWithoutExtension(path).Equals("readme", StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(path).StartsWith('.');
}
