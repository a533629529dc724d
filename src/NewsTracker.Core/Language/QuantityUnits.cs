using NewsTracker.Core.Language.Timex;

namespace NewsTracker.Core.Language;

/// <summary>Scales, currencies and measures beside a number.</summary>
internal static class QuantityUnits
{
    /// <summary>What the number before is multiplied with ("million", "bn", "B"), if this is such a word.</summary>
    public static double? Scale(TokenRow row, int i)
    {
        if (row.Is(i, Word.Multiplier)) return row.Value(i);
        if (row.Spelled(i, "million") || row.Spelled(i, "mln")) return 1e6;
        if (row.Spelled(i, "billion") || row.Spelled(i, "bn")) return 1e9;
        if (row.Spelled(i, "trillion") || row.Spelled(i, "trn")) return 1e12;
        if (row.Spelled(i, "dozen")) return 12;
        var t = row[i];
        if (t.Length != 1 || !t.Capital) return null;
        return row.Text[t.Start] switch { 'M' => 1e6, 'B' => 1e9, 'T' => 1e12, _ => null };
    }

    public static string? Currency(TokenRow row, int i)
    {
        var t = row[i];
        if (t.Kind != Word.Money) return null;
        return row.Text[t.Start] switch { '$' => "USD", '\u20ac' => "EUR", '\u00a3' => "GBP", '\u00a5' => "JPY", _ => null };
    }

    /// <summary>The unit after a number, and the token after it.</summary>
    public static (int To, string? Unit) After(TokenRow row, int at)
    {
        if (row.Is(at, Word.Percent)) return (at + 1, "%");
        if (row.Spelled(at, "percent") || row.Spelled(at, "pct")) return (at + 1, "%");
        if (row.Spelled(at, "per") && row.Spelled(at + 1, "cent")) return (at + 2, "%");
        var word = row.Is(at, Word.Hyphen) && row.Tight(at) ? at + 1 : at;
        if (row.Kind(word) is Word.Unit or Word.Units) return (word + 1, ((Unit)row.Value(word)).ToString().ToLowerInvariant());
        foreach (var (name, unit) in Measures)
        {
            if (row.Spelled(word, name)) return (word + 1, unit);
        }

        return (at, null);
    }

    private static readonly (string Name, string Unit)[] Measures =
    [
        ("dollars", "USD"), ("dollar", "USD"), ("euros", "EUR"), ("euro", "EUR"), ("pounds", "GBP"), ("yen", "JPY"), ("km", "km"), ("kilometers", "km"),
        ("kilometres", "km"), ("miles", "mile"), ("mile", "mile"), ("meters", "m"), ("metres", "m"), ("feet", "ft"), ("foot", "ft"), ("kg", "kg"), ("kilograms", "kg"),
        ("tons", "t"), ("tonnes", "t"), ("barrels", "barrel"), ("gallons", "gallon"), ("degrees", "degree"), ("megawatts", "MW"), ("hectares", "ha"), ("acres", "acre"),
    ];
}
