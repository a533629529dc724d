using System.Globalization;

namespace NewsTracker.Web.Views.Lists;

/// <summary>A place in the list by day: the day (of the latest development, of publication; "none" when unknown) and id. Anything else is read as the beginning.</summary>
internal sealed record StoryCursor(DateOnly? Day, long Id)
{
    public static string Of(DateOnly? day, long id) => string.Create(CultureInfo.InvariantCulture, $"{day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? "none"}-{id}");

    public static StoryCursor? Parse(string? text)
    {
        var cut = text?.IndexOf('-') ?? -1;
        if (cut < 0 || !long.TryParse(text.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return null;
        if (text.AsSpan(0, cut) is "none") return new(null, id);
        return DateOnly.TryParseExact(text.AsSpan(0, cut), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new(day, id) : null;
    }
}
