using System.CommandLine;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Ingestion;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Commands;

/// <summary>`export`: stories, articles or assignments in one of the formats, to standard output or a file; one-story formats of several stories into a folder.</summary>
internal static class ExportCommand
{
    private static readonly Dictionary<string, string> OneStoryFormats = new(StringComparer.Ordinal) { ["digest"] = ".txt", ["markdown"] = ".md" };
    private static readonly string[] LineFormats = ["json", "articles", "assignments"];

    public static Command Create(Option<string> data)
    {
        var stories = new Option<string[]>("--story") { Description = "Address (slug) of a story; may be given again. Without it: all top-level stories." };
        var format = new Option<string>("--format") { Description = "json, digest, markdown, articles or assignments.", Required = true };
        var output = new Option<string?>("--out") { Description = "File, or folder for one-story formats of several stories." };
        var subStories = new Option<bool>("--sub-stories") { Description = "Sub-stories too." };
        var full = new Option<bool>("--full-timeline") { Description = "Every candidate event, most salient first." };
        var words = new Option<int?>("--max-words") { Description = "Keep the most salient summary sentences up to so many words." };
        var command = new Command("export", "Write stories, articles or assignments in an open format.") { stories, format, output, subStories, full, words };
        command.SetAction((parse, cancellation) => RunAsync(
            new Request(parse.GetValue(data)!, parse.GetValue(stories) ?? [], parse.GetValue(format)!, parse.GetValue(output), parse.GetValue(subStories), parse.GetValue(full), parse.GetValue(words)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Request request, CancellationToken cancellation)
    {
        if (!LineFormats.Contains(request.Format) && !OneStoryFormats.ContainsKey(request.Format))
        {
            Console.Error.WriteLine($"--format {request.Format}: there is {string.Join(", ", LineFormats.Concat(OneStoryFormats.Keys).Order(StringComparer.Ordinal))}.");
            return ExitCodes.WrongUsage;
        }

        if (request.MaxWords is < 0)
        {
            Console.Error.WriteLine("--max-words: give a number of words, 0 or more.");
            return ExitCodes.WrongUsage;
        }

        await using var host = CommandHost.Open(request.Data, mayCreate: false);
        if (host is null) return ExitCodes.WrongUsage;
        await using var scope = host.Scope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDb>();
        if (await StoriesAsync(db, request, cancellation) is not { } slugs) return ExitCodes.WrongUsage;
        return OneStoryFormats.TryGetValue(request.Format, out var ending)
            ? await FilesAsync(scope.ServiceProvider.GetRequiredService<StoryReader>(), request, slugs, ending, cancellation)
            : await LinesAsync(scope.ServiceProvider, request, slugs, cancellation);
    }

    private static async Task<int> LinesAsync(IServiceProvider services, Request request, IReadOnlyList<(long Id, string Slug)> stories, CancellationToken cancellation)
    {
        var (db, reader) = (services.GetRequiredService<NewsDb>(), services.GetRequiredService<StoryReader>());
        if (request.Out is { } file && Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
        await using var output = request.Out is null ? Console.OpenStandardOutput() : File.Create(request.Out);
        await using var buffered = new BufferedStream(output, 1 << 16);
        var lines = request.Format switch
        {
            "articles" => ArticleExport.AllAsync(db, [.. stories.Select(s => s.Id)], cancellation),
            "assignments" => AssignmentExport.AllAsync(db, request.Stories.Length == 0 ? null : [.. stories.Select(s => s.Id)], cancellation),
            _ => JsonAsync(reader, request, stories, cancellation),
        };
        await foreach (var line in lines)
        {
            buffered.Write(line);
            buffered.WriteByte((byte)'\n');
        }

        return ExitCodes.Well;
    }

    private static async IAsyncEnumerable<byte[]> JsonAsync(StoryReader reader, Request request, IReadOnlyList<(long Id, string Slug)> stories, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var (_, slug) in stories)
            if (await reader.StoryAsync(slug, request.Full, cancellation) is { } view) yield return StoryJson.Write(Shortened(view, request), request.Full);
    }

    private static async Task<int> FilesAsync(StoryReader reader, Request request, IReadOnlyList<(long Id, string Slug)> stories, string ending, CancellationToken cancellation)
    {
        if (stories.Count > 1 && (request.Out is null || File.Exists(request.Out)))
        {
            Console.Error.WriteLine($"--format {request.Format} writes one file a story, and there are {stories.Count}: name a folder with --out, or one story with --story.");
            return ExitCodes.WrongUsage;
        }

        foreach (var (_, slug) in stories)
        {
            if (await reader.StoryAsync(slug, request.Full, cancellation) is not { } view) continue;
            var cut = Shortened(view, request);
            var bytes = new UTF8Encoding(false).GetBytes(request.Format == "digest" ? DigestExport.Write(cut, request.Full) : MarkdownExport.Write(cut));
            if (request.Out is null)
            {
                await using var output = Console.OpenStandardOutput();
                await output.WriteAsync(bytes, cancellation);
                continue;
            }

            var isFolder = stories.Count > 1 || Directory.Exists(request.Out) || request.Out.EndsWith('/');
            Directory.CreateDirectory(isFolder ? request.Out : Path.GetDirectoryName(Path.GetFullPath(request.Out))!);
            await File.WriteAllBytesAsync(isFolder ? Path.Combine(request.Out, slug + ending) : request.Out, bytes, cancellation);
        }

        return ExitCodes.Well;
    }

    private static StoryView Shortened(StoryView view, Request request) => request.MaxWords is { } words ? SummaryCut.To(view, words) : view;

    /// <summary>The wanted stories in order of their latest development; null after a message when one is not there.</summary>
    private static async Task<IReadOnlyList<(long Id, string Slug)>?> StoriesAsync(NewsDb db, Request request, CancellationToken cancellation)
    {
        var all = await db.Stories.AsNoTracking().Where(s => s.Revision > 0)
            .OrderBy(s => s.ParentId != null).ThenBy(s => s.LatestDay == null).ThenByDescending(s => s.LatestDay).ThenBy(s => s.Slug)
            .Select(s => new { s.Id, s.ParentId, s.Slug }).ToListAsync(cancellation);
        if (request.Stories.Length == 0) return [.. all.Where(s => s.ParentId is null || request.SubStories).Select(s => (s.Id, s.Slug))];
        var chosen = new List<(long, string)>();
        foreach (var name in request.Stories)
        {
            var id = await db.StorySlugs.Where(s => s.Slug == name).Select(s => (long?)s.StoryId).FirstOrDefaultAsync(cancellation);
            var story = all.FirstOrDefault(s => s.Id == id) ?? all.FirstOrDefault(s => s.Id == db.Stories.Where(x => x.Id == id).Select(x => x.ParentId).FirstOrDefault());
            if (story is null)
            {
                Console.Error.WriteLine($"--story {name}: there is no such story.");
                return null;
            }

            if (!chosen.Contains((story.Id, story.Slug))) chosen.Add((story.Id, story.Slug));
            if (request.SubStories) chosen.AddRange(all.Where(s => s.ParentId == story.Id).Select(s => (s.Id, s.Slug)));
        }

        return chosen;
    }

    private sealed record Request(string Data, string[] Stories, string Format, string? Out, bool SubStories, bool Full, int? MaxWords);
}
