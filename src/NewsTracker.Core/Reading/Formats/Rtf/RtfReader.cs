using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.PressDatabases;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Rtf;

/// <summary>Reads a document in Rich Text Format (Microsoft, version 1.9.1), or the articles of a press database's export.</summary>
internal static class RtfReader
{
    public static bool Recognizes(ReadOnlySpan<byte> bytes) => bytes.StartsWith("{\\rtf"u8) || bytes.StartsWith("\uFEFF{\\rtf"u8);

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadingSession session)
    {
        var document = new RtfDocument(session).Read(bytes.Span);
        if (PressDatabase.Read(document.Pieces, session) is { } articles) return articles;
        if (document.Pieces.Count == 0) return ReadResult.Rejected("empty", "The RTF document has no text.");
        var draft = new Draft(DocumentKind.Rtf, document.Pieces);
        foreach (var text in document.LeftOut) draft.AddStripped(text);
        var read = ArticleComposer.Compose(draft, draft.Pieces.Exists(p => p.Kind == BlockKind.Heading));
        return ReadResult.Of(
            read.Byline.Count == 0 && BylineLineReader.OfLine("By " + document.Author) is ({ Count: > 0 } people, _)
                ? read with { Byline = [.. people.Where(p => !StaffNames.Is(p))] }
                : read);
    }
}
