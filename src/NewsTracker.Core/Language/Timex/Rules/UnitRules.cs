using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>Units without a count: "the quarter", "the year", "year-earlier", "years ago", "for decades", "day-long".</summary>
internal static class UnitRules
{
    public static Match? Read(Scan scan, int i)
    {
        var row = scan.Row;
        var unit = (Unit)row.Value(i);
        if (ReferenceRules.TheDay(scan, i) is { } beside) return beside;
        if (unit == Unit.Week
            && row.Is(i + 1, DateWord.Of)
            && Grammar.DayAt(scan, i + 2) is { Date: { } first } told
            && Days.Holding(first.Start, Unit.Week) is { } week)
            return Match.OfDate(i, told.To, week, "week-of");
        if (unit == Unit.Year && Apart(row, i) is { } apart) return YearApart(scan, i, apart);
        if (unit == Unit.Year && YearEnd(row, i) is { } end)
            return Days.Holding(scan.Anchor, Unit.Year) is { } year ? Match.OfDate(i, end, year, "year-end") : null;
        if (row.Is(i + 1, DateWord.Hyphen) && row.Spelled(i + 2, "long")) return Match.OfDuration(i, i + 3, One(unit));
        if (unit == Unit.Quarter) return Quarter(scan, i);
        if (unit == Unit.Year && row.Spelled(i - 1, "full") && row.Is(i - 2, DateWord.The))
            return Days.Holding(scan.Anchor, unit) is { } full ? Match.OfDate(i - 1, i + 1, full, "this-unit") : null;
        return row.Is(i - 1, DateWord.The) ? Led(scan, i, unit) : null;
    }

    /// <summary>Plural units without a count.</summary>
    public static Match? ReadMany(TokenRow row, int i)
    {
        var unit = (Unit)row.Value(i);
        if (row.Is(i + 1, DateWord.Ago)) return Match.OfReference(i, i + 2, "PAST_REF");
        if (row.Kind(i + 1) is DateWord.Earlier or DateWord.Before) return Match.OfDuration(i, i + 2, Many(unit));
        if (row.Is(i + 1, DateWord.Later)) return Match.OfDuration(i, i + 2, Many(unit));
        if (row.Is(i + 1, DateWord.Hyphen) && row.Spelled(i + 2, "long")) return Match.OfDuration(i, i + 3, Many(unit));
        if (row[i].Capital && !row.EndsSentence(i - 1)) return null;
        var led = row.Spelled(i - 1, "for")
            || row.Spelled(i - 1, "in")
            || row.Spelled(i - 1, "within")
            || row.Spelled(i - 1, "over")
            || row.Is(i - 1, DateWord.Of) && !row.Is(i - 2, DateWord.Unit);
        return led || row.Is(i + 1, DateWord.Of) || row.Kind(i + 1) is DateWord.Or && row.Is(i + 2, DateWord.Units)
            ? Match.OfDuration(i, i + 1, Many(unit))
            : null;
    }

    /// <summary>The token after "-earlier" or "-ago".</summary>
    private static int? Apart(TokenRow row, int i)
    {
        var at = row.Is(i + 1, DateWord.Hyphen) ? i + 2 : i + 1;
        return row.Kind(at) is DateWord.Earlier or DateWord.Ago && row.Is(i + 1, DateWord.Hyphen) ? at + 1 : null;
    }

    private static Match? YearApart(Scan scan, int i, int at)
    {
        var row = scan.Row;
        if (QuarterRules.Ordinal(row, at) is { Number: <= 4 } ordinal && IsQuarter(row, ordinal.To) && scan.Anchor is { } anchor)
        {
            return QuarterRules.Resolve(scan, i, ordinal.To + 1, ordinal.Number, anchor.Year - 1, false);
        }

        var to = row.Is(at, DateWord.Period) || IsQuarter(row, at) ? at + 1 : at;
        return QuarterRules.YearOff(scan, i, to)
            ?? (Days.Shifted(scan.Anchor, Unit.Year, -1) is { } year ? Match.OfDate(i, to, year, "year-earlier") : null);
    }

    private static bool IsQuarter(TokenRow row, int i) => row.Is(i, DateWord.Unit) && row.Value(i) == (int)Unit.Quarter;

    private static int? YearEnd(TokenRow row, int i)
    {
        var at = i + 1;
        if (row.Is(at, DateWord.Hyphen)) at++;
        else if (row.Is(at, DateWord.Apostrophe) && row.Is(at + 1, DateWord.Possessive)) at += 2;
        return row.Spelled(at, "end") ? at + 1 : null;
    }

    private static Match? Quarter(Scan scan, int i)
    {
        var row = scan.Row;
        if (row.Is(i + 1, DateWord.Hyphen)
            || row.Is(i + 1, DateWord.Of)
            || row.Is(i - 1, DateWord.A)
            || row.Kind(i - 1) is DateWord.Hyphen or DateWord.Of or DateWord.Number or DateWord.Cardinal)
            return null;
        return row[i].Capital ? null : QuarterRules.Bare(scan, i, i + 1);
    }

    /// <summary>"the year", "the week", "the month" after "of", "for", "in" and the like: the one that the text is in.</summary>
    private static Match? Led(Scan scan, int i, Unit unit)
    {
        var row = scan.Row;
        if (row.Is(i + 1, DateWord.Hyphen) || unit is not (Unit.Year or Unit.Month or Unit.Week)) return null;
        if (!row.Spelled(i - 2, "for")
            && !row.Spelled(i - 2, "in")
            && !row.Spelled(i - 2, "during")
            && !row.Is(i - 2, DateWord.Of)
            && !row.Is(i - 2, DateWord.Earlier)
            && !row.Is(i - 2, DateWord.Later))
            return null;
        return Days.Holding(scan.Anchor, unit) is { } stretch ? Match.OfDate(i, i + 1, stretch, "this-unit") : null;
    }

    private static string One(Unit unit) => new Amount(0, 2, false, unit, false, false).Value;

    private static string Many(Unit unit) => new Amount(0, 0, true, unit, false, false).Value;
}
