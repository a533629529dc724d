using NewsTracker.Core.Reading.Formats.Html.Parsing;

namespace NewsTracker.Core.Reading.Formats.Html;

/// <summary>What cleaning had to leave out, as sentences for a person.</summary>
internal static class ParseWarnings
{
    public static IReadOnlyList<string> Of(CleanSource source)
    {
        var warnings = new List<string>();
        if (source.Flattened) warnings.Add("The page is nested too deep or its tags do not match; surplus tags were left out and their text kept.");
        if (source.TooManyTags) warnings.Add("The page has more tags than are read; its end was left out.");
        return warnings;
    }
}
