using System.Runtime.CompilerServices;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Exports.Formats;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Commands;

/// <summary>Writes what `export` was asked for, to standard output or to files that appear only when they are whole.</summary>
internal static class ExportWriting
{
    public static async Task<int> LinesAsync(
        Terminal terminal,
        IServiceProvider services,
        ExportRequest request,
        IReadOnlyList<ExportStory> stories,
        List<string> written,
        CancellationToken cancellation)
    {
        var db = services.GetRequiredService<NewsDb>();
        var ids = stories.Select(s => s.Id).ToList();
        var lines = request.Format switch
        {
            "articles" => ArticleExport.AllAsync(db, ids, cancellation),
            "assignments" => AssignmentExport.AllAsync(db, request.Stories.Length == 0 ? null : ids, cancellation),
            _ => JsonAsync(services.GetRequiredService<StoryReader>(), request, stories, cancellation),
        };
        if (request.Out is { } path) await WriteAsync(path, CopyAsync, written);
        else await WriteOutAsync(terminal, CopyAsync);
        return ExitCodes.Well;

        async Task CopyAsync(Stream output)
        {
            await foreach (var line in lines)
            {
                await output.WriteAsync(line, cancellation);
                output.WriteByte((byte)'\n');
            }
        }
    }

    public static async Task<int> FilesAsync(
        Terminal terminal,
        IServiceProvider services,
        ExportRequest request,
        IReadOnlyList<ExportStory> stories,
        List<string> written,
        CancellationToken cancellation)
    {
        var (reader, format) = (services.GetRequiredService<StoryReader>(), ExportFormats.Named(request.Format)!);
        var options = new ExportOptions(request.Full, PublicAddress.Parse(request.PublicUrl));
        var isFolder = IsFolder(request, stories);
        if (isFolder) Directory.CreateDirectory(request.Out!);
        await ProgressBar.RunAsync(terminal, "Writing", isFolder ? stories.Count : 0, async report =>
        {
            for (var i = 0; i < stories.Count; i++)
            {
                if (await reader.StoryAsync(stories[i].Slug, request.Full, cancellation) is not { } view) continue;
                var story = Shortened(view, request);
                if (request.Out is null) await WriteOutAsync(terminal, CopyAsync);
                else await WriteAsync(isFolder ? FileOf(request, view.Slug) : request.Out, CopyAsync, written);
                report(i + 1);

                Task CopyAsync(Stream output) => format.WriteAsync(story, options, output, cancellation);
            }
        });
        return ExitCodes.Well;
    }

    /// <summary>Whether the files of a one-story format go into a folder.</summary>
    public static bool IsFolder(ExportRequest request, IReadOnlyList<ExportStory> stories) =>
        !request.IsLines
        && request.Out is { } path
        && (stories.Count != 1 || Directory.Exists(path) || Path.EndsInDirectorySeparator(path));

    /// <summary>The file of a story in that folder.</summary>
    public static string FileOf(ExportRequest request, string slug) =>
        Path.Combine(request.Out!, $"{slug}.{ExportFormats.Named(request.Format)!.Ending}");

    private static async Task WriteAsync(string path, Func<Stream, Task> write, List<string> written)
    {
        await OutputFile.WriteAsync(path, write);
        written.Add(path);
    }

    private static async IAsyncEnumerable<byte[]> JsonAsync(
        StoryReader reader,
        ExportRequest request,
        IReadOnlyList<ExportStory> stories,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var story in stories)
            if (await reader.StoryAsync(story.Slug, request.Full, cancellation) is { } view)
                yield return StoryJsonWriter.Write(Shortened(view, request), request.Full);
    }

    private static async Task WriteOutAsync(Terminal terminal, Func<Stream, Task> write)
    {
        await using var output = new BufferedStream(terminal.OpenOutput(), 1 << 16);
        await write(output);
    }

    private static StoryView Shortened(StoryView view, ExportRequest request) =>
        request.MaxWords is { } words ? Shortened(view, words) : view;

    /// <summary>Cuts a summary to a number of words: whole sentences, most salient first, kept in reading order.</summary>
    private static StoryView Shortened(StoryView view, int words)
    {
        var kept = new HashSet<SentenceView>(ReferenceEqualityComparer.Instance);
        var used = 0;
        foreach (var sentence in view.Sections.SelectMany(s => s.Sentences).OrderByDescending(s => s.Salience))
        {
            var length = sentence.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            if (used + length > words) continue;
            used += length;
            kept.Add(sentence);
        }

        return view with { Sections = [.. view.Sections
            .Select(s => s with { Sentences = [.. s.Sentences.Where(kept.Contains)] })
            .Where(s => s.Sentences.Count > 0)] };
    }
}
