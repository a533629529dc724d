using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsTracker.Web.Words;

/// <summary>Reads "since when" as people write it into an address.</summary>
internal static partial class SinceText
{
    /// <summary>What pages offer to choose from.</summary>
    public static IReadOnlyList<(string Value, string Label)> Choices { get; } =
    [
        ("today", "today"), ("yesterday", "yesterday"), ("3-days", "three days ago"), ("week", "a week ago"), ("month", "a month ago"),
    ];

    /// <param name="text">"today", "yesterday", "3-days", "week", "month", a day (2026-01-22) or an ISO 8601 moment; days begin at midnight
    /// UTC.</param>
    /// <param name="now">The present moment.</param>
    /// <returns>Null for anything else.</returns>
    public static DateTimeOffset? Read(string? text, DateTimeOffset now)
    {
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        var word = text?.Trim().ToLowerInvariant() ?? "";
        if (word == "today") return today;
        if (word == "yesterday") return today.AddDays(-1);
        if (word is "week" or "last-week") return today.AddDays(-7);
        if (word is "month" or "last-month") return today.AddMonths(-1);
        if (Days().Match(word) is { Success: true } days)
            return today.AddDays(-int.Parse(days.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        return word.Contains('-', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(
                word, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : null;
    }

    [GeneratedRegex("^([0-9]{1,4})[- +]?days?(?: ago)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Days();
}
