using NewsTracker.Core.Digests;
using NewsTracker.Core.Reading.Charsets;
using NewsTracker.Core.Reading.Jsonl;
using NewsTracker.Core.Reading.Markdown;
using NewsTracker.Core.Reading.Plain;
using NewsTracker.Core.Reading.Prose;

namespace NewsTracker.Core.Reading.Sniffing;

/// <summary>Looks at a file's bytes, then at its text, and hands it to the reader of its kind.</summary>
internal static class FormatSwitch
{
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, string name, ReadingSession session)
    {
        session.Check();
        if (bytes.Length == 0) return ReadResult.Rejected("empty", "The file is empty.");
        if (BinaryKinds.Name(bytes.Span) is { } binary) return ReadResult.Rejected("binary", $"The file is {binary}, not an article.");
        if (JsonLinesReader.Recognizes(bytes.Span) || TextKinds.HasExtension(name, ".jsonl", ".ndjson")) return JsonLinesReader.Read(bytes, session);
        if (CharsetReader.Decode(bytes.Span) is not { } decoded) return ReadResult.Rejected("encoding", "The file's character encoding cannot be told; save it as UTF-8.");
        return ReadText(decoded, name, session);
    }

    private static ReadResult ReadText(DecodedText decoded, string name, ReadingSession session)
    {
        var text = decoded.Text;
        if (Tidy.IsBlank(text)) return ReadResult.Rejected("empty", "The file has no visible text.");
        if (BinaryKinds.LooksBinary(text)) return ReadResult.Rejected("binary", "The file is binary data, not text.");
        var result = ByKind(text, name, session);
        return decoded.Warning is null ? result : result with { Documents = [.. result.Documents.Select(d => d with { Warnings = [decoded.Warning, .. d.Warnings] })] };
    }

    private static ReadResult ByKind(string text, string name, ReadingSession session)
    {
        if (text.AsSpan().TrimStart() is ['{' or '[', ..] and var json && JsonLike(json)) return ReadResult.Rejected("unknown", "The file is JSON, but neither a JSON Feed nor articles as JSON Lines.");
        if (TextKinds.IsHtml(text)) return Checked(session.Page(text, null), session);
        if (DigestFileReader.Recognizes(text)) return Digest(text);
        return Checked(TextKinds.IsMarkdown(text, name) ? MarkdownReader.Read(text) : PlainTextReader.Read(text), session);
    }

    private static bool JsonLike(ReadOnlySpan<char> text) => text.TrimEnd() is [.., '}' or ']'] && text.Length > 1 && (text[0] == '[' ? text[1] is '[' or '{' or '"' : text[1..].TrimStart() is ['"', ..]);

    private static ReadResult Digest(string text)
    {
        var digest = DigestFileReader.Read(text);
        return ReadResult.Of(new Document { Kind = DocumentKind.Digest, Title = digest.Title, Text = "", Digest = digest });
    }

    private static ReadResult Checked(Document document, ReadingSession session)
    {
        if (document.Blocks.Count > session.Options.MaxBlocks) return ReadResult.Rejected("tooMany", $"The text has more than {session.Options.MaxBlocks} paragraphs.");
        return document.Text.Length == 0 ? ReadResult.Rejected("empty", "The file has no article text.") : ReadResult.Of(document);
    }
}
