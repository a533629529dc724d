using System.Globalization;

namespace NewsTracker.Web.Views.Lists;

/// <summary>Which stories a list shows: those with a development since a day, with articles of an outlet (its address), mostly in a language, of at least so many articles.</summary>
public sealed record StoryFilter(DateOnly? Since = null, string? Outlet = null, string? Language = null, int MinArticles = 0)
{
    public static StoryFilter None { get; } = new();

    /// <summary>The values that the page offers: days back, and articles at least.</summary>
    internal static IReadOnlyList<(string Value, string Label)> Times { get; } = [("", "any time"), ("1", "last day"), ("7", "last 7 days"), ("30", "last 30 days"), ("365", "last year")];

    internal static IReadOnlyList<(string Value, string Label)> Sizes { get; } = [("", "any size"), ("2", "2 articles or more"), ("5", "5 or more"), ("20", "20 or more")];

    internal static StoryFilter Of(string? days, string? outlet, string? language, string? size, DateOnly today) => new(
        Number(days) is > 0 and var back ? today.AddDays(-back) : null, string.IsNullOrWhiteSpace(outlet) ? null : outlet, string.IsNullOrWhiteSpace(language) ? null : language, Number(size) ?? 0);

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100_000 ? number : null;
}
