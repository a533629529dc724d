using NewsTracker.Core.Text;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Reading.Fields.Dates;

/// <summary>
/// Reads one date that begins at a given place of running text, where most numbers are no dates and every form is strict (the date of a
/// value that is known to hold one is found by <see cref="ValueDateReader"/>). Forms: ISO 8601 and its looser relatives, "3 March 2026",
/// "March 3, 2026", "Tue, 03 Mar 2026 10:00:00 GMT" (RFC 5322), "Tue Mar 3 10:00:00 2026" (asctime), "3.3.2026", "2026年3月3日",
/// "March 2026". Each form looks at a bounded stretch, so a scan of a text is linear.
/// </summary>
internal ref struct ProseDateReader(string text, int begin, bool monthFirst)
{
    private readonly int start = begin;
    private int at = begin;
    private int year;
    private int month;
    private int day;
    private string? time;

    public WrittenDate? Read()
    {
        if (!(Iso() || Numeric() || DayMonthYear() || MonthDayYear() || MonthYear())) return null;
        if (month is < 1 or > 12 || year is < 1600 or > 2200) return null;
        if (day > DateTime.DaysInMonth(year, month)) return null;
        if (day > 0 && time is null)
        {
            var rest = new TimeScanner(text, at);
            if (rest.Read()) (time, at) = (rest.Iso, rest.End);
        }

        return new(
            new Span(start, at), day == 0 ? DateSpan.Month(year, month) : DateSpan.Day(new(year, month, day)), day == 0 ? null : time);
    }

    private bool Reset()
    {
        (at, year, month, day, time) = (start, 0, 0, 0, null);
        return false;
    }

    private bool Iso()
    {
        if (!Number(4, 4, out year)) return Reset();
        if (at >= text.Length) return Reset();
        var separator = text[at];
        if (separator is not ('-' or '/' or '.' or '\u2011' or '年')) return Reset();
        at++;
        if (separator == '年') Skip(' ');
        if (!Number(1, 2, out month)) return Reset();
        var afterMonth = at;
        if (at < text.Length && (text[at] == separator || (separator == '年' && text[at] == '月')))
        {
            at++;
            if (separator == '年') Skip(' ');
            if (Number(1, 2, out day))
            {
                if (at < text.Length && text[at] == '日') at++;
                return true;
            }

            at = afterMonth;
        }

        day = 0;
        return (separator is '-' or '年' && afterMonth - start >= 6 && !(at < text.Length && char.IsAsciiDigit(text[at]))) || Reset();
    }

    /// <summary>"3.3.2026", "31/12/2026", "12/31/2026"; an ambiguous pair with slashes is read only when the order is known.</summary>
    private bool Numeric()
    {
        if (!Number(1, 2, out var first) || at >= text.Length) return Reset();
        var separator = text[at++];
        if (separator is not ('/' or '.' or '-')) return Reset();
        if (!Number(1, 2, out var second) || at >= text.Length || text[at++] != separator) return Reset();
        if (!Number(4, 4, out year) && !(monthFirst && separator == '/' && ShortYear())) return Reset();
        if (separator == '.' || first > 12 || first == second) (day, month) = (first, second);
        else if (second > 12 || monthFirst) (month, day) = (first, second);
        else return Reset();
        return true;
    }

    /// <summary>"05/02/07, 9:00 PM PDT": where the order is known, of two digits as well.</summary>
    private bool ShortYear() =>
        Number(2, 2, out var two) && !(at < text.Length && (text[at] == '/' || char.IsAsciiDigit(text[at]))) && Century(two);

    /// <summary>"[Tuesday,] 3[rd] [of|de] March[,] [de] 2026" and "03-Mar-2026"; a two-digit year counts only behind a weekday.</summary>
    private bool DayMonthYear()
    {
        var weekday = Weekday();
        if (!Number(1, 2, out day) || day == 0) return Reset();
        Ordinal();
        Gap();
        if (Word("of") || Word("de")) Gap();
        if (!Month()) return Reset();
        Gap();
        if (Word("de") || Word("del")) Gap();
        if (Number(4, 4, out year)) return true;
        return (weekday && Number(2, 2, out var two) && Century(two)) || Reset();
    }

    /// <summary>"[Tue] March 3[rd], 2026" and "Tue Mar 3 10:00:00 2026".</summary>
    private bool MonthDayYear()
    {
        Weekday();
        if (!Month()) return Reset();
        Gap();
        if (!Number(1, 2, out day) || day == 0) return Reset();
        Ordinal();
        var clock = new TimeScanner(text, at);
        if (clock.Read())
        {
            at = clock.End;
            Gap();
            if (!Number(4, 4, out year)) return Reset();
            time = clock.Iso;
            return true;
        }

        Gap();
        return Number(4, 4, out year) || Reset();
    }

    private bool MonthYear()
    {
        if (!Month()) return Reset();
        Gap();
        return Number(4, 4, out year) || Reset();
    }

    private bool Century(int two)
    {
        year = two < 70 ? 2000 + two : 1900 + two;
        return true;
    }

    private bool Weekday()
    {
        var from = at;
        while (at < text.Length && at - from < 14 && char.IsLetter(text[at])) at++;
        if (at - from >= 2 && WeekdayNames.Find(text.AsSpan(from, at - from)) > 0 && at < text.Length && text[at] is ',' or ' ' or '.')
        {
            if (text[at] == '.') at++;
            Gap();
            if (at < text.Length && (char.IsAsciiDigit(text[at]) || char.IsLetter(text[at]))) return true;
        }

        at = from;
        return false;
    }

    private bool Month()
    {
        var from = at;
        while (at < text.Length && at - from < 13 && char.IsLetter(text[at])) at++;
        month = MonthNames.Find(text.AsSpan(from, at - from));
        if (month != 0 && at < text.Length && text[at] == '.') at++;
        return month != 0;
    }

    private void Ordinal()
    {
        if (at + 2 <= text.Length
            && text.AsSpan(at, 2) is "st" or "nd" or "rd" or "th"
            && (at + 2 == text.Length || !char.IsLetter(text[at + 2])))
            at += 2;
        else if (at < text.Length && text[at] is '.' or 'º') at++;
    }

    private bool Word(string word)
    {
        var end = at + word.Length;
        if (end >= text.Length || !text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase) || char.IsLetter(text[end]))
            return false;
        at = end;
        return true;
    }

    private void Gap()
    {
        for (var n = 0; n < 4 && at < text.Length && text[at] is ' ' or ',' or '-' or '/' or '\u00A0' or '\u2011' or '\u202F'; n++) at++;
    }

    private void Skip(char c)
    {
        while (at < text.Length && text[at] == c) at++;
    }

    private bool Number(int least, int most, out int value)
    {
        value = 0;
        var from = at;
        while (at < text.Length && at - from < most && char.IsAsciiDigit(text[at])) value = value * 10 + (text[at++] - '0');
        if (at - from >= least && !(at < text.Length && char.IsAsciiDigit(text[at]))) return true;
        at = from;
        return false;
    }
}
