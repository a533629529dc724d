using System.Globalization;
using System.Text.Json;
using NewsTracker.Core.Stories;

namespace NewsTracker.Web.Stories;

/// <summary>A placement's reason in words, for "why is this here?".</summary>
internal static class PlacementWords
{
    public static string? Say(string? json)
    {
        if (json is null) return null;
        var reason = JsonSerializer.Deserialize<PlacementReason>(json, JsonSerializerOptions.Web);
        return reason is null ? null : Say(reason);
    }

    public static string Say(PlacementReason reason)
    {
        var words = new List<string> { reason.Rule };
        if (reason.SharedTerms.Count > 0) words.Add("shares " + string.Join(", ", reason.SharedTerms.Take(6)));
        if (reason.DayGap is { } days) words.Add(days == 0 ? "same day" : string.Create(CultureInfo.InvariantCulture, $"{days} day{(days == 1 ? "" : "s")} apart"));
        if (reason.Bar > 0 && reason.Score > 0) words.Add(string.Create(CultureInfo.InvariantCulture, $"likeness {reason.Score:0.00} against a bar of {reason.Bar:0.00}"));
        return string.Join(" · ", words);
    }
}
