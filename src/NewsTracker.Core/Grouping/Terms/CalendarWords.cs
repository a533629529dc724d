using System.Globalization;

namespace NewsTracker.Core.Grouping.Terms;

/// <summary>English names of months and days of the week, and the terms they are counted as: articles that name the same days tell of the same events.</summary>
internal static class CalendarWords
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static string[] MonthKeys { get; } = [.. Months.Select(m => "#" + m)];

    public static string[] WeekdayKeys { get; } = [.. Weekdays.Select(d => "#" + d)];

    public static string[][] DayKeys { get; } =
        [.. Enumerable.Range(1, 12).Select(m => Enumerable.Range(1, 31).Select(d => string.Create(CultureInfo.InvariantCulture, $"#{m:00}-{d:00}")).ToArray())];

    /// <summary>0 for January to 11, or -1; full names and the usual abbreviations, in lower case.</summary>
    public static int Month(ReadOnlySpan<char> word) => Find(Months, word);

    /// <summary>0 for Monday to 6, or -1.</summary>
    public static int Weekday(ReadOnlySpan<char> word) => Find(Weekdays, word);

    private static int Find(string[] names, ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return -1;
        for (var i = 0; i < names.Length; i++)
        {
            if (word.SequenceEqual(names[i]) || word.Length <= 5 && word.Length < names[i].Length && names[i].AsSpan().StartsWith(word) && (word.Length == 3 || word is "sept" or "tues" or "thur" or "thurs"))
                return i;
        }

        return -1;
    }
}
