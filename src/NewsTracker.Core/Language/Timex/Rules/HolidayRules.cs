using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>Feasts with a fixed day or a rule of the calendar.</summary>
internal static class HolidayRules
{
    private enum Feast
    {
        Christmas = 1,
        ChristmasEve,
        NewYear,
        NewYearsEve,
        Thanksgiving,
        Easter,
        Halloween,
        Valentine,
        LaborDay,
        MemorialDay,
        IndependenceDay,
        VeteransDay,
    }

    public static Match? Read(Scan scan, int i)
    {
        if (Name(scan.Row, i) is not { } name) return null;
        var (to, feast) = name;
        if (QuarterRules.Year(scan, to) is { } own) return On(own.Year, feast) is { } day ? Match.OfDay(i, own.To, day, "holiday") : null;
        if (scan.Anchor is not { } anchor) return null;
        var future = scan.Tense(i, to) == Tense.Future;
        return Nearest(anchor, feast, future ? 1 : 0) is { } near ? Match.OfDay(i, to, near, "holiday") : null;
    }

    public static Match? Modified(Scan scan, int from, int at, DateWord modifier)
    {
        if (Name(scan.Row, at) is not { } name || scan.Anchor is not { } anchor) return null;
        var side = modifier switch { DateWord.Last or DateWord.Past or DateWord.Previous => -1, DateWord.Next or DateWord.Coming => 1, _ =>
            0 };
        return Nearest(anchor, name.Feast, side) is { } day ? Match.OfDay(from, name.To, day, "holiday") : null;
    }

    private static (int To, Feast Feast)? Name(TokenRow row, int i)
    {
        if (!row[i].Capital) return null;
        if (row.Spelled(i, "christmas"))
            return row.Spelled(i + 1, "eve") ? (i + 2, Feast.ChristmasEve) : (Day(row, i + 1), Feast.Christmas);
        if (row.Spelled(i, "thanksgiving")) return (Day(row, i + 1), Feast.Thanksgiving);
        if (row.Spelled(i, "easter")) return (row.Spelled(i + 1, "sunday") ? i + 2 : i + 1, Feast.Easter);
        if (row.Spelled(i, "halloween")) return (i + 1, Feast.Halloween);
        if (row.Spelled(i, "new") && row.Spelled(i + 1, "year") && row.Is(i + 2, DateWord.Apostrophe) && row.Is(i + 3, DateWord.Possessive))
        {
            if (row.Spelled(i + 4, "eve")) return (i + 5, Feast.NewYearsEve);
            return row.Spelled(i + 4, "day") ? (i + 5, Feast.NewYear) : null;
        }

        if (row.Spelled(i, "valentine") && row.Is(i + 1, DateWord.Apostrophe)) return (Day(row, i + 3), Feast.Valentine);
        if (!row.Spelled(i + 1, "day")) return null;
        if (row.Spelled(i, "labor") || row.Spelled(i, "labour")) return (i + 2, Feast.LaborDay);
        if (row.Spelled(i, "memorial")) return (i + 2, Feast.MemorialDay);
        if (row.Spelled(i, "independence")) return (i + 2, Feast.IndependenceDay);
        return row.Spelled(i, "veterans") ? (i + 2, Feast.VeteransDay) : null;
    }

    private static int Day(TokenRow row, int i) => row.Spelled(i, "day") ? i + 1 : i;

    private static DateOnly? Nearest(DateOnly anchor, Feast feast, int side)
    {
        DateOnly? best = null;
        for (var year = anchor.Year - 1; year <= anchor.Year + 1; year++)
        {
            if (On(year, feast) is not { } day) continue;
            var ahead = day.DayNumber - anchor.DayNumber;
            if ((side < 0 && ahead >= 0) || (side > 0 && ahead < 0)) continue;
            if (best is null || Math.Abs(ahead) < Math.Abs(best.Value.DayNumber - anchor.DayNumber)) best = day;
        }

        return best;
    }

    private static DateOnly? On(int year, Feast feast) => year is < 2 or > 9998 ? null : feast switch
    {
        Feast.Christmas => new DateOnly(year, 12, 25),
        Feast.ChristmasEve => new DateOnly(year, 12, 24),
        Feast.NewYear => new DateOnly(year, 1, 1),
        Feast.NewYearsEve => new DateOnly(year, 12, 31),
        Feast.Thanksgiving => Nth(year, 11, 4, 4),
        Feast.Easter => Easter(year),
        Feast.Halloween => new DateOnly(year, 10, 31),
        Feast.Valentine => new DateOnly(year, 2, 14),
        Feast.LaborDay => Nth(year, 9, 1, 1),
        Feast.MemorialDay => Nth(year, 6, 1, 1).AddDays(-7),
        Feast.IndependenceDay => new DateOnly(year, 7, 4),
        _ => new DateOnly(year, 11, 11),
    };

    private static DateOnly Nth(int year, int month, int weekday, int n)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((weekday - Days.Weekday(first) + 7) % 7 + 7 * (n - 1));
    }

    /// <summary>The Gregorian computus in the form of J. Meeus, "Astronomical Algorithms" (1991), chapter 8.</summary>
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - b / 4 - g + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 19 * l) / 433;
        var month = (h + l - 7 * m + 90) / 25;
        return new(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
    }
}
