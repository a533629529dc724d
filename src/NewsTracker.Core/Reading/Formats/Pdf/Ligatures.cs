namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>Writes out the joined letters of type (U+FB00 to U+FB06), which are a matter of print and not of spelling.</summary>
internal static class Ligatures
{
    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static string Open(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uFB00', '\uFB06') < 0) return text;
        return string.Concat(text.Select(c => c is >= '\uFB00' and <= '\uFB06' ? Letters[c - '\uFB00'] : c.ToString()));
    }
}
