using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Text;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Reading.Fields.Dates;

/// <summary>
/// Finds the date in a value that is known to hold one, or in a short line of a page: an attribute, a meta element, words beside a
/// headline. The whole is looked at form by form, the surest form first, whatever stands around it, and dates glued to other words are
/// found; in prose, where most numbers are no dates, <see cref="ProseDateReader"/> reads what begins at one place. Forms: ISO 8601,
/// RFC 5322, numbers in the usual orders, month names, seconds since 1970. Independent of the host's culture and clock.
/// </summary>
internal static partial class ValueDateReader
{
    private const int MaxLength = 400;

    /// <param name="text">The value; what lies behind 400 characters is not looked at.</param>
    /// <param name="monthFirst">How to read 03/04/2026 when both could be the month.</param>
    /// <returns>The date of the surest form, a whole day between 1980 and 2100; null when there is none.</returns>
    public static WrittenDate? Read(string? text, bool monthFirst = false)
    {
        if (text is null) return null;
        if (text.Length > MaxLength) text = text[..MaxLength];
        text = LocalForms.Digits(text);
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0) return null;
        text = LocalForms.Eras(text);
        if (Iso().Match(text) is { Success: true } iso && Day(Int(iso, 1), Int(iso, 2), Int(iso, 3)) is { } isoDay)
            return Of(iso, isoDay, iso.Groups[4].Success ? Clock(iso) : ClockIn(text));
        if (Named(text) is var (named, namedDay)) return Of(named, namedDay, ClockIn(text));
        if (Numeric(text, monthFirst) is var (numbers, numberDay)) return Of(numbers, numberDay, ClockIn(text));
        if (Compact().Match(text) is { Success: true } compact && Day(Int(compact, 1), Int(compact, 2), Int(compact, 3)) is { } compactDay)
            return Of(compact, compactDay, null);
        return Epoch(text);
    }

    private static WrittenDate Of(Match match, DateOnly day, string? time) =>
        new(new Span(match.Index, match.Index + match.Length), DateSpan.Day(day), time);

    private static (Match At, DateOnly Day)? Named(string text)
    {
        foreach (Match match in DayMonthYear().Matches(text))
        {
            if (Month(match.Groups[2].ValueSpan) is { } month && Day(Int(match, 3), month, Int(match, 1)) is { } day) return (match, day);
        }

        foreach (Match match in MonthDayYear().Matches(text))
        {
            if (Month(match.Groups[1].ValueSpan) is { } month && Day(Int(match, 3), month, Int(match, 2)) is { } day) return (match, day);
        }

        if (DayMonthWord().Match(text) is { Success: true } counted
            && Day(Int(counted, 3), Int(counted, 2), Int(counted, 1)) is { } countedDay)
            return (counted, countedDay);
        foreach (Match match in YearMonthDay().Matches(text))
        {
            if (Month(match.Groups[2].ValueSpan) is { } month && Day(Int(match, 1), month, Int(match, 3)) is { } day) return (match, day);
        }

        return null;
    }

    /// <summary>The month that a word names; of two words that a template wrote together ("SmithDec") the last counts.</summary>
    private static int? Month(ReadOnlySpan<char> word)
    {
        if (LocalForms.Month(word) is > 0 and var month) return month;
        var last = word.Length - 1;
        while (last > 0 && !char.IsUpper(word[last])) last--;
        return last > 0 && char.IsLower(word[last - 1]) && LocalForms.Month(word[last..]) is > 0 and var late ? late : null;
    }

    private static (Match At, DateOnly Day)? Numeric(string text, bool monthFirst)
    {
        foreach (Match match in Numbers().Matches(text))
        {
            int first = Int(match, 1), second = Int(match, 3), year = Int(match, 4);
            if (match.Groups[4].Length == 2) year += 2000;
            else if (match.Groups[4].Length == 3) continue;
            var american = match.Groups[2].Value == "/" && monthFirst;
            var day = american
                ? Day(year, first, second) ?? Day(year, second, first)
                : Day(year, second, first) ?? Day(year, first, second);
            if (day is { } found) return (match, found);
        }

        return null;
    }

    private static WrittenDate? Epoch(string text)
    {
        if (text.Trim() is not { Length: 10 or 13 } digits
            || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var at = digits.Length == 13 ? DateTimeOffset.FromUnixTimeMilliseconds(number) : DateTimeOffset.FromUnixTimeSeconds(number);
        if (at.Year is < 1995 or > 2100) return null;
        return new(
            new Span(0, text.Length),
            DateSpan.Day(DateOnly.FromDateTime(at.UtcDateTime)),
            at.ToString("HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    private static DateOnly? Day(int year, int month, int day) =>
        LocalForms.Year(year) is >= 1980 and <= 2100 and var common
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(common, month)
            ? new DateOnly(common, month, day)
            : null;

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

    private static int Int(Match match, int group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![0-9])((?:19|20|25|26)[0-9]{2})[-/.年년]\s?([0-9]{1,2})[-/.月월]\s?([0-9]{1,2})(?![0-9])" +
        @"(?:[T ]+([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?\s*(Z|z|[+-][0-9]{2}:?[0-9]{2}|[+-][0-9]{2}(?![0-9]))?)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"(?<![0-9])([0-9]{1,2})(?:st|nd|rd|th|er|º|ª|\.|,)?\s*(?:of |de |d’|d'|-|/)?\s*([\p{L}\p{M}]{2,14}" +
        @"|(?:[\p{L}\p{M}]{1,3}\.){2})\.?,?\s*(?:de |del |-|/" +
        @"|г\.|พ\.ศ\.)?\s*((?:19|20|25|26)[0-9]{2})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(
        @"(\p{L}{3,24})\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?\s*[,.]?\s+(?:de |at )?" +
        @"(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\s+(?:[A-Z]{2,5}(?:[+-][0-9:]{1,5})?\s+|[+-][0-9]{4}\s+)?)?((?:19|20|25" +
        @"|26)[0-9]{2})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthDayYear();

    /// <summary>"9 tháng 3, 2027", "09 3月 2027".</summary>
    [GeneratedRegex(
        @"(?<![0-9])([0-9]{1,2})\s(?:tháng\s)?([0-9]{1,2})(?:(?<=tháng\s[0-9]{1,2}),?\s(?:năm\s)?|[月월]\s)((?:19|20)[0-9]{2})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayMonthWord();

    [GeneratedRegex(
        @"((?:19|20|25|26)[0-9]{2})[\s.-]+(?:m\. )?([\p{L}\p{M}]{3,14}|(?:[\p{L}\p{M}]{1,3}\.){2})\.?[\s.-]+([0-9]{1,2})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearMonthDay();

    [GeneratedRegex(@"(?<![0-9./-])([0-9]{1,2})\s?([./-])\s?([0-9]{1,2})\s?\2\s?([0-9]{2,4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^\s*((?:19|20|25|26)[0-9]{2})([0-9]{2})([0-9]{2})(?:T?[0-9]{4,6}Z?)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    [GeneratedRegex(
        @"(?<![0-9:.])([0-9]{1,2})[:.h]([0-9]{2})(?::[0-9]{2})?(?![0-9.])\s*([ap]\.?m)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hours();
}
