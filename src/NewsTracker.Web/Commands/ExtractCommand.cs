using System.CommandLine;
using NewsTracker.Core.Reading;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Ingestion;

namespace NewsTracker.Web.Commands;

/// <summary>`extract PATH...`: reads without storing, one JSON object a document a line, in the order of the input; files are read in parallel.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders (with all below them), archives, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("extract", "Read article files without storing them and print one JSON object a document a line.") { paths };
        command.SetAction((parse, cancellation) => RunAsync(parse.GetValue(paths)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, CancellationToken cancellation)
    {
        var files = InputFiles.List(paths, out var missing);
        if (missing.Count > 0)
        {
            foreach (var path in missing) Console.Error.WriteLine($"{path}: there is no such file or folder.");
            return ExitCodes.WrongUsage;
        }

        await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var rejected = false;
        await ProgressBar.RunAsync("Reading", files.Count, async report =>
        {
            var done = 0;
            foreach (var chunk in files.Chunk(Environment.ProcessorCount * 8))
            {
                var lines = new List<byte[]>[chunk.Length];
                await Parallel.ForEachAsync(Enumerable.Range(0, chunk.Length), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation }, async (i, token) =>
                {
                    var (result, failed) = await LinesAsync(chunk[i], token);
                    lines[i] = result;
                    if (failed) rejected = true;
                });
                foreach (var line in lines.SelectMany(l => l))
                {
                    output.Write(line);
                    output.WriteByte((byte)'\n');
                }

                report(done += chunk.Length);
            }
        });
        return rejected ? ExitCodes.Failed : ExitCodes.Well;
    }

    private static async Task<(List<byte[]> Lines, bool Failed)> LinesAsync((string Name, string? Path) file, CancellationToken cancellation)
    {
        var options = new IngestionOptions();
        var name = file.Path ?? "-";
        var result = InputFiles.Size(file) > options.MaxFileBytes
            ? ReadResult.Rejected("tooLarge", $"The file has more than {options.MaxFileBytes} bytes.")
            : await FileReading.ReadAsync(InputFiles.Read(file), file.Name, options, cancellation);
        var lines = new List<byte[]>();
        for (var i = 0; i < result.Documents.Count; i++)
        {
            var document = result.Documents[i];
            lines.Add(document.Digest is null ? ExtractJson.Write(name, i, document, FileReading.Analyze(document).Dates) : DigestExtract.Write(name, i, document));
        }

        lines.AddRange(result.Rejections.Select(r => ExtractJson.Rejected(name, r)));
        if (result.Container is { } empty) lines.Add(ExtractJson.Empty(name, empty));
        return (lines, result.Rejections.Count > 0);
    }
}
