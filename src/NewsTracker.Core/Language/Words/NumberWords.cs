using System.Collections.Frozen;

namespace NewsTracker.Core.Language.Words;

/// <summary>Number words of English, as the digits they stand for, and the short forms of what follows a number.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, string> Values = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["two"] = "2", ["three"] = "3", ["four"] = "4", ["five"] = "5", ["six"] = "6", ["seven"] = "7", ["eight"] = "8", ["nine"] = "9",
        ["ten"] = "10", ["eleven"] = "11", ["twelve"] = "12", ["thirteen"] = "13", ["fourteen"] = "14", ["fifteen"] = "15",
        ["sixteen"] = "16", ["seventeen"] = "17", ["eighteen"] = "18", ["nineteen"] = "19", ["twenty"] = "20", ["thirty"] = "30",
        ["forty"] = "40", ["fifty"] = "50", ["sixty"] = "60",
        ["seventy"] = "70", ["eighty"] = "80", ["ninety"] = "90",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ValueLookup =
        Values.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string> Units = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["bn"] = "billion", ["b"] = "billion", ["m"] = "million", ["mn"] = "million", ["mln"] = "million", ["tn"] = "trillion",
        ["k"] = "thousand",
        ["km"] = "kilomet", ["pct"] = "percent",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> UnitLookup =
        Units.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryDigits(ReadOnlySpan<char> word, out string digits) => ValueLookup.TryGetValue(word, out digits!);

    /// <summary>The full stem of a short form that follows a number ("bn").</summary>
    public static bool TryUnit(ReadOnlySpan<char> word, out string stem) => UnitLookup.TryGetValue(word, out stem!);

    /// <summary>What a word behind a number multiplies it by; null for other words.</summary>
    public static decimal? Magnitude(ReadOnlySpan<char> word) => word switch
    {
        "dozen" => 12,
        "hundred" => 100,
        "thousand" => 1000,
        "million" or "mln" => 1e6m,
        "billion" or "bn" => 1e9m,
        "trillion" or "tn" => 1e12m,
        _ => null,
    };

    /// <summary>The same for letters written on figures ("5m").</summary>
    public static decimal? ShortMagnitude(ReadOnlySpan<char> suffix) => suffix switch
    {
        "k" => 1000,
        "m" or "mn" or "mln" => 1e6m,
        "bn" or "b" => 1e9m,
        "tn" => 1e12m,
        _ => null,
    };

    public static string? Symbol(char symbol) => symbol switch
    {
        '$' => "dollar",
        '€' => "euro",
        '£' => "pound",
        '¥' => "yen",
        '₹' => "rupe",
        '₽' => "roubl",
        '%' => "percent",
        _ => null,
    };
}
