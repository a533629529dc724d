using System.Globalization;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Stories;

/// <summary>A place in the list of stories: day of the latest development ("none" when unknown) and id. Anything else is read as the beginning.</summary>
internal sealed record StoryCursor(DateOnly? Day, long Id)
{
    public static string Of(Story story) => string.Create(CultureInfo.InvariantCulture, $"{story.LatestDay?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? "none"}-{story.Id}");

    public static StoryCursor? Parse(string? text)
    {
        var cut = text?.IndexOf('-') ?? -1;
        if (cut < 0 || !long.TryParse(text.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return null;
        if (text.AsSpan(0, cut) is "none") return new(null, id);
        return DateOnly.TryParseExact(text.AsSpan(0, cut), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new(day, id) : null;
    }
}
