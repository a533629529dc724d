using System.CommandLine;
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
        // not asynchronous: the code that the runtime makes for each asynchronous method of ours is compiled at every start
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(paths)!, parse.GetValue(assertions)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, bool assertions)
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
        var input = new Input(terminal, readers, options.MaxFileBytes, assertions);
        using var output = new BufferedStream(terminal.OpenOutput(), 1 << 16);
        ProgressBar.Run(terminal, "Reading", files.Count, report =>
        {
            var done = 0;
            foreach (var told in InOrder(input, files))
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
    /// Has the files read, some ahead of what is written, and gives their lines in the order of the files. No more are begun than a bounded
    /// number, so memory does not grow with theirs.
    /// </summary>
    private static IEnumerable<FileLines> InOrder(Input input, IReadOnlyList<InputFile> files)
    {
        var begun = new Queue<Task<FileLines>>();
        foreach (var file in files)
        {
            if (begun.Count == FilesAhead) yield return begun.Dequeue().GetAwaiter().GetResult();
            begun.Enqueue(input.Begin(file));
        }

        while (begun.TryDequeue(out var next)) yield return next.GetAwaiter().GetResult();
    }

    /// <summary>Where the bytes come from and who reads them; of large files only one is held at a time.</summary>
    private sealed class Input(Terminal terminal, ReaderPool readers, long maxBytes, bool assertions)
    {
        private const long Large = 4L << 20;
        private Task? large;

        /// <summary>Opens a file and has it read.</summary>
        /// <exception cref="ReaderUnavailableException">From the task: no reader can be started.</exception>
        public Task<FileLines> Begin(InputFile file)
        {
            var name = file.Path ?? "-";
            var isLarge = file.Path is null || InputFiles.Size(file) >= Large;
            if (isLarge && large is not null) Task.WaitAny(large);
            try
            {
                var answer = FileReading.AnswerAsync(
                    readers, InputFiles.Read(terminal, file, maxBytes), file.Name, assertions ? null : name, CancellationToken.None);
                if (isLarge) large = answer;
                return answer.ContinueWith(told => Lines(name, told), TaskScheduler.Default);
            }
#pragma warning disable CA1031 // a file that cannot be opened must not cost the others their lines
            catch (Exception fault)
#pragma warning restore CA1031
            {
                return Task.FromResult(Unreadable(name, fault));
            }
        }

        private FileLines Lines(string name, Task<ReadAnswer> told)
        {
            try
            {
                var answer = told.GetAwaiter().GetResult();
                return answer.Lines ?? ExtractLines.Of(name, answer.Result, assertions);
            }
#pragma warning disable CA1031 // nor whatever it holds
            catch (Exception fault) when (fault is not (OperationCanceledException or ReaderUnavailableException))
#pragma warning restore CA1031
            {
                return Unreadable(name, fault);
            }
        }

        private static FileLines Unreadable(string name, Exception fault)
        {
            var reason = fault is IOException or UnauthorizedAccessException
                ? "The file could not be opened: " + fault.Message
                : $"The file could not be read ({fault.GetType().Name}).";
            return new([JsonForm.Line(RejectionLine.Of(name, new Rejection("unreadable", reason)))], HasRejections: true);
        }
    }
}
