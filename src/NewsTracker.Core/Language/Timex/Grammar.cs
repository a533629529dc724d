using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language.Timex;

/// <summary>The way from a token to the rules that may begin there: the first that reads something wins, the more specific ones stand first.</summary>
internal static class Grammar
{
    public static Match? At(Scan scan, int i)
    {
        var row = scan.Row;
        return row.Kind(i) switch
        {
            Word.Number => Figures(scan, i),
            Word.Apostrophe => YearRules.Short(scan, i),
            Word.Month => Timed(scan, MonthRules.Read(scan, i)),
            Word.Weekday => SetRules.Nights(row, i) ?? Timed(scan, WeekdayRules.Read(scan, i)),
            Word.Weekdays => row[i].Capital ? SetRules.Weekdays(row, i) : null,
            Word.Last or Word.Next or Word.This or Word.That or Word.These or Word.Past or Word.Previous or Word.Following or Word.Coming or Word.Same
                or Word.Latest => RelativeRules.Read(scan, i),
            Word.Current => RelativeRules.Read(scan, i) ?? ReferenceRules.Vague(scan, i),
            Word.Cardinal => ClockRules.Read(scan, i) ?? YearRules.InWords(row, i) ?? YearRules.Century(row, i) ?? AmountRules.Read(scan, i),
            Word.Multiplier or Word.Few or Word.Couple or Word.Half or Word.A => AmountRules.Read(scan, i),
            Word.Ordinal => MonthRules.ReadDayFirst(scan, i) ?? YearRules.Century(row, i) ?? QuarterRules.Read(scan, i) ?? Portion(row, i),
            Word.Fiscal => Fiscal(scan, i),
            Word.Season => SeasonRules.Read(scan, i),
            Word.Weekend => row.Is(i - 1, Word.The) || row.Is(i - 1, Word.Preposition) ? Weekend(scan, i) : null,
            Word.Holiday => HolidayRules.Read(scan, i),
            Word.Today or Word.Yesterday or Word.Tomorrow or Word.Tonight or Word.Overnight => ReferenceRules.Day(scan, i),
            Word.Now or Word.Reference or Word.Recent or Word.Soon or Word.Future => ReferenceRules.Vague(scan, i),
            Word.Adverb => SetRules.Adverb(row, i),
            Word.Each => SetRules.Read(scan, i),
            Word.Unit => UnitRules.Read(scan, i),
            Word.Units => UnitRules.ReadMany(row, i),
            Word.Decades => row.Is(i - 1, Word.The) || row.Is(i - 1, Word.Part) ? YearRules.Decade(i, i + 1, row.Value(i)) : null,
            Word.DayPart => ReferenceRules.PartOfDay(scan, i),
            Word.Noon or Word.Midnight => ClockRules.Read(scan, i),
            Word.None => row.Spelled(i, "q") ? QuarterRules.Short(scan, i) : null,
            _ => null,
        };
    }

    /// <summary>A day at this token, if there is one: what may stand after "4 p.m." or "the day before".</summary>
    public static Match? DayAt(Scan scan, int i)
    {
        var row = scan.Row;
        var match = row.Kind(i) switch
        {
            Word.Weekday => WeekdayRules.Read(scan, i),
            Word.Month => MonthRules.Read(scan, i),
            Word.Number => NumericRules.Read(scan, i) ?? MonthRules.ReadDayFirst(scan, i),
            Word.Today or Word.Yesterday or Word.Tomorrow => ReferenceRules.Day(scan, i),
            Word.Last or Word.Next or Word.This when row.Is(i + 1, Word.Weekday) => RelativeRules.Read(scan, i),
            _ => null,
        };
        return match is { Grain: Unit.Day, Type: TimexType.Date } ? match : null;
    }

    private static Match? Figures(Scan scan, int i)
    {
        var row = scan.Row;
        return NumericRules.Read(scan, i) ?? Timed(scan, MonthRules.ReadDayFirst(scan, i)) ?? ClockRules.Read(scan, i) ?? YearRules.Century(row, i)
            ?? QuarterRules.Read(scan, i) ?? QuarterRules.Short(scan, i) ?? AmountRules.Read(scan, i) ?? YearRules.Read(scan, i) ?? YearRules.Short(scan, i);
    }

    /// <summary>"the first nine months", "the first two years": the length alone.</summary>
    private static Match? Portion(TokenRow row, int i)
    {
        if (row.Kind(i + 1) is not (Word.Number or Word.Cardinal or Word.Few) || AmountReader.Read(row, i + 1) is not { } amount) return null;
        return Match.OfDuration(i, amount.To, amount.Value);
    }

    private static Match? Fiscal(Scan scan, int i)
    {
        var row = scan.Row;
        if (QuarterRules.Read(scan, i) is { } quarter) return quarter;
        if (YearRules.IsYear(row, i + 1)) return Days.Year(row.Value(i + 1)) is { } named ? Match.OfDate(i, i + 2, named, "fiscal-year", true) : null;
        if (!row.Is(i + 1, Word.Unit) || row.Value(i + 1) != (int)Unit.Year) return null;
        if (YearRules.IsYear(row, i + 2)) return Days.Year(row.Value(i + 2)) is { } year ? Match.OfDate(i, i + 3, year, "fiscal-year", true) : null;
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
