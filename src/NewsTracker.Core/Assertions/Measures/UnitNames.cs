using System.Collections.Frozen;

namespace NewsTracker.Core.Assertions.Measures;

/// <summary>Units of measure in their spellings, each with the one that stands for all.</summary>
internal static class UnitNames
{
    private static readonly FrozenDictionary<string, string> Names = Table(
        "percent pct pc %", "kilometre kilometer km", "metre meter", "centimetre centimeter cm", "millimetre millimeter mm", "mile",
        "foot ft",
        "inch", "yard", "kilogram kilogramme kilo kg", "tonne", "ton", "gram gramme", "ounce", "litre liter", "gallon", "barrel", "acre",
        "hectare ha", "mph", "kph kmh km/h", "degree °", "kilowatt kw", "megawatt mw", "gigawatt gw", "volt", "hertz", "terabyte",
        "gigabyte gb", "megabyte mb", "second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "dollar $", "euro €",
        "pound £", "yen ¥", "yuan", "rouble ruble ₽", "rupee ₹", "peso", "franc", "krone krona", "won", "cent", "lira", "zloty", "rand",
        "shilling", "dinar", "riyal rial", "dirham", "point");

    private static readonly FrozenSet<string> Time =
        "second minute hour day week month year decade century".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="word">A word in its dictionary form, or a sign ("%", "US$").</param>
    /// <returns>Null for what is no unit.</returns>
    public static string? Of(string word)
    {
        if (word.Length > 1 && word[^1] is '$' or '£' or '€') word = word[^1..];
        return Names.GetValueOrDefault(word);
    }

    public static bool IsTime(string? unit) => unit is not null && Time.Contains(unit);

    private static readonly FrozenSet<string> Money =
        "dollar euro pound yen yuan rouble rupee peso franc krone lira zloty rand".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of the currencies those whose sums stand in headlines.</summary>
    public static bool IsMoney(string? unit) => unit is not null && Money.Contains(unit);

    private static FrozenDictionary<string, string> Table(params string[] rows) => rows.Select(r => r.Split(' '))
        .SelectMany(r => r.Select(name => (Name: name, Unit: r[0]))).ToFrozenDictionary(p => p.Name, p => p.Unit, StringComparer.Ordinal);
}
