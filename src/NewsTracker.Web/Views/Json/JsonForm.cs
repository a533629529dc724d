using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsTracker.Web.Views.Json;

/// <summary>
/// The form of everything that leaves as JSON: members and enums in camelCase, null members written, characters
/// escaped only where JSON asks for it.
/// A record gives its members in the order in which it declares them, so that equal values give equal bytes.
/// </summary>
internal static class JsonForm
{
    /// <summary>For what is written token by token.</summary>
    public static JsonWriterOptions Writer { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonSerializerOptions Options { get; } =
        Set(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    /// <summary>Gives options of another origin (those of HTTP answers) the same escapes and the same words for enums.</summary>
    public static JsonSerializerOptions Set(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        return options;
    }

    /// <returns>An enum's value as JSON writes it: "notFound".</returns>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <returns>One line of UTF-8 without its end.</returns>
    public static byte[] Line<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);
}

/// <summary>An enum whose words stand in lower case throughout: "jsonfeed".</summary>
internal sealed class LowerCaseEnum<T>() : JsonStringEnumConverter<T>(new LowerCase())
    where T : struct, Enum
{
    private sealed class LowerCase : JsonNamingPolicy
    {
        public override string ConvertName(string name) => name.ToLowerInvariant();
    }
}

/// <summary>An enum whose words stand in capitals, as TIMEX3 writes its types: "DURATION".</summary>
internal sealed class UpperCaseEnum<T>() : JsonStringEnumConverter<T>(new UpperCase())
    where T : struct, Enum
{
    private sealed class UpperCase : JsonNamingPolicy
    {
        public override string ConvertName(string name) => name.ToUpperInvariant();
    }
}
