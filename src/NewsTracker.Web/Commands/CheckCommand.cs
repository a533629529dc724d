using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Commands;

/// <summary>`check`: is the store whole? One line a check; exit 1 when one fails.</summary>
internal static class CheckCommand
{
    private const int MaxNotes = 100;

    public static Command Create(Option<string> data)
    {
        var command = new Command("check", "Check the store: integrity, foreign keys, orphans, spans and originals.");
        command.SetAction((parse, cancellation) => RunAsync(Terminal.Of(parse), parse.GetValue(data)!, cancellation));
        return command;
    }

    /// <summary>Files that ended a reader: no fault of the store, but nothing of them was read.</summary>
    private static async Task<IReadOnlyList<(string Name, string Message)>> EndedReadersAsync(NewsDb db, CancellationToken cancellation)
    {
        var rejected = await db.FileRejections
            .Where(r => ReaderEnds.Codes.Contains(r.Code))
            .Join(db.Files.Where(f => f.RemovedAt == null), r => r.FileId, f => f.Id, (r, f) => new { f.Id, f.Name, r.Message })
            .OrderBy(f => f.Id)
            .Take(MaxNotes)
            .ToListAsync(cancellation);
        return rejected.ConvertAll(f => (f.Name, f.Message));
    }

    /// <summary>Work that a killed process or an upgrade left: no fault of the store, for the next start does it.</summary>
    private static async Task<IReadOnlyList<string>> WaitingAsync(NewsDb db, CancellationToken cancellation)
    {
        const string Then = "the site does it while it serves, else its next start or the next `ingest`";
        var files = await db.Files.CountAsync(f => f.State == FileState.Received, cancellation);
        var stories = await db.Stories.CountAsync(s => s.IsStale && s.ParentId == null, cancellation);
        var waiting = new List<string>();
        if (files > 0) waiting.Add(Numbered(files, "1 file waits", "files wait") + $" to be read: {Then}");
        if (stories > 0) waiting.Add(Numbered(stories, "1 story waits", "stories wait") + $" to be written anew: {Then}");
        return waiting;
    }

    private static string Numbered(int count, string one, string many) =>
        count == 1 ? one : string.Create(CultureInfo.InvariantCulture, $"{count} {many}");

    private static async Task<int> RunAsync(Terminal terminal, string data, CancellationToken cancellation)
    {
        try
        {
            await using var host = CommandHost.Open(terminal, data, mayCreate: false);
            if (host is null) return ExitCodes.WrongUsage;
            terminal.Output.WriteLine("ok    the store is there, whole and of this version");
            return await RunAsync(terminal, host, cancellation);
        }
        catch (StoreUnavailableException unusable)
        {
            terminal.Output.WriteLine($"FAIL  {unusable.Message}");
            return ExitCodes.Failed;
        }
        catch (Microsoft.Data.Sqlite.SqliteException broken) when (broken.SqliteErrorCode is 11 or 26)
        {
            terminal.Output.WriteLine($"FAIL  {StoreFaults.Damaged(new DataFolder(data), broken.Message).Sentence}");
            return ExitCodes.Failed;
        }
    }

    private static async Task<int> RunAsync(Terminal terminal, CommandHost host, CancellationToken cancellation)
    {
        await using var db = host.Store.Open();
        var failed = false;
        await foreach (var (name, faults) in StoreChecks.RunAsync(db, cancellation))
        {
            terminal.Output.WriteLine(faults.Count == 0
                ? $"ok    {name}"
                : $"FAIL  {name}: {faults[0]}{(faults.Count > 1 ? $" (and {faults.Count - 1} more)" : "")}");
            failed |= faults.Count > 0;
        }

        foreach (var waiting in await WaitingAsync(db, cancellation)) terminal.Output.WriteLine($"note  {waiting}");
        foreach (var story in await SetAsideStory.LoadAsync(db, cancellation))
            terminal.Output.WriteLine(InputFiles.Shown($"note  {story.Title}: {story.Why}"));
        foreach (var (name, message) in await EndedReadersAsync(db, cancellation))
            terminal.Output.WriteLine(InputFiles.Shown($"note  {name}: {message}"));
        return failed ? ExitCodes.Failed : ExitCodes.Well;
    }
}
