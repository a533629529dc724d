using System.CommandLine;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Settings;

namespace NewsTracker.Web.Commands;

/// <summary>
/// `export`: stories, articles or assignments in one of the formats, to standard output or a file; one-story formats of several stories
/// into a folder.
/// </summary>
internal static class ExportCommand
{
    public static Command Create(Option<string> data)
    {
        var stories = new Option<string[]>("--story")
        {
            Description = "Address (slug) of a story; may be given again. Without it: all top-level stories."
        };
        var format = new Option<string>("--format")
        {
            Description = string.Join(", ", ExportRequest.Formats) + ".",
            Required = true,
            HelpName = "FORMAT"
        };
        var output = new Option<string?>("--out")
        {
            Description = "File, or folder for one-story formats of several stories.",
            HelpName = "PATH"
        };
        var subStories = new Option<bool>("--sub-stories") { Description = "Sub-stories too." };
        var full = new Option<bool>("--full-timeline") { Description = "Every candidate event; in json ranked, most salient first." };
        var words = new Option<int?>("--max-words")
        {
            Description = "Keep the most salient summary sentences up to so many words.",
            HelpName = "N"
        };
        var command = new Command("export", "Write stories, articles or assignments in an open format.")
        {
            stories, format, output, subStories, full, words, PublicAddress.Option, OutputGuard.Force
        };
        command.SetAction((parse, cancellation) => RunAsync(
            Terminal.Of(parse),
            new ExportRequest(
                parse.GetValue(data)!, parse.GetValue(stories) ?? [], parse.GetValue(format)!, parse.GetValue(output),
                parse.GetValue(subStories), parse.GetValue(full), parse.GetValue(words), parse.GetValue(PublicAddress.Option),
                parse.GetValue(OutputGuard.Force)),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, ExportRequest request, CancellationToken cancellation)
    {
        if (request.Fault() is { } fault) return Wrong(terminal, fault);
        await using var host = CommandHost.Open(terminal, request.Data, mayCreate: false);
        if (host is null) return ExitCodes.WrongUsage;
        await using var scope = host.Scope();
        var (stories, unknown) = await ExportStories.ChooseAsync(
            scope.ServiceProvider.GetRequiredService<Storage.NewsDb>(), request, cancellation);
        if (unknown is not null)
            return Wrong(
                terminal, $"--story {unknown}: there is no such story. `export --format json` lists all; `--story` takes their slug.");
        var isLines = request.IsLines;
        if (!isLines && stories.Count > 1 && (request.Out is null || File.Exists(request.Out)))
            return Wrong(
                terminal,
                $"--format {request.Format} writes one file a story, and there are {stories.Count}: name a folder with --out, or one " +
                "story with --story.");
        var guard = new OutputGuard(host.Store.Folder, request.Force);
        if (Targets(request, stories).Select(guard.Refusal).FirstOrDefault(r => r is not null) is { } refusal)
            return Wrong(terminal, refusal);
        var written = new List<string>();
        try
        {
            return isLines
                ? await ExportWriting.LinesAsync(terminal, scope.ServiceProvider, request, stories, written, cancellation)
                : await ExportWriting.FilesAsync(terminal, scope.ServiceProvider, request, stories, written, cancellation);
        }
        catch (Exception denied) when (request.Out is not null
            && denied is (UnauthorizedAccessException or IOException) and not Storage.StoreUnavailableException)
        {
            return Wrong(terminal, $"--out {request.Out}: {denied.Message}");
        }
        finally
        {
            guard.Remember(written);
        }
    }

    /// <summary>Every file that will be written.</summary>
    private static IEnumerable<string> Targets(ExportRequest request, IReadOnlyList<ExportStory> stories) =>
        request.Out is null ? []
        : ExportWriting.IsFolder(request, stories) ? stories.Select(s => ExportWriting.FileOf(request, s.Slug))
        : [request.Out];

    private static int Wrong(Terminal terminal, string message)
    {
        terminal.Error.WriteLine(message);
        return ExitCodes.WrongUsage;
    }
}
