using System.Text.Json.Serialization;
using NewsTracker.Core.Model;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>How a version was read, as stored.</summary>
/// <param name="Stripped">What was left out.</param>
/// <param name="Warnings">What the reader had to say.</param>
/// <param name="Provenance">Where each field came from.</param>
/// <param name="Fields">Only for a corrected article: the fields as its files gave them.</param>
internal sealed record StoredReading(
    IReadOnlyList<string> Stripped,
    IReadOnlyList<string> Warnings,
    IReadOnlyDictionary<string, Evidence> Provenance,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReadFields? Fields = null);
