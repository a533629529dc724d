using System.CommandLine;
using System.Threading.Channels;
using Microsoft.Extensions.Logging.Abstractions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Ingestion.Reading;

namespace NewsTracker.Web.Commands;

/// <summary>
/// `extract PATH...`: reads without storing, one JSON object a document a line, in the order of the input; files are read in parallel, a
/// few ahead of what is written.
/// </summary>
internal static class ExtractCommand
{
    /// <summary>Files that are read, analyzed or wait for those before them to be written.</summary>
    private static readonly int FilesAhead = 12 * Environment.ProcessorCount;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders (with all below them), archives, or - for standard input.",
            Arity = ArgumentArity.OneOrMore
        };
        var assertions = new Option<bool>("--assertions")
        {
            Description = "Say of each English sentence what it asserts: who, to whom, where, numbers, who says so, whether it happened, " +
                "and which date is its own."
        };
        var command = new Command("extract", "Read article files without storing them and print one JSON object a document a line.")
        {
            paths, assertions
        };
        command.SetAction((parse, cancellation) =>
            RunAsync(Terminal.Of(parse), parse.GetValue(paths)!, parse.GetValue(assertions), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] paths, bool assertions, CancellationToken cancellation)
    {
        var files = InputFiles.List(paths, out var missing, out var skipped);
        if (missing.Count > 0)
        {
            foreach (var path in missing) terminal.Error.WriteLine($"{path}: there is no such file or folder.");
            return ExitCodes.WrongUsage;
        }

        foreach (var line in skipped) terminal.Error.WriteLine(line);
        var rejected = false;
        var options = new IngestionOptions();
        using var readers = new ReaderPool(
            options.Readers, options.MaxFileBytes, options.MaxReadingTime, NullLogger<ReaderPool>.Instance);
        readers.Expect(files.Count, files.Sum(InputFiles.Size));
        readers.Warm();
        using var input = new Input(terminal, readers, options.MaxFileBytes);
        await using var output = new BufferedStream(terminal.OpenOutput(), 1 << 16);
        await ProgressBar.RunAsync(terminal, "Reading", files.Count, async report =>
        {
            var done = 0;
            await foreach (var told in InOrderAsync(input, files, assertions, cancellation))
            {
                rejected |= told.HasRejections;
                foreach (var line in told.Lines)
                {
                    output.Write(line);
                    output.WriteByte((byte)'\n');
                }

                report(++done);
            }

            output.Flush();
        });
        return rejected ? ExitCodes.Failed : ExitCodes.Well;
    }

    /// <summary>
    /// Reads the files on all processors and gives their lines in the order of the files. No more are begun than the channel holds, so
    /// memory does not grow with their number.
    /// </summary>
    private static async IAsyncEnumerable<FileLines> InOrderAsync(
        Input input,
        IReadOnlyList<InputFile> files,
        bool assertions,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var ahead = Channel.CreateBounded<Task<FileLines>>(FilesAhead);
        var feeding = Task.Run(
            async () =>
            {
                foreach (var file in files)
                {
                    await ahead.Writer.WaitToWriteAsync(cancellation);
                    var lines = Task.Run(() => LinesAsync(input, file, assertions, cancellation), cancellation);
                    await ahead.Writer.WriteAsync(lines, cancellation);
                }

                ahead.Writer.Complete();
            },
            cancellation);
        await foreach (var task in ahead.Reader.ReadAllAsync(cancellation)) yield return await task;
        await feeding;
    }

    private static async Task<FileLines> LinesAsync(
        Input input, InputFile file, bool assertions, CancellationToken cancellation)
    {
        var name = file.Path ?? "-";
        try
        {
            var answer = await input.ReadAsync(file, assertions ? null : name, cancellation);
            return answer.Lines ?? ExtractLines.Of(name, answer.Result, assertions);
        }
#pragma warning disable CA1031 // a file that cannot be opened, or whatever it holds, must not cost the others their lines
        catch (Exception fault) when (fault is not (OperationCanceledException or ReaderUnavailableException))
#pragma warning restore CA1031
        {
            var reason = fault is IOException or UnauthorizedAccessException
                ? "The file could not be opened: " + fault.Message
                : $"The file could not be read ({fault.GetType().Name}).";
            return new([JsonForm.Line(RejectionLine.Of(name, new Rejection("unreadable", reason)))], HasRejections: true);
        }
    }

    /// <summary>Where the bytes come from and who reads them; of large files only one is held at a time.</summary>
    private sealed class Input(Terminal terminal, ReaderPool readers, long maxBytes) : IDisposable
    {
        private const long Large = 4L << 20;
        private readonly SemaphoreSlim large = new(1, 1);

        public async Task<ReadAnswer> ReadAsync(InputFile file, string? linesName, CancellationToken cancellation)
        {
            if (file.Path is not null && InputFiles.Size(file) < Large) return await GiveAsync(file, linesName, cancellation);
            await large.WaitAsync(cancellation);
            try
            {
                return await GiveAsync(file, linesName, cancellation);
            }
            finally
            {
                large.Release();
            }
        }

        public void Dispose() => large.Dispose();

        private Task<ReadAnswer> GiveAsync(InputFile file, string? linesName, CancellationToken cancellation) =>
            FileReading.AnswerAsync(readers, InputFiles.Read(terminal, file, maxBytes), file.Name, linesName, cancellation);
    }
}
