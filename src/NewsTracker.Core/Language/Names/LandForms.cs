using System.Collections.Frozen;

namespace NewsTracker.Core.Language.Names;

/// <summary>Short and long forms of lands and unions that the press writes in several ways: one key and one full form for each.</summary>
internal static class LandForms
{
    private static readonly (string Full, string[] Forms)[] Table =
    [
        ("United States", ["us", "usa", "united states of america", "america"]),
        ("United Kingdom", ["uk", "britain", "great britain"]),
        ("United Arab Emirates", ["uae", "emirates"]),
        ("European Union", ["eu"]),
        ("United Nations", ["un"]),
        ("Soviet Union", ["ussr"]),
    ];

    private static readonly FrozenDictionary<string, string> Fulls = Table
        .SelectMany(row => row.Forms.Append(NameKey.Of(row.Full)), (row, form) => (form, row.Full))
        .ToFrozenDictionary(p => p.form, p => p.Full, StringComparer.Ordinal);

    /// <summary>The key of the full form where this is a form of one, else the name's own. "Us" is a pronoun and no land.</summary>
    public static string Key(string form, string key) =>
        Full(key) is { } full && (key.Length > 2 || !form.Any(char.IsLower)) ? NameKey.Of(full) : key;

    /// <summary>The full form; null for a name that is no such land.</summary>
    public static string? Full(string key) => Fulls.GetValueOrDefault(key);
}
