using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>"last week", "this year", "the next two months", "the previous Friday", "that night", "the latest quarter".</summary>
internal static class RelativeRules
{
    public static Match? Read(Scan scan, int i)
    {
        var row = scan.Row;
        var modifier = row.Kind(i);
        var at = i + 1;
        if (modifier is DateWord.This or DateWord.These && row.Kind(at) is DateWord.Past or DateWord.Last or DateWord.Coming)
            modifier = row.Kind(at++);
        if (modifier is DateWord.This && row.Kind(at) is DateWord.Current or DateWord.Same) at++;
        if (modifier is DateWord.That && row.Is(at, DateWord.Same)) at++;
        if (row.Is(at, DateWord.Fiscal)) at++;
        var to = at + 1;
        switch (row.Kind(at))
        {
            case DateWord.Unit:
                return ByUnit(scan, i, to, modifier, (Unit)row.Value(at));
            case DateWord.Weekday when row[at].Length > 5 || row[at].Capital:
                return Timed(scan, WeekdayRules.Modified(scan, i, to, row.Value(at), modifier));
            case DateWord.Month when row[at].Capital && modifier is not (DateWord.Latest or DateWord.Current or DateWord.That):
                return MonthRules.Day(row, MonthRules.AfterMonth(row, at)) is not null
                    ? null
                    : OfMonth(scan, i, to, modifier, row.Value(at));
            case DateWord.Season:
                return SeasonRules.Modified(scan, i, to, (char)row.Value(at), modifier);
            case DateWord.DayPart:
                return OfDayPart(scan, i, to, modifier, row.Value(at));
            case DateWord.Weekend:
                return Stretched(scan, i, to, Offset(modifier, row.Is(i - 1, DateWord.The)), Unit.Weekend, modifier);
            case DateWord.Holiday:
                return HolidayRules.Modified(scan, i, at, modifier);
            case DateWord.Period when modifier is DateWord.Latest or DateWord.Same or DateWord.That:
                return QuarterRules.Bare(scan, i, to);
            case DateWord.Ordinal or DateWord.Half when QuarterRules.Read(scan, at) is { } quarter:
                return quarter with { From = i };
            default:
                return Counted(scan, i, at, modifier);
        }
    }

    /// <summary>"the last two weeks", "the next few days", "the first nine months": lengths of time.</summary>
    private static Match? Counted(Scan scan, int i, int at, DateWord modifier)
    {
        var row = scan.Row;
        if (row.Kind(at) is DateWord.Units)
        {
            if (modifier is DateWord.Past or DateWord.Last or DateWord.Previous && row.Value(at) >= (int)Unit.Week)
                return Match.OfReference(i, at + 1, "PAST_REF");
            if (modifier is DateWord.Coming or DateWord.Next) return Match.OfReference(i, at + 1, "FUTURE_REF");
            return row.Is(i, DateWord.These) && row.Value(at) == (int)Unit.Day ? Match.OfReference(i, at + 1, "PRESENT_REF") : null;
        }

        if (modifier is DateWord.Past
            && row.Spelled(i - 2, "in")
            && row.Is(i - 1, DateWord.The)
            && row.Kind(at) is DateWord.Comma or DateWord.Dot or DateWord.Preposition)
            return Match.OfReference(i, at, "PAST_REF");
        if (modifier is DateWord.This or DateWord.That or DateWord.Same or DateWord.Current or DateWord.Latest
            && row.Kind(at) is not (DateWord.Number or DateWord.Cardinal))
            return null;
        if (row.Is(at, DateWord.A) || AmountReader.Read(row, at) is not { } amount) return null;
        return Match.OfDuration(i, amount.To, amount.Value);
    }

    private static Match? ByUnit(Scan scan, int i, int to, DateWord modifier, Unit unit)
    {
        var row = scan.Row;
        var led = row.Is(i - 1, DateWord.The);
        if (row.Is(to, DateWord.Hyphen) && row.Tight(to) && row.Kind(to + 1) is DateWord.None or DateWord.Old) return null;
        if (unit is Unit.Hour or Unit.Minute or Unit.Second)
            return modifier is DateWord.Past or DateWord.Last or DateWord.Next ? Match.OfDuration(i, to, Length(unit)) : null;
        if (unit == Unit.Day && modifier is DateWord.Last or DateWord.Latest or DateWord.Past or DateWord.This or DateWord.Current)
            return null;
        if (unit == Unit.Quarter && modifier is DateWord.Latest or DateWord.Same or DateWord.That) return QuarterRules.Bare(scan, i, to);
        if (unit == Unit.Year && modifier is DateWord.Latest) return Stretched(scan, i, to, -1, Unit.Year, modifier);
        if (modifier is DateWord.Latest) return QuarterRules.Bare(scan, i, to) is { } bare && unit == Unit.Quarter ? bare : null;
        if (modifier is DateWord.Past && unit is not Unit.Quarter) return Match.OfDuration(i, to, Length(unit));
        if (led && modifier is DateWord.Last && unit is Unit.Decade or Unit.Century) return Match.OfDuration(i, to, Length(unit));
        if (unit == Unit.Year
            && row.Is(to, DateWord.Apostrophe)
            && row.Is(to + 1, DateWord.Possessive)
            && OfYear(scan, i, to + 2, modifier) is { } part)
            return part;
        return Stretched(scan, i, to, Offset(modifier, led), unit, modifier);
    }

    /// <summary>"this year's third quarter", "last year's quarter".</summary>
    private static Match? OfYear(Scan scan, int i, int at, DateWord modifier)
    {
        if (scan.Anchor is not { } anchor) return null;
        var row = scan.Row;
        var year = anchor.Year + Offset(modifier, false);
        if (row.Is(at, DateWord.Fiscal)) at++;
        if (QuarterRules.Ordinal(row, at) is { } ordinal)
        {
            var unit = row.Is(ordinal.To, DateWord.Hyphen) ? ordinal.To + 1 : ordinal.To;
            var half = row.Is(unit, DateWord.Half);
            if (ordinal.Number > 4 || !half && !(row.Is(unit, DateWord.Unit) && row.Value(unit) == (int)Unit.Quarter)) return null;
            return QuarterRules.Resolve(scan, i, unit + 1, ordinal.Number, year, half);
        }

        if (!row.Is(at, DateWord.Unit) || row.Value(at) != (int)Unit.Quarter || scan.Context.ToldQuarter?.Date is not { } told) return null;
        return QuarterRules.Resolve(scan, i, at + 1, (told.Start.Month + 2) / 3, year, false);
    }

    private static Match? Stretched(Scan scan, int i, int to, int by, Unit unit, DateWord modifier)
    {
        var told = modifier is DateWord.That or DateWord.Same or DateWord.Previous or DateWord.Following
            || (unit == Unit.Day && modifier is DateWord.Next);
        if (told && unit == Unit.Day && scan.Context.ToldPartial is { } partial) return Partials.Shifted(i, to, partial, by);
        var origin = told ? scan.Context.Told?.Date?.Start ?? scan.Anchor : scan.Anchor;
        var rule = by == 0 ? "this" : by < 0 ? "last" : "next";
        return Days.Shifted(origin, unit, by) is { } stretch
            ? Match.OfDate(i, to, stretch, $"{rule}-unit")
            : Partials.Unknown(i, to, unit, $"{rule}-unit");
    }

    /// <summary>Which unit is meant: 0 the one that holds the origin, -1 the one before, 1 the one after.</summary>
    private static int Offset(DateWord modifier, bool led) => modifier switch
    {
        DateWord.Last or DateWord.Previous or DateWord.Past => -1,
        DateWord.Next or DateWord.Coming or DateWord.Following => 1,
        _ => 0,
    };

    private static Match? OfMonth(Scan scan, int i, int to, DateWord modifier, int month)
    {
        if (scan.Anchor is not { } anchor) return new(i, to, TimexType.Date, $"XXXX-{month:00}", null, Unit.None, "month");
        var year = modifier switch
        {
            DateWord.Last or DateWord.Past or DateWord.Previous => month < anchor.Month ? anchor.Year : anchor.Year - 1,
            DateWord.Next or DateWord.Coming or DateWord.Following => month > anchor.Month ? anchor.Year : anchor.Year + 1,
            _ => anchor.Year,
        };
        return Days.Month(year, month) is { } stretch ? Match.OfDate(i, to, stretch, "month") : null;
    }

    private static Match? OfDayPart(Scan scan, int i, int to, DateWord modifier, int part)
    {
        var context = scan.Context;
        var day = modifier switch
        {
            DateWord.This or DateWord.Current => scan.Anchor,
            DateWord.Last => scan.Anchor is { } a ? Days.Add(a, -1) : null,
            DateWord.That or DateWord.Same => context.Reference,
            DateWord.Next or DateWord.Following => context.Reference is { } r ? Days.Add(r, 1) : null,
            DateWord.Previous => context.Reference is { } r ? Days.Add(r, -1) : null,
            _ => null,
        };
        var time = ClockRules.Part(part);
        if (day is not { } found)
            return modifier is DateWord.Latest or DateWord.Past or DateWord.Coming
                ? null
                : new(i, to, TimexType.Time, "XXXX-XX-XXT" + time, null, Unit.None, "day-part");
        return ClockRules.Timed(Match.OfDay(i, to, found, "day-part"), i, to, time);
    }

    private static Match Timed(Scan scan, Match day) => ClockRules.After(scan, day);

    private static string Length(Unit unit) => new Amount(0, 2, false, unit, false, false).Value;
}
