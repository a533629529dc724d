using System.IO.Compression;
using System.Xml;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Archives;
using NewsTracker.Core.Reading.Formats.PressDatabases;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Docx;

/// <summary>
/// Reads a Word document (ISO/IEC 29500): paragraphs with their heading and list styles, links, footnotes, and the file's
/// properties.
/// </summary>
internal static class DocxReader
{
    private const int MaxMarginal = 40;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 200L << 20
    };

    public static ReadResult Read(ZipArchive zip, ReadingSession session)
    {
        try
        {
            var styles = Part(zip, "word/styles.xml", session) is { } s ? DocxStyles.Read(Open(s)) : DocxStyles.None;
            var links = Part(zip, "word/_rels/document.xml.rels", session) is { } r ? Relations(r) : [];
            var body = new DocxBody(styles, links, session);
            var pieces = body.Read(Open(Part(zip, "word/document.xml", session)!));
            foreach (var notes in new[] { "word/footnotes.xml", "word/endnotes.xml" })
                if (Part(zip, notes, session) is { } part)
                    pieces.AddRange(body.Read(Open(part)).Select(p => p with { Kind = BlockKind.ListItem }));
            if (PressDatabase.Read(pieces, session) is { } articles) return articles;
            var draft = new Draft(DocumentKind.Docx, pieces);
            LeaveOut(zip, body, draft, session);
            if (Part(zip, "docProps/core.xml", session) is { } core) DocxProperties.Apply(Open(core), draft);
            if (Part(zip, "docProps/app.xml", session) is { } app) DocxProperties.Apply(Open(app), draft);
            if (draft.Pieces.Count == 0) return ReadResult.Rejected("empty", "The Word document has no text.");
            return ReadResult.Of(ArticleComposer.Compose(draft, draft.Pieces.Exists(p => p.Kind == BlockKind.Heading)));
        }
        catch (XmlException)
        {
            return ReadResult.Rejected("malformed", "The Word document is damaged; open it in a word processor and save it again.");
        }
    }

    /// <summary>Heads and feet of pages, remarks of editors and hidden text are no part of the article and are listed.</summary>
    private static void LeaveOut(ZipArchive zip, DocxBody body, Draft draft, ReadingSession session)
    {
        foreach (var line in body.Contents) draft.AddStripped(line);
        var hidden = Tidy.Line(string.Join(' ', body.Hidden));
        if (hidden.Length > 0)
        {
            draft.AddStripped(hidden);
            draft.Warnings.Add("Text that the document hides was left out.");
        }

        foreach (var entry in zip.Entries.Where(e => IsMarginal(e.FullName)).Take(MaxMarginal))
        {
            foreach (var piece in body.Read(Open(Part(zip, entry.FullName, session)!)))
            {
                draft.AddStripped(piece.Text);
                if (BylineLineReader.IsOutlet(piece.Text)) draft.SetOutlet(piece.Text, "running head", 0.6);
            }
        }
    }

    private static bool IsMarginal(string path) =>
        path.StartsWith("word/", StringComparison.Ordinal)
        && path.EndsWith(".xml", StringComparison.Ordinal)
        && (path.StartsWith("word/header", StringComparison.Ordinal)
            || path.StartsWith("word/footer", StringComparison.Ordinal)
            || path == "word/comments.xml");

    private static byte[]? Part(ZipArchive zip, string name, ReadingSession session)
    {
        if (zip.GetEntry(name) is not { } entry) return null;
        using var stream = entry.Open();
        return session.Unpack(stream, entry.CompressedLength);
    }

    private static XmlReader Open(byte[] part) => XmlReader.Create(new MemoryStream(part, writable: false), Settings);

    private static Dictionary<string, string> Relations(byte[] part)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = Open(part);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element
                && xml.LocalName == "Relationship"
                && xml.GetAttribute("Id") is { } id
                && WebAddress.Clean(xml.GetAttribute("Target")) is { } url)
                targets[id] = url;
        return targets;
    }
}
