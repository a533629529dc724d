using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>A day, a month or a year as written at one end of a label; what is not written is null.</summary>
internal sealed record DateLabelPart(int? Year, int? Month, int? Day)
{
    /// <summary>The days it covers; null while the year is missing or when there is no such day. Years run from 1000 to 2999.</summary>
    public DateSpan? Span()
    {
        if (Year is not (>= 1000 and <= 2999)) return null;
        if (Month is null) return DateSpan.Year(Year.Value);
        if (Month is < 1 or > 12) return null;
        if (Day is null) return DateSpan.Month(Year.Value, Month.Value);
        if (Day < 1 || Day > DateTime.DaysInMonth(Year.Value, Month.Value)) return null;
        return DateSpan.Day(new DateOnly(Year.Value, Month.Value, Day.Value));
    }

    /// <summary>Reads a part that can stand alone; the cursor stays where it was when there is none.</summary>
    public static DateLabelPart? TryRead(ref DateLabelScan scan)
    {
        var next = scan;
        var part = Iso(ref next) ?? MonthFirst(ref next) ?? DayFirst(ref next) ?? YearAlone(ref next);
        if (part is not null) scan = next;
        return part;
    }

    /// <summary>
    /// What may stand behind the dash of a range that began with <paramref name="from"/>, longest first, with the offset behind it.
    /// </summary>
    public static List<(int At, DateLabelPart Part)> Ends(ref DateLabelScan scan, DateLabelPart from)
    {
        var found = new List<(int, DateLabelPart)>();
        var next = scan;
        if (TryRead(ref next) is { } whole) found.Add((next.At, whole));
        next = scan;
        if (from is { Year: { } begun, Month: null } && next.Number(2, 2) is >= 0 and var decade)
            found.Add((next.At, new((begun / 100 * 100) + decade, null, null)));
        next = scan;
        if (from.Year is not null && next.Word("present", "now", "today", "ongoing")) found.Add((next.At, from));
        if (from.Day is null || from.Year is not null || from.Month is null) return found;
        next = scan;
        var day = next.Day(); // "Dec 6-7, 2025" and "Dec 6-7"
        if (day < 0) return found;
        var bare = next.At;
        if (YearBehind(ref next) is { } year) found.Add((next.At, new(year, null, day)));
        found.Add((bare, new(null, null, day)));
        return found;
    }

    private static DateLabelPart? Iso(ref DateLabelScan scan)
    {
        var next = scan;
        var year = next.Number(4, 4);
        if (year < 0 || !next.Eat('-')) return null;
        var month = next.Number(2, 2);
        if (month is < 1 or > 12) return null;
        int? day = null;
        var further = next;
        if (further.Eat('-') && further.Number(2, 2) is >= 0 and var number)
        {
            day = number;
            next = further;
        }

        scan = next;
        return new(year, month, day);
    }

    private static DateLabelPart? MonthFirst(ref DateLabelScan scan)
    {
        var next = scan;
        var month = next.Month();
        if (month == 0) return null;
        next.Blanks();
        var behind = next;
        var day = behind.Day();
        if (day < 0)
        {
            var year = next.Number(4, 4);
            if (year < 0)
            {
                next.Eat(',');
                next.Blanks();
                year = next.Number(4, 4);
            }

            if (year >= 0) scan = next;
            else scan.Month();
            return new(year < 0 ? null : year, month, null);
        }

        scan = behind;
        return new(YearBehind(ref scan), month, day);
    }

    private static DateLabelPart? DayFirst(ref DateLabelScan scan)
    {
        var next = scan;
        var day = next.Day();
        if (day < 0) return null;
        next.Blanks();
        if (next.Word("of")) next.Blanks();
        var month = next.Month();
        if (month != 0)
        {
            scan = next;
            return new(YearBehind(ref scan), month, day);
        }

        // "6-7 December 2025": the first day of a range whose month stands at its end.
        next = scan;
        next.Day();
        var dash = next;
        dash.Blanks();
        if (!dash.Dash()) return null;
        dash.Blanks();
        if (dash.Day() < 0) return null;
        dash.Blanks();
        if (dash.Month() == 0) return null;
        scan = next;
        return new(null, null, day);
    }

    private static DateLabelPart? YearAlone(ref DateLabelScan scan)
    {
        var next = scan;
        var year = next.Number(4, 4);
        if (year < 0) return null;
        scan = next;
        return new(year, null, null);
    }

    private static int? YearBehind(ref DateLabelScan scan)
    {
        var next = scan;
        next.Eat(',');
        next.Blanks();
        var year = next.Number(4, 4);
        if (year < 0) return null;
        scan = next;
        return year;
    }
}
