using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Archives;
using NewsTracker.Core.Reading.Formats.Jsonl;
using NewsTracker.Core.Reading.Formats.Records;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Warc;

/// <summary>
/// Reads a packed web archive (WACZ 1.1.1): the pages that its list names, from the WARC files in it; a page that none of them holds is
/// read from the text that the list keeps.
/// </summary>
internal static class WaczReader
{
    public static bool Recognizes(ZipArchive zip) =>
        zip.GetEntry("datapackage.json") is not null && zip.Entries.Any(e => e.FullName.StartsWith("pages/", StringComparison.Ordinal));

    public static ReadResult Read(ZipArchive zip, ReadingSession session)
    {
        var pages = Pages(zip, session);
        var result = new ArchiveResult();
        var captured = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries.Where(e =>
            e.FullName.EndsWith(".warc.gz", StringComparison.Ordinal) || e.FullName.EndsWith(".warc", StringComparison.Ordinal)))
        {
            session.AddEntry();
            var read = session.ReadInner(Bytes(entry, session), entry.Name);
            var kept = read.Documents.Where(d => pages.Count == 0 || pages.Exists(p => IsOf(p, d))).ToList();
            foreach (var page in kept) captured.Add(page.Entry ?? page.Url ?? "");
            result.Add(entry.FullName, new ReadResult(kept, kept.Count > 0 ? [] : read.Rejections));
        }

        foreach (var page in pages.Where(p => p.HasText && p.Url is not null && !captured.Contains(p.Url)))
        {
            if (!session.MayAddDocument()) break;
            result.Add(page.Url!, ReadResult.Of(page.ToDocument(DocumentKind.Warc, session)));
        }

        return result.IsEmpty ? ReadResult.Rejected("empty", "The web archive holds no page with text.") : result.ToResult("web archive");
    }

    private static bool IsOf(ArticleRecord page, Document document) =>
        page.Url is not null && (document.Entry == page.Url || document.Url == page.Url);

    private static List<ArticleRecord> Pages(ZipArchive zip, ReadingSession session)
    {
        var pages = new List<ArticleRecord>();
        foreach (var entry in zip.Entries.Where(e => e.FullName is "pages/pages.jsonl" or "pages/extraPages.jsonl"))
        {
            foreach (var line in Encoding.UTF8.GetString(Bytes(entry, session)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                try
                {
                    using var json = JsonDocument.Parse(line, new() { MaxDepth = 64 });
                    if (json.RootElement.ValueKind == JsonValueKind.Object && JsonText.Of(json.RootElement, "url") is { } url)
                        pages.Add(new()
                        {
                            Url = url,
                            Title = JsonText.Of(json.RootElement, "title"),
                            Text = JsonText.Of(json.RootElement, "text")
                        });
                }
                catch (JsonException)
                {
                    // a line that is no JSON lists no page
                }
            }
        }

        return pages;
    }

    private static byte[] Bytes(ZipArchiveEntry entry, ReadingSession session)
    {
        using var stream = entry.Open();
        return session.Unpack(stream, entry.CompressedLength);
    }
}
