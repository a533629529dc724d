using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection.Charsets;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Jsonl;

/// <summary>
/// Reads one article a line (JSON Lines). A line that cannot be read is a rejection of its own and never touches the others.
/// </summary>
internal static class JsonLinesReader
{
    /// <summary>True when the file's first lines are JSON objects.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> bytes)
    {
        int objects = 0, lines = 0;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            var line = bytes[range].Trim(" \t\r"u8);
            if (line.IsEmpty) continue;
            lines++;
            if (line[0] == '{' && line[^1] == '}') objects++;
            if (lines == 8) break;
        }

        return objects > 0 && objects * 2 >= lines && (lines > 1 || JsonArticle.HasArticleKey(bytes));
    }

    /// <summary>
    /// True when one of the first lines begins like an object: what a name says is believed then, though most of them be bad.
    /// </summary>
    public static bool MayBe(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, 1 << 16)];
        if (ByteOrderMark.Find(bytes) is not null || WideText.Guess(bytes) is not null) return true;
        foreach (var range in bytes.Split((byte)'\n'))
            if (bytes[range].TrimStart(" \t\r"u8) is [(byte)'{', ..]) return true;
        return false;
    }

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadingSession session)
    {
        bytes = ToUtf8(bytes);
        var documents = new List<Document>();
        var rejections = new List<Rejection>();
        var number = 0;
        for (var rest = bytes; !rest.IsEmpty;)
        {
            session.Check();
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            number++;
            if (line.Span.Trim(" \t\r"u8).IsEmpty) continue;
            if (!session.MayAddDocument())
            {
                rejections.Add(session.TooManyDocuments($"line {number.ToString(CultureInfo.InvariantCulture)}"));
                break;
            }

            var (document, fault) = ReadLine(line, session);
            if (document is not null) documents.Add(document);
            if (fault is not null) rejections.Add(fault with { Entry = "line " + number.ToString(CultureInfo.InvariantCulture) });
        }

        return new(documents, rejections);
    }

    private static (Document? Document, Rejection? Fault) ReadLine(ReadOnlyMemory<byte> line, ReadingSession session)
    {
        if (!Utf8Check.Of(line.Span).IsValid) return (null, new("encoding", "The line is not valid UTF-8."));
        try
        {
            using var json = JsonDocument.Parse(
                LoneSurrogates.Mend(line), new JsonDocumentOptions { MaxDepth = 64, AllowTrailingCommas = true });
            return JsonArticle.Read(json.RootElement, session);
        }
        catch (JsonException fault)
        {
            return (null, JsonFault.Of(fault));
        }
    }

    private static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return bytes[3..];
        if (ByteOrderMark.Find(bytes.Span) is null && WideText.Guess(bytes.Span) is null) return bytes;
        return CharsetReader.Decode(bytes.Span) is { } decoded ? Encoding.UTF8.GetBytes(decoded.Text) : bytes;
    }
}

/// <summary>Says in a sentence what is wrong with a piece of JSON.</summary>
internal static class JsonFault
{
    public static Rejection Of(JsonException fault)
    {
        if (fault.Message.Contains("depth", StringComparison.OrdinalIgnoreCase))
            return new("tooDeep", "The JSON is nested more than 64 deep.");
        var where = fault.BytePositionInLine is { } at ? string.Create(CultureInfo.InvariantCulture, $" (byte {at + 1})") : "";
        return new("malformed", $"The line is not valid JSON{where}.");
    }
}
