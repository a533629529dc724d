using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language.Timex;

/// <summary>"last week", "this year", "the next two months", "the previous Friday", "that night", "the latest quarter".</summary>
internal static class RelativeRules
{
    public static Match? Read(Scan scan, int i)
    {
        var row = scan.Row;
        var modifier = row.Kind(i);
        var at = i + 1;
        if (modifier is Word.This or Word.These && row.Kind(at) is Word.Past or Word.Last or Word.Coming) modifier = row.Kind(at++);
        if (modifier is Word.This && row.Kind(at) is Word.Current or Word.Same) at++;
        if (modifier is Word.That && row.Is(at, Word.Same)) at++;
        if (row.Is(at, Word.Fiscal)) at++;
        var to = at + 1;
        switch (row.Kind(at))
        {
            case Word.Unit:
                return ByUnit(scan, i, to, modifier, (Unit)row.Value(at));
            case Word.Weekday when row[at].Length > 5 || row[at].Capital:
                return Timed(scan, WeekdayRules.Modified(scan, i, to, row.Value(at), modifier));
            case Word.Month when row[at].Capital && modifier is not (Word.Latest or Word.Current or Word.That):
                return MonthRules.Day(row, MonthRules.AfterMonth(row, at)) is not null ? null : OfMonth(scan, i, to, modifier, row.Value(at));
            case Word.Season:
                return SeasonRules.Modified(scan, i, to, (char)row.Value(at), modifier);
            case Word.DayPart:
                return OfDayPart(scan, i, to, modifier, row.Value(at));
            case Word.Weekend:
                return Stretched(scan, i, to, Offset(modifier, row.Is(i - 1, Word.The)), Unit.Weekend, modifier);
            case Word.Holiday:
                return HolidayRules.Modified(scan, i, at, modifier);
            case Word.Period when modifier is Word.Latest or Word.Same or Word.That:
                return QuarterRules.Bare(scan, i, to);
            case Word.Ordinal or Word.Half when QuarterRules.Read(scan, at) is { } quarter:
                return quarter with { From = i };
            default:
                return Counted(scan, i, at, modifier);
        }
    }

    /// <summary>"the last two weeks", "the next few days", "the first nine months": lengths of time.</summary>
    private static Match? Counted(Scan scan, int i, int at, Word modifier)
    {
        var row = scan.Row;
        if (row.Kind(at) is Word.Units)
        {
            if (modifier is Word.Past or Word.Last or Word.Previous && row.Value(at) >= (int)Unit.Week) return Match.OfReference(i, at + 1, "PAST_REF");
            if (modifier is Word.Coming or Word.Next) return Match.OfReference(i, at + 1, "FUTURE_REF");
            return row.Is(i, Word.These) && row.Value(at) == (int)Unit.Day ? Match.OfReference(i, at + 1, "PRESENT_REF") : null;
        }

        if (modifier is Word.Past && row.Spelled(i - 2, "in") && row.Is(i - 1, Word.The) && row.Kind(at) is Word.Comma or Word.Dot or Word.Preposition) return Match.OfReference(i, at, "PAST_REF");
        if (modifier is Word.This or Word.That or Word.Same or Word.Current or Word.Latest && row.Kind(at) is not (Word.Number or Word.Cardinal)) return null;
        if (row.Is(at, Word.A) || AmountReader.Read(row, at) is not { } amount) return null;
        return Match.OfDuration(i, amount.To, amount.Value);
    }

    private static Match? ByUnit(Scan scan, int i, int to, Word modifier, Unit unit)
    {
        var row = scan.Row;
        var led = row.Is(i - 1, Word.The);
        if (row.Is(to, Word.Hyphen) && row.Tight(to) && row.Kind(to + 1) is Word.None or Word.Old) return null;
        if (unit is Unit.Hour or Unit.Minute or Unit.Second) return modifier is Word.Past or Word.Last or Word.Next ? Match.OfDuration(i, to, Length(unit)) : null;
        if (unit == Unit.Day && modifier is Word.Last or Word.Latest or Word.Past or Word.This or Word.Current) return null;
        if (unit == Unit.Quarter && modifier is Word.Latest or Word.Same or Word.That) return QuarterRules.Bare(scan, i, to);
        if (unit == Unit.Year && modifier is Word.Latest) return Stretched(scan, i, to, -1, Unit.Year, modifier);
        if (modifier is Word.Latest) return QuarterRules.Bare(scan, i, to) is { } bare && unit == Unit.Quarter ? bare : null;
        if (modifier is Word.Past && unit is not Unit.Quarter) return Match.OfDuration(i, to, Length(unit));
        if (led && modifier is Word.Last && unit is Unit.Decade or Unit.Century) return Match.OfDuration(i, to, Length(unit));
        if (unit == Unit.Year && row.Is(to, Word.Apostrophe) && row.Is(to + 1, Word.Possessive) && OfYear(scan, i, to + 2, modifier) is { } part) return part;
        return Stretched(scan, i, to, Offset(modifier, led), unit, modifier);
    }

    /// <summary>"this year's third quarter", "last year's quarter".</summary>
    private static Match? OfYear(Scan scan, int i, int at, Word modifier)
    {
        if (scan.Anchor is not { } anchor) return null;
        var row = scan.Row;
        var year = anchor.Year + Offset(modifier, false);
        if (row.Is(at, Word.Fiscal)) at++;
        if (QuarterRules.Ordinal(row, at) is { } ordinal)
        {
            var unit = row.Is(ordinal.To, Word.Hyphen) ? ordinal.To + 1 : ordinal.To;
            var half = row.Is(unit, Word.Half);
            if (ordinal.Number > 4 || !half && !(row.Is(unit, Word.Unit) && row.Value(unit) == (int)Unit.Quarter)) return null;
            return QuarterRules.Resolve(scan, i, unit + 1, ordinal.Number, year, half);
        }

        if (!row.Is(at, Word.Unit) || row.Value(at) != (int)Unit.Quarter || scan.Context.ToldQuarter?.Date is not { } told) return null;
        return QuarterRules.Resolve(scan, i, at + 1, (told.Start.Month + 2) / 3, year, false);
    }

    private static Match? Stretched(Scan scan, int i, int to, int by, Unit unit, Word modifier)
    {
        var told = modifier is Word.That or Word.Same or Word.Previous or Word.Following || (unit == Unit.Day && modifier is Word.Next);
        if (told && unit == Unit.Day && scan.Context.ToldPartial is { } partial) return Partials.Shifted(i, to, partial, by);
        var origin = told ? scan.Context.Told?.Date?.Start ?? scan.Anchor : scan.Anchor;
        var rule = by == 0 ? "this" : by < 0 ? "last" : "next";
        return Days.Shifted(origin, unit, by) is { } stretch ? Match.OfDate(i, to, stretch, $"{rule}-unit") : Partials.Unknown(i, to, unit, $"{rule}-unit");
    }

    /// <summary>Which unit is meant: 0 the one that holds the origin, -1 the one before, 1 the one after.</summary>
    private static int Offset(Word modifier, bool led) => modifier switch
    {
        Word.Last or Word.Previous or Word.Past => -1,
        Word.Next or Word.Coming or Word.Following => 1,
        _ => 0,
    };

    private static Match? OfMonth(Scan scan, int i, int to, Word modifier, int month)
    {
        if (scan.Anchor is not { } anchor) return new(i, to, TimexType.Date, $"XXXX-{month:00}", null, Unit.None, "month");
        var year = modifier switch
        {
            Word.Last or Word.Past or Word.Previous => month < anchor.Month ? anchor.Year : anchor.Year - 1,
            Word.Next or Word.Coming or Word.Following => month > anchor.Month ? anchor.Year : anchor.Year + 1,
            _ => anchor.Year,
        };
        return Days.Month(year, month) is { } stretch ? Match.OfDate(i, to, stretch, "month") : null;
    }

    private static Match? OfDayPart(Scan scan, int i, int to, Word modifier, int part)
    {
        var context = scan.Context;
        var day = modifier switch
        {
            Word.This or Word.Current => scan.Anchor,
            Word.Last => scan.Anchor is { } a ? Days.Add(a, -1) : null,
            Word.That or Word.Same => context.Reference,
            Word.Next or Word.Following => context.Reference is { } r ? Days.Add(r, 1) : null,
            Word.Previous => context.Reference is { } r ? Days.Add(r, -1) : null,
            _ => null,
        };
        var time = ClockRules.Part(part);
        if (day is not { } found) return modifier is Word.Latest or Word.Past or Word.Coming ? null : new(i, to, TimexType.Time, "XXXX-XX-XXT" + time, null, Unit.None, "day-part");
        return ClockRules.Timed(Match.OfDay(i, to, found, "day-part"), i, to, time);
    }

    private static Match Timed(Scan scan, Match day) => ClockRules.After(scan, day);

    private static string Length(Unit unit) => new Amount(0, 2, false, unit, false, false).Value;
}
