using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>
/// The way from a token to the rules that may begin there: the first that reads something wins, the more specific ones stand first.
/// </summary>
internal static class Grammar
{
    public static Match? At(Scan scan, int i)
    {
        var row = scan.Row;
        return row.Kind(i) switch
        {
            DateWord.Number => Figures(scan, i),
            DateWord.Apostrophe => YearRules.Short(scan, i),
            DateWord.Month => Timed(scan, MonthRules.Read(scan, i)),
            DateWord.Weekday => SetRules.Nights(row, i) ?? Timed(scan, WeekdayRules.Read(scan, i)),
            DateWord.Weekdays => row[i].Capital ? SetRules.Weekdays(row, i) : null,
            DateWord.Last or DateWord.Next or DateWord.This or DateWord.That or DateWord.These or DateWord.Past or DateWord.Previous
                or DateWord.Following or DateWord.Coming or DateWord.Same
                or DateWord.Latest => RelativeRules.Read(scan, i),
            DateWord.Current => RelativeRules.Read(scan, i) ?? ReferenceRules.Vague(scan, i),
            DateWord.Cardinal =>
                ClockRules.Read(scan, i) ?? YearRules.InWords(row, i) ?? YearRules.Century(row, i) ?? AmountRules.Read(scan, i),
            DateWord.Multiplier or DateWord.Few or DateWord.Couple or DateWord.Half or DateWord.A => AmountRules.Read(scan, i),
            DateWord.Ordinal =>
                MonthRules.ReadDayFirst(scan, i) ?? YearRules.Century(row, i) ?? QuarterRules.Read(scan, i) ?? Portion(row, i),
            DateWord.Fiscal => Fiscal(scan, i),
            DateWord.Season => SeasonRules.Read(scan, i),
            DateWord.Weekend => row.Is(i - 1, DateWord.The) || row.Is(i - 1, DateWord.Preposition) ? Weekend(scan, i) : null,
            DateWord.Holiday => HolidayRules.Read(scan, i),
            DateWord.Today or DateWord.Yesterday or DateWord.Tomorrow or DateWord.Tonight or DateWord.Overnight =>
                ReferenceRules.Day(scan, i),
            DateWord.Now or DateWord.Reference or DateWord.Recent or DateWord.Soon or DateWord.Future => ReferenceRules.Vague(scan, i),
            DateWord.Adverb => SetRules.Adverb(row, i),
            DateWord.Each => SetRules.Read(scan, i),
            DateWord.Unit => UnitRules.Read(scan, i),
            DateWord.Units => UnitRules.ReadMany(row, i),
            DateWord.Decades =>
                row.Is(i - 1, DateWord.The) || row.Is(i - 1, DateWord.Part) ? YearRules.Decade(i, i + 1, row.Value(i)) : null,
            DateWord.DayPart => ReferenceRules.PartOfDay(scan, i),
            DateWord.Noon or DateWord.Midnight => ClockRules.Read(scan, i),
            DateWord.None => row.Spelled(i, "q") ? QuarterRules.Short(scan, i) : null,
            _ => null,
        };
    }

    /// <summary>A day at this token, if there is one: what may stand after "4 p.m." or "the day before".</summary>
    public static Match? DayAt(Scan scan, int i)
    {
        var row = scan.Row;
        var match = row.Kind(i) switch
        {
            DateWord.Weekday => WeekdayRules.Read(scan, i),
            DateWord.Month => MonthRules.Read(scan, i),
            DateWord.Number => NumericRules.Read(scan, i) ?? MonthRules.ReadDayFirst(scan, i),
            DateWord.Today or DateWord.Yesterday or DateWord.Tomorrow => ReferenceRules.Day(scan, i),
            DateWord.Last or DateWord.Next or DateWord.This when row.Is(i + 1, DateWord.Weekday) => RelativeRules.Read(scan, i),
            _ => null,
        };
        return match is { Grain: Unit.Day, Type: TimexType.Date } ? match : null;
    }

    private static Match? Figures(Scan scan, int i)
    {
        var row = scan.Row;
        return NumericRules.Read(scan, i) ?? Timed(scan, MonthRules.ReadDayFirst(scan, i)) ?? ClockRules.Read(scan, i)
            ?? YearRules.Century(row, i)
                ?? QuarterRules.Read(scan, i) ?? QuarterRules.Short(scan, i) ?? AmountRules.Read(scan, i) ?? YearRules.Read(scan, i)
                ?? YearRules.Short(scan, i);
    }

    /// <summary>"the first nine months", "the first two years": the length alone.</summary>
    private static Match? Portion(TokenRow row, int i)
    {
        if (row.Kind(i + 1) is not (DateWord.Number or DateWord.Cardinal or DateWord.Few)
            || AmountReader.Read(row, i + 1) is not { } amount)
            return null;
        return Match.OfDuration(i, amount.To, amount.Value);
    }

    private static Match? Fiscal(Scan scan, int i)
    {
        var row = scan.Row;
        if (QuarterRules.Read(scan, i) is { } quarter) return quarter;
        if (YearRules.IsYear(row, i + 1))
            return Days.Year(row.Value(i + 1)) is { } named ? Match.OfDate(i, i + 2, named, "fiscal-year", true) : null;
        if (!row.Is(i + 1, DateWord.Unit) || row.Value(i + 1) != (int)Unit.Year) return null;
        if (YearRules.IsYear(row, i + 2))
            return Days.Year(row.Value(i + 2)) is { } year ? Match.OfDate(i, i + 3, year, "fiscal-year", true) : null;
        return Days.Holding(scan.Anchor, Unit.Year) is { } current ? Match.OfDate(i, i + 2, current, "fiscal-year") : null;
    }

    private static Match? Weekend(Scan scan, int i)
    {
        if (scan.Anchor is not { } anchor) return Partials.Unknown(i, i + 1, Unit.Weekend, "weekend");
        var by = scan.Tense(i, i + 1) == Tense.Future || Days.Weekday(anchor) >= 6 ? 0 : -1;
        return Days.Shifted(anchor, Unit.Weekend, by) is { } stretch ? Match.OfDate(i, i + 1, stretch, "weekend") : null;
    }

    private static Match? Timed(Scan scan, Match? day) => day is { } found ? ClockRules.After(scan, found) : null;
}
