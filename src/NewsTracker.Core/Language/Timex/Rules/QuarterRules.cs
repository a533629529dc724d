using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>
/// Quarters and half-years ("the third quarter of 1990", "fiscal first quarter", "Q3 2005"), and "a year earlier" where quarters are the
/// talk.
/// </summary>
internal static class QuarterRules
{
    /// <summary>From an ordinal, "fiscal" or a year before it.</summary>
    public static Match? Read(Scan scan, int i)
    {
        var row = scan.Row;
        var at = i;
        int? year = null;
        if (YearRules.IsYear(row, at)) year = row.Value(at++);
        if (row.Is(at, DateWord.Fiscal)) at++;
        if (row.Is(at, DateWord.Hyphen)) at++;
        if (Ordinal(row, at) is not { } ordinal) return null;
        at = ordinal.To;
        if (row.Is(at, DateWord.Hyphen)) at++;
        if (row.Is(at, DateWord.Adjective)) at++;
        var half = row.Is(at, DateWord.Half);
        if (!half && !(row.Is(at, DateWord.Unit) && row.Value(at) == (int)Unit.Quarter)) return null;
        if (ordinal.Number > (half ? 2 : 4)) return null;
        at++;
        var whose = year is null ? Year(scan, at) : null;
        if (whose is { } found) (at, year) = (found.To, found.Year);
        if (half && year is null && whose is null) return null;
        return Resolve(scan, i, at, ordinal.Number, year, half);
    }

    /// <summary>"Q3", "Q3 2005", "3Q".</summary>
    public static Match? Short(Scan scan, int i)
    {
        var row = scan.Row;
        int number, at;
        if (row.Spelled(i, "q") && row.Digits(i + 1, 1) && row.Tight(i + 1)) (number, at) = (row.Value(i + 1), i + 2);
        else if (row.Digits(i, 1) && row.Spelled(i + 1, "q") && row.Tight(i + 1)) (number, at) = (row.Value(i), i + 2);
        else return null;
        if (number is < 1 or > 4) return null;
        int? year = null;
        if (Year(scan, at) is { } found) (at, year) = (found.To, found.Year);
        return Resolve(scan, i, at, number, year, false);
    }

    /// <summary>The quarter of that number: of the year named, else the last one begun, or the next if the text looks ahead.</summary>
    public static Match? Resolve(Scan scan, int from, int to, int number, int? year, bool half)
    {
        var isExplicit = year is not null && (YearRules.IsYear(scan.Row, to - 1) || YearRules.IsYear(scan.Row, from));
        if (year is null)
        {
            if (scan.Anchor is not { } anchor)
                return new(from, to, TimexType.Date, $"XXXX-{(half ? 'H' : 'Q')}{number}", null, Unit.None, "quarter");
            year = anchor.Year;
            if (number * 3 - 2 > anchor.Month && scan.Tense(from, to) != Tense.Future && number * 3 - 2 - anchor.Month > 3) year--;
        }

        var stretch = half ? Days.HalfYear(year.Value, number) : Days.Quarter(year.Value, number);
        return stretch is null ? null : Match.OfDate(from, to, stretch, "quarter", isExplicit);
    }

    /// <summary>"a year earlier" and "a year ago": the same quarter of the year before, where the paragraph told a quarter.</summary>
    public static Match? YearOff(Scan scan, int from, int to)
    {
        if (scan.Context.ToldQuarter?.Date is not { } quarter) return null;
        return Days.Shifted(quarter.Start, Unit.Quarter, -4) is { } before ? Match.OfDate(from, to, before, "year-earlier") : null;
    }

    /// <summary>"the quarter", "the latest quarter": the one told last, else the last one that ended.</summary>
    public static Match? Bare(Scan scan, int from, int to)
    {
        var stretch = scan.Context.ToldQuarter is { Date: { } told }
            ? Days.Holding(told.Start, Unit.Quarter)
            : Days.Shifted(scan.Anchor, Unit.Quarter, -1);
        return stretch is null ? Partials.Unknown(from, to, Unit.Quarter, "quarter") : Match.OfDate(from, to, stretch, "quarter");
    }

    /// <summary>"first", "3rd"; never less than 1.</summary>
    public static (int To, int Number)? Ordinal(TokenRow row, int i)
    {
        if (row.Is(i, DateWord.Ordinal)) return (i + 1, row.Value(i));
        if (row.Is(i, DateWord.Number) && row.Value(i) >= 1 && row.Is(i + 1, DateWord.OrdinalSuffix) && row.Tight(i + 1))
            return (i + 2, row.Value(i));
        if (row.Is(i, DateWord.Cardinal) && row.Value(i) >= 20 && row.Is(i + 1, DateWord.Hyphen) && row.Is(i + 2, DateWord.Ordinal))
            return (i + 3, row.Value(i) + row.Value(i + 2));
        return null;
    }

    /// <summary>"of 1990", "1990", "of last year", "this year", "of fiscal 1990".</summary>
    public static (int To, int Year)? Year(Scan scan, int i)
    {
        var row = scan.Row;
        var at = scan.After(i, DateWord.Comma);
        at = scan.After(at, DateWord.Of);
        if (row.Is(at, DateWord.The) && at > i) at++;
        if (row.Is(at, DateWord.Fiscal)) at++;
        if (YearRules.IsYear(row, at)) return (at + 1, row.Value(at));
        if (at == i + 1 && row.Is(i, DateWord.Comma)) return null;
        if (row.Is(at - 1, DateWord.The) && row.Is(at, DateWord.Unit) && row.Value(at) == (int)Unit.Year && scan.Anchor is { } year)
            return (at + 1, year.Year);
        if (!(row.Is(at + 1, DateWord.Unit) && row.Value(at + 1) == (int)Unit.Year) || scan.Anchor is not { } anchor) return null;
        if (row.Is(at - 1, DateWord.The) && at > i + 1) return null;
        return row.Kind(at) switch
        {
            DateWord.Last or DateWord.Previous => (at + 2, anchor.Year - 1),
            DateWord.This or DateWord.Current => (at + 2, anchor.Year),
            DateWord.Next => (at + 2, anchor.Year + 1),
            _ => null,
        };
    }
}
