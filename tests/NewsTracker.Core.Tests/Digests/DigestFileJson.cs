using System.Text.Json;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>A digest file in a form whose equality is that of all its values.</summary>
internal static class DigestFileJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Of(ImportedStory file) => JsonSerializer.Serialize(file, Indented);
}
