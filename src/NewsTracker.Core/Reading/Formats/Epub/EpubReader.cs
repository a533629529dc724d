using System.IO.Compression;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection.Charsets;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Reading.Formats.Feeds.Xml;
using NewsTracker.Core.Reading.Formats.Html;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Epub;

/// <summary>
/// Reads a book or an issue (EPUB 2 and 3): each part of its reading order that holds text is a document. Covers and lists of contents are
/// passed over. The book's day and name serve parts that have none of their own.
/// </summary>
internal static class EpubReader
{
    private const int MinWords = 20, MaxWayWords = 3;

    public static bool Recognizes(ZipArchive zip) => zip.GetEntry("META-INF/container.xml") is not null;

    public static ReadResult Read(ZipArchive zip, ReadingSession session)
    {
        var container = Xml(zip, "META-INF/container.xml", session);
        var path = container is null ? null : Find(container, "rootfile").Select(e => e["full-path"]).FirstOrDefault(p => p is not null);
        if (path is null || Xml(zip, path, session) is not { } package)
            return ReadResult.Rejected("malformed", "The EPUB book has no list of its parts; it is damaged.");
        if (zip.GetEntry("META-INF/rights.xml") is not null || IsLocked(zip, session))
            return ReadResult.Rejected("encrypted", "The EPUB book is protected against copying (DRM) and cannot be read.");
        var items = Find(package, "item").Where(i => i["id"] is not null).GroupBy(i => i["id"]!).ToDictionary(g => g.Key, g => g.First());
        var documents = new List<Document>();
        var rejections = new List<Rejection>();
        var book = new Book(package);
        foreach (var id in Find(package, "itemref").Select(r => r["idref"]).OfType<string>().Distinct())
        {
            session.Check();
            if (!items.TryGetValue(id, out var item) || item["href"] is not { } href || IsContents(item)) continue;
            session.AddEntry();
            var entry = Resolve(path, href);
            if (Bytes(zip, entry, session) is not { } bytes) rejections.Add(new("malformed", "The part is missing in the book.", entry));
            else if (CharsetReader.Decode(bytes) is { } page && Chapter(page.Text, entry, book, session) is { } document)
            {
                if (!session.MayAddDocument()) return new(documents, [.. rejections, session.TooManyDocuments(entry)]);
                documents.Add(document);
            }
        }

        return documents.Count + rejections.Count == 0
            ? ReadResult.Rejected("empty", "The EPUB book holds no text.")
            : new(documents, rejections);
    }

    private static Document? Chapter(string html, string entry, Book book, ReadingSession session)
    {
        List<Piece> pieces = [.. HtmlParts.Pieces(html, null, session.Cancellation)];
        if (pieces.Where(p => p.Links.Sum(l => l.Text.Length) * 2 < p.Text.Length).Sum(p => Wording.Words(p.Text)) < MinWords) return null;
        var draft = new Draft(DocumentKind.Epub, pieces);
        for (var i = pieces.Count - 1; i >= 0; i--)
            if (IsWayOn(pieces[i])) draft.Strip(i);
        var read = ArticleComposer.Compose(draft, hasMarkup: true) with { Entry = entry };
        return read with
        {
            Outlet = read.Outlet ?? book.Outlet, Published = read.Published ?? book.Published, Language = book.Language ?? read.Language,
            Byline = read.Byline.Count > 0 ? read.Byline : [.. book.Authors.Where(a => !StaffNames.Is(a))],
        };
    }

    /// <summary>The ways on to other parts of the book: "| Next | Section menu |". Links inside a book are no addresses.</summary>
    private static bool IsWayOn(Piece piece) =>
        (piece.Text.StartsWith('|') || piece.Text.EndsWith('|'))
        && piece.Text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 } ways
        && ways.All(w => Wording.Words(w) <= MaxWayWords);

    private static bool IsContents(XmlElement item) =>
        item["properties"]?.Contains("nav", StringComparison.Ordinal) == true
        || item["media-type"]?.Contains("html", StringComparison.Ordinal) == false;

    /// <summary>Fonts are often disguised and do not matter; a locked page does.</summary>
    private static bool IsLocked(ZipArchive zip, ReadingSession session) =>
        Xml(zip, "META-INF/encryption.xml", session) is { } locks
        && Find(locks, "cipherreference").Any(r => r["uri"]?.Contains("htm", StringComparison.OrdinalIgnoreCase) == true);

    private static IEnumerable<XmlElement> Find(XmlElement parent, string name) =>
        parent.Elements.SelectMany(e => e.Name == name ? [e] : Find(e, name));

    private static XmlElement? Xml(ZipArchive zip, string name, ReadingSession session) =>
        Bytes(zip, name, session) is { } bytes && CharsetReader.Decode(bytes) is { } text
            ? LooseXml.Parse(text.Text, session.Cancellation).Top
            : null;

    private static byte[]? Bytes(ZipArchive zip, string name, ReadingSession session)
    {
        if (zip.GetEntry(name) is not { } entry) return null;
        using var stream = entry.Open();
        return session.Unpack(stream, entry.CompressedLength);
    }

    private static string Resolve(string package, string href)
    {
        var folder = package.Contains('/', StringComparison.Ordinal) ? package[..(package.LastIndexOf('/') + 1)] : "";
        var parts = new List<string>();
        foreach (var part in (folder + Uri.UnescapeDataString(href.Split('#')[0])).Split('/'))
        {
            if (part == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or "")) parts.Add(part);
        }

        return string.Join('/', parts);
    }

    /// <summary>
    /// What the book says of itself. A title with a day in it is that of an issue, and what stands before it the outlet's name.
    /// </summary>
    private sealed class Book
    {
        public Book(XmlElement package)
        {
            string? Field(string name) => Find(package, name).Select(e => Tidy.Line(e.Text)).FirstOrDefault(t => t.Length > 0);
            var title = Field("title") ?? "";
            var day = ValueDateReader.Read(title);
            Published = (ValueDateReader.Read(Field("date")) ?? day)?.ToPublished("book");
            var name = day is null ? "" : title[..day.Span.Start].Split('[', '(')[0].Trim(' ', ',', '-', '–', '—', '|', '(', '[');
            Outlet = Field("publisher") is { } publisher && !publisher.Equals("calibre", StringComparison.OrdinalIgnoreCase) ? publisher
                : name.Length > 0 ? name
                : null;
            Language = LanguageTag.Clean(Field("language"));
            Authors = day is null && Field("creator") is { } creator && AuthorValueReader.IsPerson(creator) ? [creator] : [];
        }

        public string? Outlet { get; }

        public Text.Published? Published { get; }

        public string? Language { get; }

        public IReadOnlyList<string> Authors { get; }
    }
}
