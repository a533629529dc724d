using System.Text.Json;

namespace NewsTracker.Core.Reading.Formats.Jsonl;

/// <summary>A field's text; a number is written out, anything else is as good as missing.</summary>
internal static class JsonText
{
    public static string? Of(JsonElement json, string name) => !json.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
