using System.Text.Json;
using NewsTracker.Web.Exports.Bibliographies;
using NewsTracker.Web.Exports.Pages;
using NewsTracker.Web.Exports.Timelines;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Exports.Formats;

/// <summary>One way to write a story out, for the command line and for its address "/stories/{slug}.{Ending}".</summary>
/// <param name="Name">What `--format` takes.</param>
/// <param name="Ending">End of file names and addresses, without the first stop: "md", "csl.json".</param>
/// <param name="MediaType">Content type, with its charset.</param>
/// <param name="IsDownload">True where a browser shall save and not show it.</param>
/// <param name="WriteAsync">Story to bytes, part by part; equal stories give equal bytes.</param>
internal sealed record ExportFormat(
    string Name,
    string Ending,
    string MediaType,
    bool IsDownload,
    Func<StoryView, ExportOptions, Stream, CancellationToken, Task> WriteAsync);

/// <summary>The formats that write one story.</summary>
internal static class ExportFormats
{
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new(
            "json", "json", "application/json; charset=utf-8", false,
            (story, options, output, cancellation) => JsonSerializer.SerializeAsync(
                output, StoryJsonWriter.Of(story, options.FullTimeline), JsonForm.Options, cancellation)),
        Text("digest", "txt", "text/plain; charset=utf-8", false, (story, options) => DigestExport.Parts(story, options.FullTimeline)),
        Text("markdown", "md", "text/markdown; charset=utf-8", false, MarkdownExport.Parts),
        Text("html", "html", "text/html; charset=utf-8", true, HtmlExport.Parts),
        Text("csv", "csv", "text/csv; charset=utf-8; header=present", true, CsvExport.Parts),
        Text("ics", "ics", "text/calendar; charset=utf-8", true, IcsExport.Parts),
        Text("timelinejs", "timeline.json", "application/json; charset=utf-8", false, TimelineJsExport.Parts),
        Text(
            "csl", "csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8", true, (story, _) => CslExport.Parts(story)),
        Text("bibtex", "bib", "application/x-bibtex; charset=utf-8", true, (story, _) => BibtexExport.Parts(story)),
        Text("ris", "ris", "application/x-research-info-systems; charset=utf-8", true, (story, _) => RisExport.Parts(story)),
    ];

    public static ExportFormat? Named(string name) => All.FirstOrDefault(f => f.Name == name);

    public static ExportFormat? Ending(string ending) => All.FirstOrDefault(f => f.Ending == ending);

    private static ExportFormat Text(
        string name, string ending, string mediaType, bool isDownload, Func<StoryView, ExportOptions, IEnumerable<string>> parts) =>
        new(
            name, ending, mediaType, isDownload,
            (story, options, output, cancellation) => PartedText.WriteAsync(parts(story, options), output, cancellation));
}
