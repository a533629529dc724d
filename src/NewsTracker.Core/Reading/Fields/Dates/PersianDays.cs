using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Reading.Fields.Dates;

/// <summary>
/// Days of the Persian (solar Hijri) calendar, as Iranian papers write them: "۱۶ اردیبهشت ۱۴۰۴", "1404/02/16". Digits are 0 to 9 here.
/// </summary>
internal static partial class PersianDays
{
    /// <summary>Years that are read: 1980 to 2072 of the common era. No common year that news are of is among them.</summary>
    private const int First = 1359, Last = 1450;

    private static readonly PersianCalendar Calendar = new();

    private static readonly NameTable Months = new(
        ("en", "farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand"),
        ("fa", "فروردین/فروردين اردیبهشت/ارديبهشت خرداد تیر/تير مرداد شهریور/شهريور مهر آبان آذر دی/دي بهمن اسفند"));

    /// <summary>The text with such days written as days of the common era, YYYY-MM-DD; what is none stays.</summary>
    public static string Common(string text)
    {
        if (!Year().IsMatch(text)) return text;
        text = Named().Replace(text, m => Day(m, m.Groups[3], Months.Find(m.Groups[2].ValueSpan), m.Groups[1]));
        return Numbers().Replace(text, m => Day(m, m.Groups[1], Number(m.Groups[3]), m.Groups[4]));
    }

    private static string Day(Match written, Group years, int month, Group days)
    {
        var (year, day) = (Number(years), Number(days));
        return year is >= First and <= Last && month is >= 1 and <= 12 && day >= 1 && day <= Calendar.GetDaysInMonth(year, month)
            ? DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : written.Value;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9])1[34][0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<![0-9])([0-9]{1,2})\s+(\p{L}{2,12})(?:\s+ماه)?\s*[،,]?\s*(1[34][0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<![0-9/-])(1[34][0-9]{2})([/-])([0-9]{1,2})\2([0-9]{1,2})(?![0-9/-])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
