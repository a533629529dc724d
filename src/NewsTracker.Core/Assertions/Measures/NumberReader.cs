using System.Globalization;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Assertions.Measures;

/// <summary>
/// A number in figures or words: tokens [<paramref name="From"/>, <paramref name="To"/>). <paramref name="Suffix"/> holds letters written
/// on its figures that are no magnitude ("5km"); <paramref name="Vague"/>: "dozens".
/// </summary>
internal readonly record struct SpelledNumber(int From, int To, decimal Value, string Suffix, bool Vague);

/// <summary>Reads numbers: "14", "1,200", "1.2 million", "5m", "fourteen", "two hundred and five", "a dozen", "dozens".</summary>
internal static class NumberReader
{
    /// <summary>Greater ones are no counts. By hand: a thousand times all money.</summary>
    private const decimal Max = 1e18m;

    /// <returns>The number that begins at a token; null where none does.</returns>
    public static SpelledNumber? At(TokenTree tokens, int i)
    {
        if (Article(tokens, i) && i + 1 < tokens.Count && Magnitude(tokens, i + 1) is { } whole)
            return Multiplied(tokens, i, i + 2, whole, "");
        var form = tokens.Sentence.Form(i);
        if (char.IsAsciiDigit(form[0])) return Figures(tokens, i, form);
        if (Plural(tokens, i) is { } magnitude) return Vague(tokens, i, magnitude);
        return Words(tokens, i);
    }

    private static SpelledNumber? Figures(TokenTree tokens, int i, ReadOnlySpan<char> form)
    {
        var end = 1;
        while (end < form.Length && (char.IsAsciiDigit(form[end]) || (form[end] is ',' or '.' && end + 1 < form.Length
            && char.IsAsciiDigit(form[end + 1]))))
            end++;
        if (!decimal.TryParse(
            form[..end], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            || value > Max)
            return null;
        var suffix = form[end..].ToString().ToLowerInvariant();
        if (suffix is "st" or "nd" or "rd" or "th" or "s" || suffix.AsSpan().ContainsAnyInRange('0', '9')) return null;
        return NumberWords.ShortMagnitude(suffix) is { } times && value * times <= Max
            ? new SpelledNumber(i, i + 1, value * times, suffix is "m" ? suffix : "", false)
            : Multiplied(tokens, i, i + 1, value, suffix);
    }

    /// <summary>Takes the magnitudes that follow: "1.2 million", "two hundred thousand", "3 m".</summary>
    private static SpelledNumber? Multiplied(TokenTree tokens, int from, int to, decimal value, string suffix)
    {
        while (to < tokens.Count && suffix.Length == 0)
        {
            // "$20-billion fund"
            var at = Hyphen(tokens, to) && to + 1 < tokens.Count ? to + 1 : to;
            if (Magnitude(tokens, at) is not { } times || value * times > Max) break;
            value *= times;
            to = at + 1;
        }

        return new SpelledNumber(from, to, value, suffix, false);
    }

    private static SpelledNumber? Words(TokenTree tokens, int i)
    {
        var (total, part, at) = (0m, 0m, i);
        while (at < tokens.Count)
        {
            if (Small(tokens, at) is { } small && (part % 100 == 0 || (part % 10 == 0 && part % 100 >= 20 && small < 10))) part += small;
            else if (at > i && Magnitude(tokens, at) is { } times && total + part * times <= Max)
            {
                part *= times;
                if (times >= 1000) (total, part) = (total + part, 0);
            }
            else break;
            at++;
            if (at + 1 < tokens.Count && (Hyphen(tokens, at) || tokens.Is(at, "and")) && Small(tokens, at + 1) is { } next
                && (Hyphen(tokens, at) ? part % 100 is >= 20 and <= 90 && next < 10 : total + part >= 100 && part % 100 == 0))
                at++;
        }

        return at == i ? null : new SpelledNumber(i, at, total + part, "", false);
    }

    /// <summary>"dozens", "hundreds of thousands".</summary>
    private static SpelledNumber? Vague(TokenTree tokens, int i, decimal magnitude)
    {
        var to = i + 1;
        if (to + 1 < tokens.Count && tokens.Is(to, "of") && Plural(tokens, to + 1) is { } further && magnitude * further <= Max)
            (magnitude, to) = (magnitude * further, to + 2);
        return magnitude < 12 ? null : new SpelledNumber(i, to, magnitude, "", true);
    }

    private static bool Article(TokenTree tokens, int i) => tokens.Is(i, "a") || tokens.Is(i, "an");

    private static bool Hyphen(TokenTree tokens, int i) => tokens.Sentence.Form(i) is "-" or "‐" or "‑";

    private static decimal? Small(TokenTree tokens, int i)
    {
        var word = tokens.Lower(i);
        if (word is "one") return 1;
        return NumberWords.TryDigits(word, out var digits) ? decimal.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    private static decimal? Magnitude(TokenTree tokens, int i) => NumberWords.Magnitude(tokens.Lower(i));

    private static decimal? Plural(TokenTree tokens, int i) => tokens.Lower(i) switch
    {
        "tens" => 10,
        "dozens" => 12,
        "scores" => 20,
        "hundreds" => 100,
        "thousands" => 1000,
        "millions" => 1e6m,
        "billions" => 1e9m,
        _ => null,
    };
}
