using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace NewsTracker.Web.Hosting.Kept;

/// <summary>
/// An answer as it was written, with the headers that its page gave it. It is compressed once for each of the two forms that browsers take,
/// when one is first asked for.
/// </summary>
internal sealed class KeptAnswer(byte[] body, EntityTagHeaderValue tag, IHeaderDictionary headers)
{
    private readonly StringValues type = headers.ContentType;
    private readonly StringValues language = headers.ContentLanguage;
    private readonly StringValues vary = headers.Vary;
    private readonly StringValues cacheControl = headers.CacheControl;
    private readonly Lazy<byte[]> brotli = new(() => Packed(body, s => new BrotliStream(s, CompressionLevel.Fastest)));
    private readonly Lazy<byte[]> gzip = new(() => Packed(body, s => new GZipStream(s, CompressionLevel.Fastest)));

    /// <summary>What it takes of memory at most, in bytes.</summary>
    public long Size => (2L * body.Length) + 1_024;

    /// <summary>Sends it, or says that the asker has it (304).</summary>
    public async Task SendAsync(HttpContext context)
    {
        var to = context.Response;
        to.Headers.ContentType = type;
        to.Headers.ContentLanguage = language;
        to.Headers.Vary = vary;
        to.Headers.CacheControl = cacheControl;
        to.GetTypedHeaders().ETag = tag;
        if (Has(context.Request, tag))
        {
            to.StatusCode = StatusCodes.Status304NotModified;
            to.Headers.ContentType = default;
            return;
        }

        var (sent, coding) = Coded(context.Request);
        if (coding is not null)
        {
            to.Headers.ContentEncoding = coding;
            to.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        }

        to.ContentLength = sent.Length;
        await to.Body.WriteAsync(sent, context.RequestAborted);
    }

    /// <summary>Whether the asker names the tag among those that it has (RFC 9110, 13.1.2).</summary>
    public static bool Has(HttpRequest request, EntityTagHeaderValue tag) =>
        request.Headers.IfNoneMatch.Count > 0
        && request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false) || t.Tag == "*");

    private (byte[] Body, string? Coding) Coded(HttpRequest request)
    {
        if (request.Headers.AcceptEncoding.Count == 0) return (body, null);
        var taken = request.GetTypedHeaders().AcceptEncoding
            .Where(c => c.Quality is null or > 0)
            .OrderByDescending(c => c.Quality ?? 1)
            .ThenBy(c => c.Value.Equals("br", StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .Select(c => c.Value.ToString().ToLowerInvariant())
            .FirstOrDefault(c => c is "br" or "gzip" or "identity");
        return taken switch
        {
            "br" => (brotli.Value, "br"),
            "gzip" => (gzip.Value, "gzip"),
            _ => (body, null),
        };
    }

    private static byte[] Packed(byte[] body, Func<Stream, Stream> coder)
    {
        using var packed = new MemoryStream(body.Length / 3);
        using (var stream = coder(packed)) stream.Write(body);
        return packed.ToArray();
    }
}
