using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection.Charsets;
using NewsTracker.Core.Reading.Formats.Feeds.Xml;
using NewsTracker.Core.Reading.Formats.Html;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.WebArchives;

/// <summary>Reads a page that Safari saved with all its parts (webarchive), a property list in its binary or its XML form.</summary>
internal static class WebArchiveReader
{
    private const string Settings = "The file is a property list of settings, not an article.";

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadingSession session)
    {
        try
        {
            return BinaryPlist.Read(bytes) is Dictionary<string, object?> top
                && top.GetValueOrDefault("WebMainResource") is Dictionary<string, object?> main
                ? Page(
                    main.GetValueOrDefault("WebResourceData") is ReadOnlyMemory<byte> data ? data : default,
                    main.GetValueOrDefault("WebResourceURL") as string,
                    main.GetValueOrDefault("WebResourceTextEncodingName") as string,
                    session)
                : ReadResult.Rejected("unknown", Settings);
        }
        catch (FormatException)
        {
            return ReadResult.Rejected("malformed", "The web archive is damaged or cut off; save the page again.");
        }
    }

    public static ReadResult ReadXml(string text, ReadingSession session)
    {
        var top = LooseXml.Parse(text, session.Cancellation).Top;
        var main = top.Elements.FirstOrDefault(e => e.Name == "plist")?.Child("dict") is { } outer ? Value(outer, "WebMainResource") : null;
        if (main is null) return ReadResult.Rejected("unknown", Settings);
        var packed = string.Concat((Value(main, "WebResourceData")?.Text ?? "").Where(c => !char.IsWhiteSpace(c)));
        var data = new byte[packed.Length];
        return Convert.TryFromBase64String(packed, data, out var length)
            ? Page(data.AsMemory(0, length), Value(main, "WebResourceURL")?.Text, Value(main, "WebResourceTextEncodingName")?.Text, session)
            : ReadResult.Rejected("malformed", "The web archive is damaged or cut off; save the page again.");
    }

    private static XmlElement? Value(XmlElement dictionary, string key)
    {
        var found = false;
        foreach (var element in dictionary.Elements)
        {
            if (found) return element;
            found = element.Name == "key" && element.Text == key;
        }

        return null;
    }

    private static ReadResult Page(ReadOnlyMemory<byte> data, string? url, string? charset, ReadingSession session) =>
        CharsetReader.Decode(data.Span, charset) is { } decoded && decoded.Text.Length > 0
            ? HtmlReader.Read(decoded.Text, new(url, Kind: DocumentKind.WebArchive), session)
            : ReadResult.Rejected("empty", "The web archive holds no page.");
}
