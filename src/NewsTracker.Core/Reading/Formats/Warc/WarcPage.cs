using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Warc;

/// <summary>What a server answered: the body, unpacked, and what its header says of it.</summary>
internal sealed record WarcPage(ReadOnlyMemory<byte> Content, string MediaType, string? Charset)
{
    public bool IsHtml => MediaType.Contains("html", StringComparison.OrdinalIgnoreCase);

    public bool IsPdf => MediaType.Contains("/pdf", StringComparison.OrdinalIgnoreCase);

    /// <summary>The page of a record; null for anything else than a page that was found.</summary>
    public static WarcPage? Of(WarcRecord record, ReadingSession session)
    {
        if (record.Type is "resource" or "conversion") return Typed(record.Block, record.ContentType);
        if (record.Type != "response" || !record.Block.Span.StartsWith("HTTP/"u8)) return null;
        var (length, skip) = WarcRecord.End(record.Block.Span);
        if (length < 0) return null;
        var header = Encoding.Latin1.GetString(record.Block.Span[..length]);
        var status = header.Split(' ', 3);
        if (status.Length < 2 || status[1].Trim() is not ("200" or "203")) return null;
        var fields = WarcRecord.Fields(header);
        if (Typed(default, fields.GetValueOrDefault("Content-Type")) is not { } page) return null;
        try
        {
            var body = record.Block[(length + skip)..];
            if (fields.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
                body = Joined(body);
            return page with { Content = Unpacked(body, fields.GetValueOrDefault("Content-Encoding"), session) };
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static WarcPage? Typed(ReadOnlyMemory<byte> content, string? type)
    {
        var parts = (type ?? "").Split(';');
        var charset = parts.Skip(1).Select(p => p.Trim()).FirstOrDefault(p => p.StartsWith("charset=", StringComparison.OrdinalIgnoreCase));
        var page = new WarcPage(content, parts[0].Trim(), charset?[8..].Trim('"', ' '));
        return page.IsHtml || page.IsPdf || page.MediaType == "text/plain" ? page : null;
    }

    /// <summary>The chunks of a body as one (RFC 9112, 7.1); a body that is not in chunks, as some tools store it, stays.</summary>
    private static ReadOnlyMemory<byte> Joined(ReadOnlyMemory<byte> body)
    {
        using var whole = new MemoryStream();
        for (var at = 0; at < body.Length;)
        {
            var line = body.Span[at..].IndexOf((byte)'\n');
            if (line < 0) break;
            var size = Encoding.Latin1.GetString(body.Span.Slice(at, line)).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length)
                || length < 0
                || length > body.Length - at - line - 1)
                return whole.Length > 0 ? whole.ToArray() : body;
            if (length == 0) break;
            whole.Write(body.Span.Slice(at + line + 1, length));
            at += line + 1 + length;
            while (at < body.Length && body.Span[at] is (byte)'\r' or (byte)'\n') at++;
        }

        return whole.ToArray();
    }

    /// <summary>Some tools store the body unpacked and keep the header: what does not begin packed is left as it is.</summary>
    private static ReadOnlyMemory<byte> Unpacked(ReadOnlyMemory<byte> body, string? encoding, ReadingSession session)
    {
        if (string.IsNullOrEmpty(encoding) || body.Span.TrimStart(" \r\n\t"u8).StartsWith("<"u8)) return body;
        using var packed = new MemoryStream(body.ToArray(), writable: false);
        using Stream stream = encoding.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "deflate" => body.Span is [0x78, ..]
                ? new ZLibStream(packed, CompressionMode.Decompress)
                : new DeflateStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        return session.Unpack(stream, body.Length);
    }
}
