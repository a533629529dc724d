using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>What a count of units says: a length of time, or a distance from now ("ago") or from what was told ("later").</summary>
internal static class AmountRules
{
    public static Match? Read(Scan scan, int i)
    {
        var row = scan.Row;
        if (AmountReader.Read(row, i) is not { } amount) return null;
        var to = amount.To;
        if (IsAge(row, to)) return null;
        if (row.Is(to, DateWord.Ago)) return Ago(scan, i, to + 1, amount);
        if (row.Is(to, DateWord.Hyphen) && row.Is(to + 1, DateWord.Ago)) return Ago(scan, i, to + 2, amount);
        if (row.Is(to, DateWord.Earlier) || (row.Is(to, DateWord.Before) && Stops(row, to + 1))) return Offset(scan, i, to + 1, amount, -1);
        if (row.Is(to, DateWord.Later) || (row.Is(to, DateWord.After) && Stops(row, to + 1))) return Offset(scan, i, to + 1, amount, 1);
        if (row.Is(to, DateWord.From) && row.Is(to + 1, DateWord.Now)) return FromAnchor(scan, i, to + 2, amount, 1);
        if (row.Is(i, DateWord.A) && to == i + 2 && IsRate(row, i)) return Rate(row, i, amount);
        return Match.OfDuration(i, to, amount.Value);
    }

    private static bool IsAge(TokenRow row, int to) =>
        row.Is(to, DateWord.Old) || (row.Is(to, DateWord.Hyphen) && row.Is(to + 1, DateWord.Old));

    private static bool Stops(TokenRow row, int i) => row.Kind(i) is DateWord.Comma or DateWord.Dot or DateWord.Break or DateWord.End;

    /// <summary>"$4 million a year", "40 flights a week": the unit only divides.</summary>
    private static bool IsRate(TokenRow row, int i)
    {
        var before = row[i - 1];
        if (before.Kind is DateWord.Number or DateWord.Percent or DateWord.Multiplier or DateWord.Once or DateWord.Times or DateWord.Units
            or DateWord.Cardinal)
            return true;
        if (before.Kind != DateWord.None || before.Length < 4) return false;
        return row.Text[before.End - 1] == 's' && row.Text[before.End - 2] != 's'
            || row.Spelled(i - 1, "percent")
            || row.Spelled(i - 1, "million")
            || row.Spelled(i - 1, "billion");
    }

    private static Match? Rate(TokenRow row, int i, Amount amount)
    {
        if (row.Is(i - 1, DateWord.Once)) return Match.OfSet(i - 1, amount.To, amount.Value);
        return row.Is(i - 1, DateWord.Times) ? Match.OfSet(i, amount.To, amount.Value) : null;
    }

    private static Match? Ago(Scan scan, int from, int to, Amount amount)
    {
        if (amount.Vague) return Match.OfReference(from, to, "PAST_REF");
        if (amount.Unit == Unit.Year && amount.Halves == 2 && QuarterRules.YearOff(scan, from, to) is { } quarter) return quarter;
        return FromAnchor(scan, from, to, amount, -1);
    }

    private static Match? FromAnchor(Scan scan, int from, int to, Amount amount, int sign)
    {
        if (amount.Vague) return Match.OfReference(from, to, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        return Away(scan.Anchor, from, to, amount, sign, sign < 0 ? "ago" : "from-now") ?? Match.OfDuration(from, to, amount.Value);
    }

    private static Match? Offset(Scan scan, int from, int to, Amount amount, int sign)
    {
        if (amount.Unit == Unit.Year && amount.Halves == 2 && sign < 0 && QuarterRules.YearOff(scan, from, to) is { } quarter)
            return quarter;
        if (amount.Vague) return Match.OfDuration(from, to - 1, amount.Value);
        if (amount.Unit == Unit.Day && scan.Context.ToldPartial is { } partial && amount.IsWhole)
            return Partials.Shifted(from, to, partial, sign * amount.Count);
        return Away(scan.Context.ReferenceFor(amount.Unit), from, to, amount, sign, sign < 0 ? "earlier" : "later")
            ?? Match.OfDuration(from, to, amount.Value);
    }

    private static Match? Away(DateOnly? origin, int from, int to, Amount amount, int sign, string rule)
    {
        if (origin is not { } day) return null;
        var (unit, halves) = amount is { IsWhole: false, Unit: Unit.Year }
            ? (Unit.Month, amount.Halves * 12L)
            : (amount.Unit, (long)amount.Halves);
        if (unit == Unit.Decade) (unit, halves) = (Unit.Year, halves * 10);
        if (unit == Unit.Century) (unit, halves) = (Unit.Year, halves * 100);
        if (Days.Shifted(day, unit, sign * (halves / 2)) is not { } stretch) return null;
        return Match.OfDate(from, to, stretch, rule);
    }
}
