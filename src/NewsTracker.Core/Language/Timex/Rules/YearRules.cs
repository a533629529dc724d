using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>Years in figures and words, decades and centuries.</summary>
internal static class YearRules
{
    /// <summary>A four-figure number that can be a year where the grammar expects one.</summary>
    public static bool IsYear(TokenRow row, int i) =>
        row.Digits(i, 4)
        && row.Value(i) is >= 1000 and <= 2199
        && !(row.Is(i + 1, DateWord.Comma) && row.Tight(i + 1) && row.Digits(i + 2, 3) && row.Tight(i + 2));

    public static Match? Read(Scan scan, int i) => scan.Row.Digits(i, 4) ? FourFigures(scan, i) : null;

    /// <summary>"nineteen ninety-six".</summary>
    public static Match? InWords(TokenRow row, int i) =>
        Spoken(row, i) is { } spoken && Days.Year(spoken.Year) is { } year ? Match.OfDate(i, spoken.To, year, "year", true) : null;

    public static (int To, int Year)? Spoken(TokenRow row, int i)
    {
        if (!row.Is(i, DateWord.Cardinal)
            || row.Value(i) is not (>= 15 and <= 20)
            || !row.Is(i + 1, DateWord.Cardinal)
            || row.Value(i + 1) < 10)
            return null;
        var (to, rest) = AmountReader.Spelled(row, i + 1);
        return rest is >= 10 and <= 99 && row.Kind(to) is not (DateWord.Unit or DateWord.Units) ? (to, row.Value(i) * 100 + rest) : null;
    }

    /// <summary>"'97" and "'90s", "the 90s".</summary>
    public static Match? Short(Scan scan, int i)
    {
        var row = scan.Row;
        var at = scan.After(i, DateWord.Apostrophe);
        if (!row.Digits(at, 2) || (at > i && !row.Tight(at))) return null;
        var value = row.Value(at);
        if (row.Is(at + 1, DateWord.Possessive)
            && row.Tight(at + 1)
            && value % 10 == 0
            && (at > i || row.Is(i - 1, DateWord.The) || row.Is(i - 1, DateWord.Part)))
        {
            return Decade(i, at + 2, value);
        }

        if (at == i || row.Tight(i) || row.Kind(at + 1) is DateWord.Unit or DateWord.Units) return null;
        return Days.Year(Full(value)) is { } year ? Match.OfDate(i, at + 1, year, "year", true) : null;
    }

    public static Match? Decade(int from, int to, int years) =>
        Days.Decade(Full(years)) is { } decade ? Match.OfDate(from, to, decade, "decade", true) : null;

    /// <summary>"the 20th century", "twenty-first century".</summary>
    public static Match? Century(TokenRow row, int i)
    {
        if (QuarterRules.Ordinal(row, i) is not { } ordinal) return null;
        var at = row.Is(ordinal.To, DateWord.Hyphen) ? ordinal.To + 1 : ordinal.To;
        if (!row.Is(at, DateWord.Unit) || row.Value(at) != (int)Unit.Century) return null;
        return Days.Century(ordinal.Number) is { } century ? Match.OfDate(i, at + 1, century, "century", true) : null;
    }

    /// <summary>Two figures of a year: 30 to 99 are of the twentieth century.</summary>
    public static int Full(int two) => two < 30 ? 2000 + two : 1900 + two;

    private static Match? FourFigures(Scan scan, int i)
    {
        var row = scan.Row;
        var value = row.Value(i);
        if (!IsYear(row, i) || !Stands(row, i)) return null;
        if (row.Is(i + 1, DateWord.Possessive) && row.Tight(i + 1))
        {
            return value % 10 == 0 && Days.Decade(value) is { } decade ? Match.OfDate(i, i + 2, decade, "decade", true) : null;
        }

        if (row.Is(i + 1, DateWord.Period) && Days.Year(value) is { } whole) return Match.OfDate(i, i + 2, whole, "year", true);
        if (row.Is(i + 1, DateWord.Unit) && row.Value(i + 1) == (int)Unit.Quarter)
        {
            return scan.Context.ToldQuarter?.Date is { } told && Days.Quarter(value, (told.Start.Month + 2) / 3) is { } same
                ? Match.OfDate(i, i + 2, same, "quarter")
                : null;
        }

        return Days.Year(value) is { } year ? Match.OfDate(i, i + 1, year, "year", true) : null;
    }

    /// <summary>Whether the number reads as a year and not as a count, a price or a part of a longer number.</summary>
    private static bool Stands(TokenRow row, int i)
    {
        var before = row[i - 1];
        if (before.Kind is DateWord.Money
            || (row.Tight(i)
                && before.Kind is DateWord.None or DateWord.Dot or DateWord.Slash or DateWord.Colon or DateWord.Number or DateWord.Comma))
            return false;
        var next = row[i + 1];
        if (before.Kind is DateWord.Approximately or DateWord.Than || row.Spelled(i + 1, "people")) return false;
        if (next.Kind is DateWord.Percent or DateWord.Multiplier or DateWord.Zone or DateWord.Units or DateWord.Money) return false;
        if (next.Tight && next.Kind is DateWord.None && next.Length > 0 && char.IsLetter(row.Text[next.Start])) return false;
        if (next.Tight
            && next.Kind is DateWord.Dot or DateWord.Colon or DateWord.Slash
            && row.Is(i + 2, DateWord.Number)
            && row.Tight(i + 2))
            return false;
        var led = before.Kind is DateWord.Preposition or DateWord.Of or DateWord.From or DateWord.To or DateWord.Until or DateWord.Between
            or DateWord.And or DateWord.Before or DateWord.After or DateWord.Part
            or DateWord.Fiscal or DateWord.The or DateWord.Season or DateWord.Hyphen;
        if (row.Value(i) is < 1900 or > 2099 && !led) return false;
        return next.Kind != DateWord.None
            || next.Capital
            || next.Length < 4
            || row.Text[next.End - 1] != 's'
            || before.Kind is DateWord.Preposition && !row.Spelled(i - 1, "by");
    }
}
