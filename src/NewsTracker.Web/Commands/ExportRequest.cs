using NewsTracker.Web.Exports;
using NewsTracker.Web.Exports.Formats;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Settings;

namespace NewsTracker.Web.Commands;

/// <summary>What `export` was asked for.</summary>
internal sealed record ExportRequest(
    string Data, string[] Stories, string Format, string? Out, bool SubStories, bool Full, int? MaxWords, string? PublicUrl,
    bool Force)
{
    private static readonly string[] LineFormats = ["json", "articles", "assignments"];

    /// <summary>Every name that `--format` takes.</summary>
    public static IReadOnlyList<string> Formats { get; } =
    [
        .. ExportFormats.All.Select(f => f.Name), .. LineFormats.Where(l => ExportFormats.Named(l) is null)
    ];

    /// <summary>One line an object, all stories in one file; the other formats write one file a story.</summary>
    public bool IsLines => LineFormats.Contains(Format);

    /// <summary>What is wrong with it, whatever the store holds; null when nothing is.</summary>
    public string? Fault() => this switch
    {
        _ when !Formats.Contains(Format) => $"--format {Format}: there is {string.Join(", ", Formats)}.",
        { MaxWords: < 0 } => "--max-words: give a number of words, 0 or more.",
        { IsLines: true, Out: { } path } when Directory.Exists(path) || Path.EndsInDirectorySeparator(path) =>
            $"--out {path}: --format {Format} writes one file; name a file.",
        { PublicUrl: { } url } when PublicAddress.Parse(url) is null => PublicAddress.Advice(url),
        _ => null,
    };
}
