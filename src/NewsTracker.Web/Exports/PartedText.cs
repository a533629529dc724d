using System.Buffers;
using System.Text;
using System.Text.Json;

namespace NewsTracker.Web.Exports;

/// <summary>A text that is made and sent part by part, so that it never lies in memory as a whole.</summary>
internal static class PartedText
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the parts as UTF-8; the next one is made when the one before is on its way.</summary>
    public static async Task WriteAsync(IEnumerable<string> parts, Stream output, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(output, Plain, 1 << 14, leaveOpen: true);
        foreach (var part in parts) await writer.WriteAsync(part.AsMemory(), cancellation);
        await writer.FlushAsync(cancellation);
    }

    /// <summary>What was built so far, as a part; the builder begins anew.</summary>
    public static string Take(this StringBuilder text)
    {
        var part = text.ToString();
        text.Clear();
        return part;
    }

    /// <summary>The JSON written so far, as a part; the buffer begins anew.</summary>
    public static string Take(this Utf8JsonWriter json, ArrayBufferWriter<byte> buffer)
    {
        json.Flush();
        var part = Plain.GetString(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        return part;
    }
}
