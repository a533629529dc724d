using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>
/// A report stamped the evening before, or in another time zone: the first weekday of its opening, told as past, is that of the day after
/// the stamp, or a later one is early on that day. News opens with its newest day, and hardly ever with that of six days ago by its bare
/// name.
/// </summary>
internal static class NightReport
{
    /// <summary>Tokens of the text within which its opening names the day.</summary>
    private const int Reach = 70;

    /// <summary>Tokens within which "early Friday" and "midnight Friday" name it, whatever day stands before.</summary>
    private const int EarlyReach = 250;

    /// <summary>The day after the date of such a report; else the date.</summary>
    /// <param name="row">The whole text.</param>
    /// <param name="dated">The day it is dated.</param>
    public static DateOnly LastDay(TokenRow row, DateOnly dated)
    {
        if (Days.Add(dated, 1) is not { } next) return dated;
        var opens = true; // no day but the next has been named
        for (var i = 0; i < Math.Min(EarlyReach, row.Count); i++)
        {
            if (!WeekdayRules.IsWeekday(row, i)) continue;
            if (row.Value(i) != Days.Weekday(next))
            {
                opens &= IsOfCalendar(row, i);
                continue;
            }

            if (IsOfCalendar(row, i)) return dated;
            if (((opens && i < Reach) || row.Spelled(i - 1, "early") || row.Spelled(i - 1, "midnight")) && !IsModified(row, i)
                && TenseReader.At(row, i, i + 1) == Tense.Past) return next;
        }

        return dated;
    }

    /// <summary>
    /// "Early Friday", "just after midnight Friday", "in the small hours of Friday", "Friday morning": told as past in a text of a
    /// Thursday, it is the next day, on which the text was finished, and not that of six days ago: so 30 of 31 such mentions in five
    /// draws of T17.
    /// </summary>
    public static bool IsEarly(TokenRow row, int i)
    {
        var before = row.Spelled(i - 1, "on") ? i - 2 : i - 1;
        return !IsOfCalendar(row, i)
            && (row.Spelled(before, "early") || row.Spelled(before, "midnight") || row.Spelled(before, "dawn")
                || (row.Spelled(i - 1, "of") && row.Spelled(i - 2, "hours")) || row.Spelled(i + 1, "morning"));
    }

    /// <summary>"Monday, 3 March", "11:02 Monday": a day of the calendar, or of a page's stamp.</summary>
    private static bool IsOfCalendar(TokenRow row, int i)
    {
        var at = WeekdayRules.After(row, i);
        at = row.Is(at, DateWord.Comma) ? at + 1 : at;
        return row.Kind(at) is DateWord.Month or DateWord.Number || row.Kind(i - 1) is DateWord.Number or DateWord.Comma;
    }

    /// <summary>"last Friday", "until Friday", and "On Friday, ..." at the head of a sentence, which tells what led to the news.</summary>
    private static bool IsModified(TokenRow row, int i) => (row.Spelled(i - 1, "on") && row.BeginsSentence(i - 1))
        || row.Kind(i - 1) is DateWord.Last or DateWord.Next or DateWord.Coming or DateWord.Past or DateWord.Previous
            or DateWord.Following or DateWord.This or DateWord.Until or DateWord.From;
}
