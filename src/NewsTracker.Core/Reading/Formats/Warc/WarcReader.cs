using System.Globalization;
using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection.Charsets;
using NewsTracker.Core.Reading.Formats.Archives;
using NewsTracker.Core.Reading.Formats.Html;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Warc;

/// <summary>
/// Reads a web archive (WARC 1.0 and 1.1, ISO 28500): the pages among its responses, with their addresses; when each was captured is the
/// evidence of its address. Scripts, pictures, frames and pages that were not found are passed over.
/// </summary>
internal static class WarcReader
{
    public static bool Recognizes(ReadOnlySpan<byte> bytes) => bytes.StartsWith("WARC/"u8);

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadingSession session)
    {
        var result = new ArchiveResult();
        var faults = new List<(string Url, Rejection Reason)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (var record in WarcRecord.All(bytes))
            {
                session.Check();
                session.AddEntry();
                if (record.Url is not { } url || WarcPage.Of(record, session) is not { } page || !seen.Add(url)) continue;
                var read = Page(page, url, record.Captured, session);
                if (read.Documents.Count > 0) result.Add(url, read);
                else if (read.Rejections is [var reason, ..]) faults.Add((url, reason));
            }
        }
        catch (FormatException)
        {
            result.Add("…", new Rejection("malformed", "The web archive is damaged or cut off from here on."));
        }

        if (result.IsEmpty)
            foreach (var (url, reason) in faults) result.Add(url, reason);
        return result.IsEmpty ? ReadResult.Rejected("empty", "The web archive holds no page with text.") : result.ToResult("web archive");
    }

    private static ReadResult Page(WarcPage page, string url, string? captured, ReadingSession session)
    {
        if (!page.IsHtml) return session.ReadInner(page.Content, page.IsPdf ? "page.pdf" : "page.txt");
        if (CharsetReader.Decode(page.Content.Span, page.Charset) is not { } decoded)
            return ReadResult.Rejected("encoding", "The page's character encoding cannot be told.");
        var read = HtmlReader.Read(decoded.Text, new(url, Kind: DocumentKind.Warc), session);
        return captured is null ? read : read with { Documents = [.. read.Documents.Select(d => Captured(d, captured))] };
    }

    private static Document Captured(Document page, string captured) => page with
    {
        Provenance = new Dictionary<string, Evidence>(page.Provenance) { ["url"] = new("captured " + captured, 0.95) }
    };
}

/// <summary>One record of a web archive: its header fields and its block.</summary>
internal sealed class WarcRecord
{
    private const int MaxHeader = 64 << 10;

    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);

    public ReadOnlyMemory<byte> Block { get; private init; }

    public string? Type => fields.GetValueOrDefault("WARC-Type");

    public string? ContentType => fields.GetValueOrDefault("Content-Type");

    public string? Url => fields.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>', ' ');

    /// <summary>When the page was captured, in universal time.</summary>
    public string? Captured => fields.GetValueOrDefault("WARC-Date");

    /// <exception cref="FormatException">A record has no length, or ends behind the file.</exception>
    public static IEnumerable<WarcRecord> All(ReadOnlyMemory<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            while (at < bytes.Length && bytes.Span[at] is (byte)'\r' or (byte)'\n') at++;
            if (at >= bytes.Length) yield break;
            var head = bytes.Span[at..Math.Min(bytes.Length, at + MaxHeader)];
            var (length, skip) = End(head);
            if (length < 0) throw new FormatException();
            var record = Fields(Encoding.UTF8.GetString(head[..length]));
            var start = at + length + skip;
            if (!record.TryGetValue("Content-Length", out var written)
                || !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
                || size > bytes.Length - start)
                throw new FormatException();
            var block = new WarcRecord { Block = bytes.Slice(start, size) };
            foreach (var (name, value) in record) block.fields[name] = value;
            yield return block;
            at = start + size;
        }
    }

    /// <summary>Where a header ends, and how many bytes part it from its body.</summary>
    public static (int Length, int Skip) End(ReadOnlySpan<byte> head)
    {
        var crlf = head.IndexOf("\r\n\r\n"u8);
        var lf = head.IndexOf("\n\n"u8);
        return crlf >= 0 && (lf < 0 || crlf < lf) ? (crlf, 4) : (lf, 2);
    }

    /// <summary>Lines of names and values.</summary>
    public static Dictionary<string, string> Fields(string header)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in header.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return fields;
    }
}
