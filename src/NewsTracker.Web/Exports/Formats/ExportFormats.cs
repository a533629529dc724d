using System.Text;
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
/// <param name="Write">Story to bytes; equal stories give equal bytes.</param>
internal sealed record ExportFormat(
    string Name, string Ending, string MediaType, bool IsDownload, Func<StoryView, ExportOptions, byte[]> Write);

/// <summary>The formats that write one story.</summary>
internal static class ExportFormats
{
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new(
            "json", "json", "application/json; charset=utf-8", false,
            (story, options) => StoryJsonWriter.Write(story, options.FullTimeline)),
        new("digest", "txt", "text/plain; charset=utf-8", false, (story, options) => Utf8(DigestExport.Write(story, options.FullTimeline))),
        new("markdown", "md", "text/markdown; charset=utf-8", false, (story, options) => Utf8(MarkdownExport.Write(story, options))),
        new("html", "html", "text/html; charset=utf-8", true, (story, options) => Utf8(HtmlExport.Write(story, options))),
        new("csv", "csv", "text/csv; charset=utf-8; header=present", true, (story, options) => Utf8(CsvExport.Write(story, options))),
        new("ics", "ics", "text/calendar; charset=utf-8", true, (story, options) => Utf8(IcsExport.Write(story, options))),
        new("timelinejs", "timeline.json", "application/json; charset=utf-8", false, TimelineJsExport.Write),
        new("csl", "csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8", true, (story, _) => CslExport.Write(story)),
        new("bibtex", "bib", "application/x-bibtex; charset=utf-8", true, (story, _) => Utf8(BibtexExport.Write(story))),
        new("ris", "ris", "application/x-research-info-systems; charset=utf-8", true, (story, _) => Utf8(RisExport.Write(story))),
    ];

    public static ExportFormat? Named(string name) => All.FirstOrDefault(f => f.Name == name);

    public static ExportFormat? Ending(string ending) => All.FirstOrDefault(f => f.Ending == ending);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
