namespace NewsTracker.Core.Reading.Fields.Dates;

/// <summary>
/// Offsets of zone abbreviations that news and feeds write. Names with more than one common meaning stand for the one RFC 5322 or the news
/// use gives them.
/// </summary>
internal static class TimeZoneNames
{
    private static readonly Dictionary<string, string> Offsets = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = "Z", ["UTC"] = "Z", ["GMT"] = "Z", ["UT"] = "Z", ["WET"] = "+00:00",
        ["EST"] = "-05:00", ["EDT"] = "-04:00", ["CST"] = "-06:00", ["CDT"] = "-05:00", ["MST"] = "-07:00", ["MDT"] = "-06:00",
        ["PST"] = "-08:00", ["PDT"] = "-07:00",
        ["AKST"] = "-09:00", ["AKDT"] = "-08:00", ["HST"] = "-10:00", ["AST"] = "-04:00", ["ADT"] = "-03:00",
        ["BST"] = "+01:00", ["CET"] = "+01:00", ["MEZ"] = "+01:00", ["CEST"] = "+02:00", ["MESZ"] = "+02:00", ["EET"] = "+02:00",
        ["EEST"] = "+03:00", ["WEST"] = "+01:00", ["MSK"] = "+03:00", ["TRT"] = "+03:00", ["GST"] = "+04:00", ["PKT"] = "+05:00",
        ["IST"] = "+05:30", ["SGT"] = "+08:00", ["HKT"] = "+08:00", ["JST"] = "+09:00", ["KST"] = "+09:00",
        ["AEST"] = "+10:00", ["AEDT"] = "+11:00", ["NZST"] = "+12:00", ["NZDT"] = "+13:00",
    };

    public static string? Find(ReadOnlySpan<char> name) =>
        Offsets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var offset) ? offset : null;
}
