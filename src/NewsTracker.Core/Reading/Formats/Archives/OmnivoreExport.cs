using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection.Charsets;
using NewsTracker.Core.Reading.Formats.Jsonl;
using NewsTracker.Core.Reading.Formats.Records;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Archives;

/// <summary>
/// The zip that Omnivore exports: metadata_0_to_20.json names the articles, content/SLUG.html holds their texts and highlights/SLUG.md what
/// was marked in them. An article whose text was not saved is a stub.
/// </summary>
internal static partial class OmnivoreExport
{
    public static bool Recognizes(ZipArchive zip) => zip.Entries.Any(e => Metadata().IsMatch(e.FullName));

    /// <param name="zip">The archive.</param>
    /// <param name="unpack">Gives an entry's bytes within the bounds; null when it is damaged.</param>
    /// <param name="session">The bounds of the file.</param>
    public static ReadResult Read(ZipArchive zip, Func<ZipArchiveEntry, byte[]?> unpack, ReadingSession session)
    {
        var result = new ArchiveResult();
        var contents = zip.Entries.Where(e => e.Length > 0 && !Metadata().IsMatch(e.FullName))
            .GroupBy(e => Key(e.FullName)).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var list in zip.Entries.Where(e => Metadata().IsMatch(e.FullName)).OrderBy(e => e.FullName.Length).ThenBy(e => e.FullName))
        {
            session.AddEntry();
            if (unpack(list) is not { } json) result.Add(list.FullName, Damaged());
            else foreach (var article in Articles(json)) Add(result, list.FullName, article, contents, unpack, session);
        }

        foreach (var (key, entry) in contents.Where(c => !c.Key.StartsWith("highlights/", StringComparison.Ordinal)))
        {
            session.AddEntry();
            result.Add(
                key,
                unpack(entry) is { } bytes ? session.ReadInner(bytes, entry.Name) : ReadResult.Rejected("malformed", Damaged().Message));
        }

        return result.ToResult("zip archive");
    }

    private static void Add(
        ArchiveResult result,
        string list,
        JsonElement article,
        Dictionary<string, ZipArchiveEntry> contents,
        Func<ZipArchiveEntry, byte[]?> unpack,
        ReadingSession session)
    {
        session.Check();
        var slug = JsonText.Of(article, "slug") ?? "";
        var (html, marked) = (Take("content/" + slug + ".html"), Take("highlights/" + slug + ".md"));
        var record = new ArticleRecord
        {
            Id = JsonText.Of(article, "id"), Title = JsonText.Of(article, "title"), Url = JsonText.Of(article, "url"),
            Authors = JsonText.Of(article, "author") is { Length: > 0 } author ? [author] : [], Html = html,
            Published = JsonText.Of(article, "publishedAt"), Summary = JsonText.Of(article, "description"),
            Outlet = JsonText.Of(article, "siteName"),
            Stripped = marked is null
                ? []
                : [.. marked.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        };
        var entry = html is null ? list : "content/" + slug + ".html";
        if (!session.MayAddDocument()) result.Add(entry, session.TooManyDocuments(entry));
        else if (!record.IsArticle) result.Add(entry, new Rejection("empty", "The entry has neither a title nor a text."));
        else result.Add(entry, ReadResult.Of(record.ToDocument(DocumentKind.Jsonl, session)));

        string? Take(string path)
        {
            if (!contents.Remove(path, out var found)) return null;
            session.AddEntry();
            return unpack(found) is { } bytes ? CharsetReader.Decode(bytes)?.Text : null;
        }
    }

    private static List<JsonElement> Articles(byte[] json)
    {
        try
        {
            using var list = JsonDocument.Parse(json, new() { MaxDepth = 64, AllowTrailingCommas = true });
            return list.RootElement.ValueKind == JsonValueKind.Array
                ? [.. list.RootElement.EnumerateArray().Where(a => a.ValueKind == JsonValueKind.Object).Select(a => a.Clone())]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static Rejection Damaged() => new("malformed", "The entry is damaged and could not be unpacked.");

    /// <summary>The path behind a folder that some tools pack around everything.</summary>
    private static string Key(string path)
    {
        var at = path.LastIndexOf("content/", StringComparison.Ordinal);
        if (at < 0) at = path.LastIndexOf("highlights/", StringComparison.Ordinal);
        return at < 0 ? path : path[at..];
    }

    [GeneratedRegex(@"(?:^|/)metadata_\d{1,7}_to_\d{1,7}\.json$", RegexOptions.CultureInvariant)]
    private static partial Regex Metadata();
}
