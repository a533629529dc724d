using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion;
using NewsTracker.Web.Ingestion.Inbox;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Commands;

/// <summary>`ingest PATH... [--story TITLE]`: hands files in and waits until their stories are written.</summary>
internal static class IngestCommand
{
    private const int HandInFiles = 100;
    private const int FilesAtOnce = 500;
    private const long HandInBytes = 64L << 20;
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(200);

    public static Command Create(Option<string> data)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders (with all below them), archives, or - for JSON Lines on standard input.",
            Arity = ArgumentArity.OneOrMore
        };
        var story = new Option<string?>("--story")
        {
            Description = "Put all articles into the story of this title (or slug); it is opened when there is none."
        };
        var command = new Command("ingest", "Read article files into stories and wait until the stories are written.") { paths, story };
        command.SetAction((parse, cancellation) =>
            RunAsync(Terminal.Of(parse), parse.GetValue(data)!, parse.GetValue(paths)!, parse.GetValue(story), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, string data, string[] paths, string? story, CancellationToken cancellation)
    {
        var files = InputFiles.List(paths, out var missing, out var skipped);
        if (missing.Count > 0)
        {
            foreach (var path in missing) terminal.Error.WriteLine($"{path}: there is no such file or folder.");
            return ExitCodes.WrongUsage;
        }

        foreach (var line in skipped) terminal.Error.WriteLine(line);
        await using var host = CommandHost.Open(terminal, data, mayCreate: true);
        if (host is null) return ExitCodes.Failed;
        host.Get<ReaderPool>().Expect(files.Count, files.Sum(InputFiles.Size));
        var handed = new List<Handover>();
        await ProgressBar.RunAsync(terminal, "Handing in", files.Count, async report =>
        {
            foreach (var batch in Batches(files))
            {
                var options = host.Get<IngestionOptions>();
                var incoming = batch.ConvertAll(f => Open(terminal, f, options, handed)).OfType<IncomingFile>().ToList();
                if (incoming.Count > 0) handed.AddRange(await host.Get<FileInbox>().ReceiveAsync(incoming, "ingest", story, cancellation));
                report(handed.Count);
            }
        });
        ReaderPool.GiveMemoryBack(); // the bytes of large files, packed and unpacked
        var ids = handed.Select(h => h.Id).OfType<long>().Distinct().ToList();
        await ProgressBar.RunAsync(terminal, "Reading", ids.Count, report => host.Owns
            ? host.Get<IngestionService>().DrainAsync(p => report(p.FilesDone), cancellation)
            : WaitAsync(host, ids, report, cancellation));
        return await ReportAsync(terminal, host, handed, cancellation);
    }

    /// <summary>The bytes of a file; one that cannot be opened is rejected and the others go on.</summary>
    private static IncomingFile? Open(
        Terminal terminal, InputFile file, IngestionOptions options, List<Handover> handed)
    {
        try
        {
            return new IncomingFile(file.Name, InputFiles.Read(terminal, file, options.MaxFileBytes));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            handed.Add(new Handover(file.Name, null, "rejected", "The file could not be opened: " + fault.Message, null));
            return null;
        }
    }

    private static IEnumerable<List<InputFile>> Batches(IReadOnlyList<InputFile> files)
    {
        var batch = new List<InputFile>();
        var bytes = 0L;
        foreach (var file in files)
        {
            var size = InputFiles.Size(file);
            if (batch.Count > 0 && (batch.Count == HandInFiles || bytes + size > HandInBytes))
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }

            batch.Add(file);
            bytes += size;
        }

        if (batch.Count > 0) yield return batch;
    }

    /// <summary>Another process owns the data folder and works the inbox off; this one only looks.</summary>
    private static async Task WaitAsync(CommandHost host, List<long> ids, Action<int> report, CancellationToken cancellation)
    {
        while (true)
        {
            await using var db = host.Store.Open();
            var waiting = 0;
            foreach (var chunk in ids.Chunk(FilesAtOnce))
                waiting += await db.Files.CountAsync(
                    f => chunk.Contains(f.Id) && (f.State == FileState.Received || f.State == FileState.Read), cancellation);
            report(ids.Count - waiting);
            if (waiting == 0) return;
            await Task.Delay(LookAgain, cancellation);
        }
    }

    private static async Task<int> ReportAsync(
        Terminal terminal, CommandHost host, List<Handover> handed, CancellationToken cancellation)
    {
        await using var db = host.Store.Open();
        var files = new Dictionary<long, StoredFile>();
        foreach (var ids in handed.Select(h => h.Id).OfType<long>().Distinct().Chunk(FilesAtOnce))
            foreach (var file in await db.Files
                .AsNoTracking()
                .Include(f => f.Rejections)
                .Where(f => ids.Contains(f.Id))
                .ToListAsync(cancellation))
                files.Add(file.Id, file);
        var (added, versions, copies, duplicates, rejected) = (0, 0, 0, 0, 0);
        foreach (var hand in handed)
        {
            if (hand.Id is not { } id)
            {
                rejected++;
                terminal.Output.WriteLine(InputFiles.Shown($"{hand.Name}: {hand.Reason}"));
                continue;
            }

            var file = files[id];
            var documents = file.Added + file.NewVersions + file.Copies + file.Duplicates;
            if (hand.Status == "duplicate")
            {
                duplicates += Math.Max(documents, file.Rejected == 0 ? 1 : 0);
            }
            else
            {
                added += file.Added;
                versions += file.NewVersions;
                copies += file.Copies;
                duplicates += file.Duplicates;
            }

            rejected += file.Rejected;
            foreach (var rejection in file.Rejections)
                terminal.Output.WriteLine(InputFiles.Shown(
                    $"{hand.Name}{(rejection.Entry is null ? "" : $" ({rejection.Entry})")}: {rejection.Message}"));
        }

        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{added} added, {versions} new versions, {copies} copies, {duplicates} duplicates, {rejected} rejected"));
        return rejected > 0 ? ExitCodes.Failed : ExitCodes.Well;
    }
}
