using System.IO.Compression;
using System.Xml;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Odt;

/// <summary>Reads a text document of LibreOffice and others (OpenDocument 1.3, ISO/IEC 26300), packed or as one flat XML file.</summary>
internal static class OdtReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 200L << 20
    };

    public static bool Recognizes(ZipArchive zip) => zip.GetEntry("content.xml") is not null && zip.GetEntry("mimetype") is not null;

    public static ReadResult Read(ZipArchive zip, ReadingSession session)
    {
        var kind = Text(zip, "mimetype", session);
        if (!kind.Contains("opendocument.text", StringComparison.Ordinal))
            return ReadResult.Rejected(
                "unknown",
                kind.Contains("spreadsheet", StringComparison.Ordinal)
                    ? "The file is an OpenDocument spreadsheet; save it as CSV or XLSX."
                    : "The file is an OpenDocument file that holds no text document; save it as PDF or DOCX.");
        if (Text(zip, "META-INF/manifest.xml", session).Contains("encryption-data", StringComparison.Ordinal))
            return ReadResult.Rejected("encrypted", "The OpenDocument file is protected by a password; save it without one.");
        return Read(XmlReader.Create(Open(zip, "content.xml", session), Settings),
            zip.GetEntry("meta.xml") is null ? null : XmlReader.Create(Open(zip, "meta.xml", session), Settings), session);
    }

    public static ReadResult ReadFlat(string text, ReadingSession session) =>
        Read(XmlReader.Create(new StringReader(text), Settings), null, session);

    private static ReadResult Read(XmlReader content, XmlReader? meta, ReadingSession session)
    {
        try
        {
            var body = new OdtBody(session);
            var draft = new Draft(DocumentKind.Odt, body.Read(content));
            foreach (var text in body.LeftOut) draft.AddStripped(text);
            if (meta is not null) Docx.DocxProperties.Apply(meta, draft);
            if (draft.Pieces.Count == 0) return ReadResult.Rejected("empty", "The OpenDocument file has no text.");
            return ReadResult.Of(ArticleComposer.Compose(draft, draft.Pieces.Exists(p => p.Kind == BlockKind.Heading)));
        }
        catch (XmlException)
        {
            return ReadResult.Rejected("malformed", "The OpenDocument file is damaged; open it in a word processor and save it again.");
        }
    }

    private static MemoryStream Open(ZipArchive zip, string name, ReadingSession session)
    {
        var entry = zip.GetEntry(name)!;
        using var stream = entry.Open();
        return new(session.Unpack(stream, entry.CompressedLength), writable: false);
    }

    private static string Text(ZipArchive zip, string name, ReadingSession session)
    {
        if (zip.GetEntry(name) is null) return "";
        using var stream = Open(zip, name, session);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
