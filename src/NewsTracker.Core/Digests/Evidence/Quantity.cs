using System.Collections.Frozen;
using System.Globalization;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>
/// A number of a text by its words [<paramref name="From"/>, <paramref name="To"/>), magnitude included ("4.9 million"), and, where the
/// word behind it is a unit that others are converted into, what it comes to in the common unit of its kind ("30 miles": 48.3, a length).
/// </summary>
internal readonly record struct Quantity(int From, int To, decimal Value, char Kind, decimal Common)
{
    /// <summary>Above it a number is no count. By hand: a thousand times all money.</summary>
    private const decimal Max = 1e18m;

    /// <summary>Converted numbers are rounded: this share apart they are one.</summary>
    private const decimal Rounding = 0.05m;

    /// <summary>Kind and factor: l length in km, v speed in km/h, h height in metres, o volume in litres, w weight in kg.</summary>
    private static readonly FrozenDictionary<string, (char Kind, decimal Factor)> Units =
        new Dictionary<string, (char, decimal)>(StringComparer.Ordinal)
        {
            ["mile"] = ('l', 1.609m), ["miles"] = ('l', 1.609m), ["km"] = ('l', 1), ["kilometres"] = ('l', 1), ["kilometers"] = ('l', 1),
            ["kilometre"] = ('l', 1), ["kilometer"] = ('l', 1), ["mph"] = ('v', 1.609m), ["kph"] = ('v', 1), ["kmh"] = ('v', 1),
            ["feet"] = ('h', 0.3048m), ["foot"] = ('h', 0.3048m), ["ft"] = ('h', 0.3048m), ["metres"] = ('h', 1), ["meters"] = ('h', 1),
            ["metre"] = ('h', 1), ["meter"] = ('h', 1), ["gallons"] = ('o', 3.785m), ["litres"] = ('o', 1), ["liters"] = ('o', 1),
            ["barrels"] = ('o', 158.987m), ["barrel"] = ('o', 158.987m), ["pounds"] = ('w', 0.4536m), ["kg"] = ('w', 1),
            ["kilograms"] = ('w', 1), ["kilos"] = ('w', 1), ["tons"] = ('w', 907), ["tonnes"] = ('w', 1000),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The numbers of a text, in order.</summary>
    public static List<Quantity> Read(string text, List<Word> words)
    {
        var found = new List<Quantity>();
        for (var i = 0; i < words.Count; i++)
        {
            if ((words[i].IsNumber ? ValueOf(text, words[i]) : Whole(text, words, i)) is not { } value) continue;
            (value, var to) = SetApart.Read(text, words, i, value);
            while (to < words.Count && IsBeside(words, to))
            {
                if (Magnitude(Lower(text, words[to])) is { } times && value * times <= Max) value *= times;
                else if (Rest(text, words, to, value) is { } rest) (value, to) = (value + rest.Value, rest.At);
                else break;
                to++;
            }

            var unit = to < words.Count && IsBeside(words, to) ? Units.GetValueOrDefault(Lower(text, words[to])) : default;
            found.Add(new Quantity(i, to, value, unit.Kind, value * unit.Factor));
            i = to - 1;
        }

        return found;
    }

    /// <summary>The same number, or the same measure in another unit.</summary>
    public bool IsOne(in Quantity other) => Value == other.Value || Equals(other, converted: true);

    /// <summary>The same number, or the same measure in another unit.</summary>
    public bool Equals(in Quantity other, bool converted) =>
        converted ? Kind != default && Kind == other.Kind && Math.Abs(Common - other.Common) <= Rounding * other.Common
            : Value == other.Value;

    /// <summary>"a dozen", "one hundred".</summary>
    private static decimal? Whole(string text, List<Word> words, int at) =>
        at > 0 && IsBeside(words, at) && Lower(text, words[at - 1]) is "a" or "one" ? NumberWords.Magnitude(Lower(text, words[at])) : null;

    /// <summary>"hundred | and five", "twenty | four": what words add to a number in words.</summary>
    private static (decimal Value, int At)? Rest(string text, List<Word> words, int at, decimal value)
    {
        if (words[at - 1].Has(WordMarks.Digits)) return null;
        var behindAnd = value >= 100 && at + 1 < words.Count && Lower(text, words[at]) is "and";
        var next = behindAnd ? at + 1 : at;
        if (words[next].Has(WordMarks.Digits) || Small(text, words[next]) is not { } rest) return null;
        var fits = value % 100 == 0 ? value >= 100 && rest < 100 : !behindAnd && value % 10 == 0 && value % 100 >= 20 && rest < 10;
        return fits ? (rest, next) : null;
    }

    private static decimal? Small(string text, Word word) =>
        word.IsNumber ? ValueOf(text, word) : Lower(text, word) is "one" ? 1 : null;

    private static decimal? Magnitude(string word) => NumberWords.Magnitude(word) ?? NumberWords.ShortMagnitude(word);

    private static bool IsBeside(List<Word> words, int at) =>
        words[at].Has(WordMarks.Joined) || words[at].Span.Start - words[at - 1].Span.End <= 1;

    private static decimal? ValueOf(string text, Word word)
    {
        var written = Lower(text, word);
        if (NumberWords.TryDigits(written, out var digits)) written = digits;
        return decimal.TryParse(written, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var
            value) && value <= Max ? value : null;
    }

    private static string Lower(string text, Word word) => word.Span.Length > 24 ? "" : word.Span.Of(text).ToLowerInvariant();
}
