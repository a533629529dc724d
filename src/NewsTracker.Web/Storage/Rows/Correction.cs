using System.Text.Json;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>
/// A field of an article as a person states it; <paramref name="Value"/> is null where the person says that there is none.
/// <paramref name="Document"/> is what it corrects, so that it finds its article again after a rebuild.
/// </summary>
internal sealed record Correction(string Field, string? Value, DocumentRef Document, long At, string? By);

/// <summary>The details of a "correctField" decision.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Value">As <see cref="Correction.Value"/>; the names of a byline on a line each.</param>
/// <param name="Document">What it corrects.</param>
/// <param name="Undone">True where the field goes back to what was read.</param>
internal sealed record CorrectionDetails(string Field, string? Value, DocumentRef Document, bool Undone = false)
{
    public const string Kind = "correctField";

    private const string Byline = "byline";

    public static CorrectionDetails Read(Decision decision)
    {
        var stored = JsonSerializer.Deserialize<Stored>(decision.Details, JsonSerializerOptions.Web)!;
        return new(stored.Field, Text(stored.Value), stored.Document, stored.Undone);
    }

    public Decision ToDecision(long article, long at, string? by) => new()
    {
        Kind = Kind, ArticleId = article, At = at, By = by,
        Details = JsonSerializer.Serialize(
            new Stored(
                Field,
                Field == Byline && Value is not null
                    ? JsonSerializer.SerializeToElement(Value.Split('\n'))
                    : JsonSerializer.SerializeToElement(Value),
                Document,
                Undone),
            JsonSerializerOptions.Web),
    };

    /// <summary>Stores written before names were a list hold a byline as one string of lines.</summary>
    private static string? Text(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.Array } names => string.Join('\n', names.EnumerateArray().Select(n => n.GetString())),
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => null,
    };

    /// <param name="Field">The name of the field.</param>
    /// <param name="Value">A string, a list of names for a byline, or null.</param>
    /// <param name="Document">What it corrects.</param>
    /// <param name="Undone">Whether it takes a correction back.</param>
    private sealed record Stored(string Field, JsonElement? Value, DocumentRef Document, bool Undone);
}
