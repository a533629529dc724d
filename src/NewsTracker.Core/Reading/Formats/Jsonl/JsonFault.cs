using System.Globalization;
using System.Text.Json;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Jsonl;

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
