using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>Reads counts of units. Every look ahead is bounded by a few tokens.</summary>
internal static class AmountReader
{
    public static Amount? Read(TokenRow row, int i)
    {
        if (Number(row, i) is not { } number) return null;
        var (at, halves, vague) = number;
        if (row.Kind(at) is DateWord.To or DateWord.Or or DateWord.Hyphen
            && Number(row, at + 1) is { Vague: false } upper
            && UnitAt(row, upper.To) is not null)
            at = upper.To;
        var hyphen = row.Is(at, DateWord.Hyphen) && row.Tight(at);
        if (hyphen) at++;
        if (row.Kind(at) is DateWord.Adjective or DateWord.Past or DateWord.Latest && row.Kind(at + 1) is DateWord.Unit or DateWord.Units)
            at++;
        if (row.Is(at, DateWord.More) && row.Is(at + 1, DateWord.Units)) at++;
        if (UnitAt(row, at) is not { } unit) return null;
        if (row[at].Capital && row.Kind(i) is DateWord.Number) return null;
        if (row.Is(at, DateWord.Weekend) && row.Is(i, DateWord.A)) return null;
        if (row.Is(at, DateWord.Unit) && !hyphen && row.Digits(i, 4)) return null;
        if (unit == Unit.Quarter && (row.Is(i, DateWord.A) || (hyphen && row.Is(at, DateWord.Units)))) return null;
        at++;
        if (row.Is(at, DateWord.And) && row.Is(at + 1, DateWord.A) && row.Is(at + 2, DateWord.Half) && !vague)
            return new(at + 3, halves + 1, false, unit, false, true);
        return new(at, halves, vague, unit, hyphen, row.Is(at - 1, DateWord.Units));
    }

    private static Unit? UnitAt(TokenRow row, int i)
    {
        if (row.Is(i, DateWord.Hyphen) && row.Tight(i)) i++;
        return row.Kind(i) is DateWord.Unit or DateWord.Units ? (Unit)row.Value(i) : row.Is(i, DateWord.Weekend) ? Unit.Weekend : null;
    }

    /// <summary>A number in half units: figures with fraction, words, "a", "a couple of", "several".</summary>
    public static (int To, int Halves, bool Vague)? Number(TokenRow row, int i)
    {
        switch (row.Kind(i))
        {
            case DateWord.Number:
                return Figures(row, i);
            case DateWord.Cardinal:
            case DateWord.Multiplier:
                var (to, value) = Spelled(row, i);
                if (row.Is(to, DateWord.And) && row.Is(to + 1, DateWord.A) && row.Is(to + 2, DateWord.Half))
                    return (to + 3, value * 2 + 1, false);
                return (to, value * 2, false);
            case DateWord.Half:
                return row.Is(i + 1, DateWord.A) ? (i + 2, 1, false) : null;
            case DateWord.Few:
                return (i + 1, 0, true);
            case DateWord.Couple:
                return (row.Is(i + 1, DateWord.Of) ? i + 2 : i + 1, 4, false);
            case DateWord.A:
                if (row.Is(i + 1, DateWord.Few)) return (i + 2, 0, true);
                if (row.Is(i + 1, DateWord.Couple)) return (row.Is(i + 2, DateWord.Of) ? i + 3 : i + 2, 4, false);
                if (row.Is(i + 1, DateWord.Half)) return (row.Is(i + 2, DateWord.Hyphen) ? i + 3 : i + 2, 1, false);
                if (row.Is(i + 1, DateWord.Multiplier)) return (i + 2, row.Value(i + 1) * 2, false);
                if (row.Kind(i + 1) is DateWord.Cardinal && row.Is(i + 2, DateWord.Hyphen)) return (i + 2, row.Value(i + 1) * 2, false);
                return (i + 1, 2, false);
            default:
                return null;
        }
    }

    private static (int To, int Halves, bool Vague)? Figures(TokenRow row, int i)
    {
        long value = row.Value(i);
        var at = i + 1;
        while (row.Is(at, DateWord.Comma) && row.Tight(at) && row.Digits(at + 1, 3) && row.Tight(at + 1) && at - i < 4 && value >= 0)
        {
            value = value * 1000 + row.Value(at + 1);
            at += 2;
        }

        if (value is < 0 or > 100_000_000) return null;
        var halves = (int)value * 2;
        if (row.Is(at, DateWord.Dot) && row.Tight(at) && row.Is(at + 1, DateWord.Number) && row.Tight(at + 1))
        {
            var half = row.Digits(at + 1, 1) && row.Value(at + 1) == 5;
            return (at + 2, half ? halves + 1 : halves, false);
        }

        if (row.Is(at, DateWord.Number) && row.Is(at + 1, DateWord.Slash) && row.Is(at + 2, DateWord.Number))
            return (at + 3, halves + 1, false);
        if (row.Is(at, DateWord.Hyphen) && row.Digits(at + 1, 1) && row.Is(at + 2, DateWord.Slash) && row.Is(at + 3, DateWord.Number))
            return (at + 4, halves + 1, false);
        if (row.Is(at, DateWord.Multiplier)) return (at + 1, value < 1000 ? (int)value * 2 * row.Value(at) : halves, false);
        return (at, halves, false);
    }

    /// <summary>"twenty-four", "two thousand", "a hundred and five".</summary>
    public static (int To, int Value) Spelled(TokenRow row, int i)
    {
        var total = 0;
        var part = 0;
        var at = i;
        while (at - i < 7)
        {
            if (row.Is(at, DateWord.Cardinal) && (part % 10 == 0 || part == 0) && (part % 100 == 0 || row.Value(at) < 10))
                part += row.Value(at);
            else if (row.Is(at, DateWord.Multiplier)) part = Math.Max(part, 1) * row.Value(at);
            else break;
            at++;
            if (part >= 1000)
            {
                total = Math.Min(total + part, 1_000_000);
                part = 0;
            }

            if (row.Is(at, DateWord.Hyphen) && row.Tight(at) && row.Is(at + 1, DateWord.Cardinal) && part is >= 20 and <= 90) at++;
        }

        return (at, total + part);
    }
}
