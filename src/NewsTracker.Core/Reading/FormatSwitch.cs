using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection;
using NewsTracker.Core.Reading.Detection.Charsets;
using NewsTracker.Core.Reading.Formats.Archives;
using NewsTracker.Core.Reading.Formats.Captions;
using NewsTracker.Core.Reading.Formats.Feeds;
using NewsTracker.Core.Reading.Formats.Html;
using NewsTracker.Core.Reading.Formats.Html.Parsing;
using NewsTracker.Core.Reading.Formats.Jsonl;
using NewsTracker.Core.Reading.Formats.Mail;
using NewsTracker.Core.Reading.Formats.Markdown;
using NewsTracker.Core.Reading.Formats.NewsXml;
using NewsTracker.Core.Reading.Formats.Odt;
using NewsTracker.Core.Reading.Formats.Outlook;
using NewsTracker.Core.Reading.Formats.Pdf;
using NewsTracker.Core.Reading.Formats.Plain;
using NewsTracker.Core.Reading.Formats.PressDatabases;
using NewsTracker.Core.Reading.Formats.Records;
using NewsTracker.Core.Reading.Formats.References;
using NewsTracker.Core.Reading.Formats.Rtf;
using NewsTracker.Core.Reading.Formats.Tables;
using NewsTracker.Core.Reading.Formats.Warc;
using NewsTracker.Core.Reading.Formats.WebArchives;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Core.StoryPages.Exported;
using NewsTracker.Core.StoryPages.Read;

namespace NewsTracker.Core.Reading;

/// <summary>Looks at a file's bytes, then at its text, and hands it to the reader of its kind.</summary>
internal static class FormatSwitch
{
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, string name, ReadingSession session)
    {
        session.Check();
        if (bytes.Length == 0) return ReadResult.Rejected("empty", "The file is empty.");
        if (TextKinds.HasExtension(name, ".exe", ".dll", ".com", ".msi", ".scr", ".bat", ".cmd"))
            return ReadResult.Rejected("binary", "The file is named as a program; if it is an article, give it another name.");
        if (ZipReader.Recognizes(bytes.Span)) return ZipReader.Read(bytes, session);
        if (GzipReader.Recognizes(bytes.Span)) return GzipReader.Read(bytes, name, session);
        if (TarFileReader.Recognizes(bytes.Span)) return TarFileReader.Read(bytes, session);
        if (PdfReader.Recognizes(bytes.Span)) return PdfReader.Read(bytes, session);
        if (OutlookReader.Recognizes(bytes.Span)) return OutlookReader.Read(bytes, session);
        if (WinmailReader.Recognizes(bytes.Span)) return WinmailReader.Read(bytes, session);
        if (RtfReader.Recognizes(bytes.Span)) return RtfReader.Read(bytes, session);
        if (BinaryPlist.Recognizes(bytes.Span)) return WebArchiveReader.Read(bytes, session);
        if (WarcReader.Recognizes(bytes.Span)) return WarcReader.Read(bytes, session);
        if (BinaryKinds.Name(bytes.Span) is { } binary) return ReadResult.Rejected("binary", $"The file is {binary}, not an article.");
        if (JsonLinesReader.Recognizes(bytes.Span)
            || (TextKinds.HasExtension(name, ".jsonl", ".ndjson") && JsonLinesReader.MayBe(bytes.Span)))
            return JsonLinesReader.Read(bytes, session);
        if (MailRecognizer.Recognizes(bytes.Span)) return MailReader.Read(bytes, session);
        if (CharsetReader.Decode(bytes.Span) is not { } decoded)
            return ReadResult.Rejected("encoding", "The file's character encoding cannot be told; save it as UTF-8.");
        return ReadText(decoded, name, session);
    }

    private static ReadResult ReadText(DecodedText decoded, string name, ReadingSession session)
    {
        var text = decoded.Text;
        if (UnseenCharacters.AreAll(text)) return ReadResult.Rejected("empty", "The file has no visible text.");
        if (BinaryKinds.LooksBinary(text)) return ReadResult.Rejected("binary", "The file is binary data, not text.");
        var result = ByKind(text, name, session);
        return decoded.Warning is null
            ? result
            : result with { Documents = [.. result.Documents.Select(d => d with { Warnings = [decoded.Warning, .. d.Warnings] })] };
    }

    private static ReadResult ByKind(string text, string name, ReadingSession session)
    {
        if (TextKinds.IsJson(text, name)) return JsonFileReader.Read(text, session);
        if (TextKinds.XmlRoot(text) is { } root && OfXml(text, root, session) is { } read) return read;
        if (StoryExports.OfText(text) is { } story) return ReadResult.Of(story);
        if (ForeignKinds.Name(text) is { } other) return ReadResult.Rejected("unknown", $"The file is {other}, not an article.");
        if (ReadLaterPage.Recognizes(text)) return ReadLaterPage.Read(text, session);
        if (TextKinds.IsHtml(text)) return StoryPage(text) ?? Export(text, session) ?? HtmlReader.Read(text, new(FileName: name), session);
        if (StoryPageReader.Recognizes(text)) return Digest(text);
        if (text.AsSpan().Count('\n') > 2 * session.Options.MaxBlocks && TooManyLines(text, session))
            return ReadResult.Rejected("tooMany", $"The text has more than {session.Options.MaxBlocks} paragraphs.");
        if (OfTrade(text, session) is { } trade) return trade;
        if (TextKinds.HasExtension(name, ".csv", ".tsv") && CsvTableReader.Columns(text) is { } columns)
            return ReadResult.Rejected(
                "unknown", $"The file is a table, but none of its columns is named as a title or a text (they are {columns}).");
        return Checked(TextKinds.IsMarkdown(text, name) ? MarkdownReader.Read(text) : PlainTextReader.Read(text), session);
    }

    /// <summary>A story's page of this program, exported or saved from a browser.</summary>
    private static ReadResult? StoryPage(string html)
    {
        if (!StoryExports.IsPage(html)) return null;
        var source = SourceCleaner.Clean(html);
        return source.TooManyTags || StoryExports.OfPage(source.Html) is not { } story ? null : ReadResult.Of(story);
    }

    /// <summary>A page that a press database made of many articles.</summary>
    private static ReadResult? Export(string html, ReadingSession session) =>
        PressDatabase.MayBePage(html) ? PressDatabase.Read([.. HtmlParts.Pieces(html, null, session.Cancellation)], session) : null;

    private static ReadResult? OfXml(string text, string root, ReadingSession session)
    {
        if (ForeignKinds.NameOfXml(root, text) is { } other && root is not "plist")
            return ReadResult.Rejected("unknown", $"The file is {other}, not an article.");
        if (XmlFeedReader.IsRoot(root)) return FeedOf(text, session);
        if (NewsXmlReader.Find(root, text) is { } format) return NewsXmlReader.Read(text, format, session);
        if (TtmlReader.IsRoot(root)) return Checked(TtmlReader.Read(text, session), session);
        if (root == "plist") return WebArchiveReader.ReadXml(text, session);
        if (root == "document" && TextKinds.IsOpenDocument(text)) return OdtReader.ReadFlat(text, session);
        return text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("<?xml") && !TextKinds.IsHtml(text)
            ? ReadResult.Rejected("unknown", $"The file is XML of a kind that is not read here (its first element is “{root}”).")
            : null;
    }

    /// <summary>The formats of the trade that are plain text: captions, lists of works, tables, exports of press databases.</summary>
    private static ReadResult? OfTrade(string text, ReadingSession session)
    {
        if (CaptionReader.Recognizes(text)) return Checked(CaptionReader.Read(text), session);
        if (StampedTranscript.Recognizes(text)) return Checked(StampedTranscript.Read(text), session);
        if (ScriptCaptions.Recognizes(text)) return Checked(ScriptCaptions.Read(text), session);
        if (WorkListReader.IsRis(text)) return WorkListReader.ReadRis(text, session);
        if (WorkListReader.IsBibTeX(text)) return WorkListReader.ReadBibTeX(text, session);
        if (CsvTableReader.Separator(text) is { } separator) return CsvTableReader.Read(text, separator, session);
        return PressDatabase.Read(text, session);
    }

    /// <summary>Even hard-wrapped text has no more than some thirty lines a paragraph on average.</summary>
    private static bool TooManyLines(string text, ReadingSession session) =>
        text.Length / 30 > session.Options.MaxBlocks || text.AsSpan().Count('\n') > 4 * session.Options.MaxBlocks;

    private static ReadResult FeedOf(string text, ReadingSession session)
    {
        var (feed, repaired) = XmlFeedReader.Read(text, session.Cancellation);
        return feed is null
            ? ReadResult.Rejected("malformed", "The file looks like a feed but holds no elements.")
            : FeedComposer.Compose(feed, repaired, session);
    }

    private static ReadResult Digest(string text)
    {
        var digest = StoryPageReader.Read(text);
        return ReadResult.Of(new Document { Kind = DocumentKind.Digest, Title = digest.Title, Text = "", Digest = digest });
    }

    private static ReadResult Checked(Document document, ReadingSession session)
    {
        if (document.Blocks.Count > session.Options.MaxBlocks)
            return ReadResult.Rejected("tooMany", $"The text has more than {session.Options.MaxBlocks} paragraphs.");
        return document.Text.Length == 0 ? ReadResult.Rejected("empty", "The file has no article text.") : ReadResult.Of(document);
    }
}
