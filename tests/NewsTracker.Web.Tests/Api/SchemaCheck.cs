using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsTracker.Tests.Api;

/// <summary>
/// Checks JSON against the schemas that the API's description gives, as far as they use JSON Schema:
/// type, enum, required, properties, items, oneOf, minimum, maximum, references.
/// Stricter in one thing: a member that the schema does not know is a fault, so that the description stays complete.
/// </summary>
internal sealed class SchemaCheck(JsonObject schemas)
{
    public static async Task<SchemaCheck> OfSiteAsync()
    {
        await using var site = await TestSite.StartAsync();
        var description = JsonNode.Parse(await site.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
        return new SchemaCheck(description["components"]!["schemas"]!.AsObject());
    }

    public IReadOnlyList<string> Faults(JsonElement value, string schema) => [.. Faults(value, schemas[schema]!.AsObject(), "$")];

    private IEnumerable<string> Faults(JsonElement value, JsonObject schema, string at)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference) return Faults(value, schemas[reference.Split('/')[^1]]!.AsObject(), at);
        if (schema["oneOf"] is JsonArray choices)
            return choices.Any(c => !Faults(value, c!.AsObject(), at).Any()) ? [] : [$"{at}: fits none of its forms: {Shown(value)}"];
        if (!Types(schema).Contains(TypeOf(value)) && !(TypeOf(value) == "integer" && Types(schema).Contains("number")))
            return [$"{at}: {Shown(value)} is no {string.Join(" or ", Types(schema))}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => Members(value, schema, at),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Faults(item, schema["items"]!.AsObject(), $"{at}[{i}]")),
            JsonValueKind.String when schema["enum"] is JsonArray allowed && allowed.All(a => a!.GetValue<string>() != value.GetString()) =>
                [$"{at}: {value} is not allowed"],
            JsonValueKind.String when schema["format"]?.GetValue<string>() == "date"
                && !DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _) => [$"{at}: {value} is no day"],
            JsonValueKind.Number when value.GetDouble() < (schema["minimum"]?.GetValue<double>() ?? double.MinValue)
                || value.GetDouble() > (schema["maximum"]?.GetValue<double>() ?? double.MaxValue) => [$"{at}: {value} is out of range"],
            _ => [],
        };
    }

    private IEnumerable<string> Members(JsonElement value, JsonObject schema, string at)
    {
        var known = schema["properties"]!.AsObject();
        foreach (var name in schema["required"]?.AsArray().Select(r => r!.GetValue<string>()) ?? [])
            if (!value.TryGetProperty(name, out _)) yield return $"{at}: lacks {name}";
        foreach (var member in value.EnumerateObject())
        {
            if (known[member.Name] is not JsonObject inner) yield return $"{at}: {member.Name} is not described";
            else foreach (var fault in Faults(member.Value, inner, $"{at}.{member.Name}")) yield return fault;
        }
    }

    private static List<string> Types(JsonObject schema) => schema["type"] switch
    {
        JsonArray several => [.. several.Select(t => t!.GetValue<string>())],
        JsonValue one => [one.GetValue<string>()],
        _ => [],
    };

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };

    private static string Shown(JsonElement value) => value.GetRawText() is { Length: > 60 } raw ? raw[..60] + "…" : value.GetRawText();
}
