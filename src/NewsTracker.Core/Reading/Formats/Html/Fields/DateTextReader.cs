using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>A day, and the time of day as far as it was written ("14:05", "14:05:09+02:00").</summary>
internal readonly record struct WrittenDate(DateOnly Day, string? Time);

/// <summary>Reads one date out of a short piece of text or an attribute: ISO 8601, RFC 5322, numbers in the usual orders, and month names of fifteen languages. Independent of host culture and clock.</summary>
internal static partial class DateTextReader
{
    private const int Longest = 400;

    /// <summary>The first date in <paramref name="text"/>, or null.</summary>
    /// <param name="monthFirst">How to read 03/04/2026 when both could be the month.</param>
    public static WrittenDate? Read(string? text, bool monthFirst = false)
    {
        if (text is null || text.AsSpan().IndexOfAnyInRange('0', '9') < 0) return null;
        if (text.Length > Longest) text = text[..Longest];
        if (Iso().Match(text) is { Success: true } iso && Day(Int(iso, 1), Int(iso, 2), Int(iso, 3)) is { } isoDay)
            return new(isoDay, iso.Groups[4].Success ? Clock(iso) : ClockIn(text));
        if (Named(text) is { } named) return new(named, ClockIn(text));
        if (Numeric(text, monthFirst) is { } numeric) return new(numeric, ClockIn(text));
        if (Compact().Match(text.Trim()) is { Success: true } compact && Day(Int(compact, 1), Int(compact, 2), Int(compact, 3)) is { } compactDay) return new(compactDay, null);
        return Epoch(text.Trim());
    }

    private static DateOnly? Named(string text)
    {
        foreach (Match match in DayMonthYear().Matches(text))
        {
            if (Month(match.Groups[2].ValueSpan) is { } month && Day(Int(match, 3), month, Int(match, 1)) is { } day) return day;
        }

        foreach (Match match in MonthDayYear().Matches(text))
        {
            if (Month(match.Groups[1].ValueSpan) is { } month && Day(Int(match, 3), month, Int(match, 2)) is { } day) return day;
        }

        foreach (Match match in YearMonthDay().Matches(text))
        {
            if (Month(match.Groups[2].ValueSpan) is { } month && Day(Int(match, 1), month, Int(match, 3)) is { } day) return day;
        }

        return null;
    }

    /// <summary>The month that a word names; of two words that a template wrote together ("SmithDec") the last counts.</summary>
    private static int? Month(ReadOnlySpan<char> word)
    {
        if (MonthNames.Find(word) is > 0 and var month) return month;
        var last = word.Length - 1;
        while (last > 0 && !char.IsUpper(word[last])) last--;
        return last > 0 && char.IsLower(word[last - 1]) && MonthNames.Find(word[last..]) is > 0 and var late ? late : null;
    }

    private static DateOnly? Numeric(string text, bool monthFirst)
    {
        foreach (Match match in Numbers().Matches(text))
        {
            int first = Int(match, 1), second = Int(match, 3), year = Int(match, 4);
            if (match.Groups[4].Length == 2) year += 2000;
            else if (match.Groups[4].Length == 3) continue;
            var american = match.Groups[2].Value == "/" && monthFirst;
            var day = american ? Day(year, first, second) ?? Day(year, second, first) : Day(year, second, first) ?? Day(year, first, second);
            if (day is not null) return day;
        }

        return null;
    }

    private static WrittenDate? Epoch(string text)
    {
        if (text.Length is not (10 or 13) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var at = text.Length == 13 ? DateTimeOffset.FromUnixTimeMilliseconds(number) : DateTimeOffset.FromUnixTimeSeconds(number);
        return at.Year is >= 1995 and <= 2100 ? new(DateOnly.FromDateTime(at.UtcDateTime), at.ToString("HH:mm:ss'Z'", CultureInfo.InvariantCulture)) : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1980 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static string? Clock(Match iso)
    {
        var zone = iso.Groups[7].Value;
        if (zone.Length == 5) zone = zone[..3] + ":" + zone[3..];
        else if (zone.Length == 3) zone += ":00";
        var text = iso.Groups[4].Value + ":" + iso.Groups[5].Value + (iso.Groups[6].Success ? ":" + iso.Groups[6].Value : "");
        return Int(iso, 4) < 24 && Int(iso, 5) < 60 ? text + zone.ToUpperInvariant() : null;
    }

    private static string? ClockIn(string text)
    {
        var match = Hours().Match(text);
        if (!match.Success) return null;
        int hour = Int(match, 1), minute = Int(match, 2);
        var half = match.Groups[3].Value;
        if (half.Length > 0 && half[0] is 'p' or 'P' && hour < 12) hour += 12;
        else if (half.Length > 0 && half[0] is 'a' or 'A' && hour == 12) hour = 0;
        return hour < 24 && minute < 60 ? string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}") : null;
    }

    private static int Int(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9])((?:19|20)[0-9]{2})[-/.年]\s?([0-9]{1,2})[-/.月]\s?([0-9]{1,2})(?![0-9])(?:[T ]+([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?\s*(Z|z|[+-][0-9]{2}:?[0-9]{2}|[+-][0-9]{2}(?![0-9]))?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<![0-9])([0-9]{1,2})(?:st|nd|rd|th|er|º|ª|\.|,)?\s*(?:of |de |d’|d'|-|/)?\s*(\p{L}{3,12})\.?,?\s*(?:de |del |-|/|г\.)?\s*((?:19|20)[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"(\p{L}{3,24})\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?\s*[,.]?\s+(?:de |at )?((?:19|20)[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"((?:19|20)[0-9]{2})[\s.-]+(?:m\. )?(\p{L}{3,12})\.?[\s.-]+([0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearMonthDay();

    [GeneratedRegex(@"(?<![0-9./-])([0-9]{1,2})\s?([./-])\s?([0-9]{1,2})\s?\2\s?([0-9]{2,4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?:T?[0-9]{4,6}Z?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    [GeneratedRegex(@"(?<![0-9:.])([0-9]{1,2})[:.h]([0-9]{2})(?::[0-9]{2})?(?![0-9.])\s*([ap]\.?m)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hours();
}
