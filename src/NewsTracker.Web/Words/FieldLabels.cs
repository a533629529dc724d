using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Web.Words;

/// <summary>The fields of an article in words.</summary>
internal static class FieldLabels
{
    public static string Label(string field) => field switch
    {
        "title" => "Headline",
        "outlet" => "Outlet",
        "byline" => "Authors",
        "published" => "Published",
        "url" => "Address",
        "language" => "Language",
        "text" => "Text",
        "place" => "Place",
        "summary" => "Summary",
        _ => field,
    };

    /// <summary>A value as a reader sees it.</summary>
    public static string Value(string field, string? value) => (field, value) switch
    {
        ("outlet", null) => "unknown",
        ("byline", null) => "none named",
        ("published", null) => "no date known",
        ("url", null) => "none",
        ("language", null) => "not told",
        (_, null) => "nothing",
        ("byline", _) => string.Join(", ", value.Split('\n')),
        ("published", _) =>
            CorrectionFields.Published(value) is { } date ? DateText.Of(date) + (date.Time is null ? "" : ", " + Time(date.Time)) : value,
        _ => value,
    };

    /// <summary>
    /// "22:40:00+01:00" as "22:40 (+01:00)": seconds that say nothing are left out, the outlet's own offset stands apart.
    /// </summary>
    public static string Time(string time)
    {
        var cut = time.IndexOfAny(['+', '-', 'Z']);
        var (clock, zone) = cut < 0 ? (time, "") : (time[..cut], time[cut..]);
        if (clock.Length > 5 && clock[5..].All(c => c is ':' or '0' or '.')) clock = clock[..5];
        return zone switch { "" => clock, "Z" or "+00:00" => clock + " UTC", _ => $"{clock} ({zone})" };
    }

    public static string From(Evidence evidence) => $"from {evidence.From}, {CountText.Percent(evidence.Confidence)} sure";

    /// <summary>What a person is told after saving; <paramref name="saved"/> names the fields, separated by points.</summary>
    public static string Saved(string saved)
    {
        var fields = saved.Split('.').Where(CorrectionFields.Names.Contains).Select(f => Label(f).ToLowerInvariant()).ToList();
        return fields.Count == 0 ? "Nothing was changed." : $"Saved: {string.Join(", ", fields)}. The story is being written anew.";
    }
}
