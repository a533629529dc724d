using NewsTracker.Core.Text;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Reading.Fields.Dates;

/// <summary>
/// The day that an address carries: "/2026/01/22/", "/2026-01-22-", "/20260122/", "/2026/jan/22/", "?date=2026-01-22"; in
/// "/2026/01/5-thoughts-on-it" the headline begins with a number.
/// </summary>
internal static class UrlDate
{
    private const int MinYear = 1980, MaxYear = 2099;

    public static DateSpan? Find(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var address)) return null;
        var path = address.PathAndQuery;
        if (path.Length > 500) return null;
        for (var i = 1; i + 7 < path.Length; i++)
        {
            if (char.IsAsciiDigit(path[i - 1]) || !char.IsAsciiDigit(path[i])) continue;
            if (At(path, i) is { } day) return DateSpan.Day(day);
        }

        return null;
    }

    private static DateOnly? At(string path, int i)
    {
        if (!Digits(path, i, 4, out var year) || year is < MinYear or > MaxYear) return null;
        var j = i + 4;
        if (Digits(path, j, 2, out var month) && Digits(path, j + 2, 2, out var day) && !IsDigit(path, j + 4)) return Day(year, month, day);
        if (j >= path.Length || path[j] is not ('/' or '-' or '_')) return null;
        var separator = path[j++];
        var word = j;
        while (word < path.Length && word - j < 4 && char.IsAsciiLetter(path[word])) word++;
        if (word - j >= 3)
        {
            month = MonthNames.Find(path.AsSpan(j, word - j));
            j = word;
        }
        else
        {
            var two = Digits(path, j, 2, out month);
            if (!two && !Digits(path, j, 1, out month)) return null;
            j += two ? 2 : 1;
        }

        if (month == 0 || j >= path.Length || path[j] != separator) return null;
        j++;
        var length = Digits(path, j, 2, out day) ? 2 : Digits(path, j, 1, out day) ? 1 : 0;
        if (length == 0 || IsDigit(path, j + length)) return null;
        return separator == '/' && j + length < path.Length && path[j + length] == '-' ? null : Day(year, month, day);
    }

    private static bool IsDigit(string path, int i) => i < path.Length && char.IsAsciiDigit(path[i]);

    private static bool Digits(string path, int i, int count, out int value)
    {
        value = 0;
        if (i + count > path.Length) return false;
        for (var k = i; k < i + count; k++)
        {
            if (!char.IsAsciiDigit(path[k])) return false;
            value = value * 10 + (path[k] - '0');
        }

        return true;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
}
