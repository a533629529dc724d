using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>A number by its words [<paramref name="From"/>, <paramref name="To"/>).</summary>
internal readonly record struct FigureNumber(int From, int To, decimal Value);

/// <summary>The numbers of a sentence that stand whole and are no part of a date, a result or a fraction.</summary>
internal static partial class FigureNumbers
{
    public static IEnumerable<FigureNumber> In(FigureContext context)
    {
        foreach (var number in Whole(context))
        {
            var at = new Span(context.Words[number.From].Span.Start, EndOf(context, number));
            var isStrength = FigureUnits.IsMagnitude(context.Text, context.Words, number.From - 1);
            if (!context.Dates.Exists(d => d.Overlaps(at)) && (isStrength || !IsTorn(context.Text, at) || IsNamed(context, number)))
                yield return number;
        }
    }

    /// <summary>"Vander (2,116)": a great number alone in brackets behind a name.</summary>
    private static bool IsNamed(FigureContext context, in FigureNumber number)
    {
        if (number.Value < SmallestNamed || number.From == 0 || !context.Words[number.From - 1].Has(WordMarks.Capital)) return false;
        var (before, end) = (context.Words[number.From - 1].Span.End, context.Words[number.To - 1].Span.End);
        return context.Text.AsSpan(before..context.Words[number.From].Span.Start) is " (" or "("
            && end < context.Text.Length && context.Text[end] == ')';
    }

    private const int SmallestNamed = 1000;

    /// <summary>With the sign of a fraction, which is no word.</summary>
    private static int EndOf(FigureContext context, in FigureNumber number)
    {
        var end = context.Words[number.To - 1].Span.End;
        var match = number.Value == decimal.Truncate(number.Value)
            ? null
            : Sign().Match(context.Text, end, Math.Min(2, context.Text.Length - end));
        return match is { Success: true } ? end + match.Length : end;
    }

    [GeneratedRegex(@"\G ?[¼½¾]", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    /// <summary>Numbers, those whose thousands a text has set apart whole: "2, 129".</summary>
    private static IEnumerable<FigureNumber> Whole(FigureContext context)
    {
        var read = Quantity.Read(context.Text, context.Words);
        for (var i = 0; i < read.Count; i++)
        {
            var one = read[i];
            if (i + 1 < read.Count && read[i + 1] is var next && next.From == one.To && AreThousands(context, one, next))
            {
                yield return new(one.From, next.To, (one.Value * 1000) + next.Value);
                i++;
            }
            else if (i + 1 < read.Count && read[i + 1] is var part && part.From == one.To && AreDecimals(context, one, part) is { } whole)
            {
                yield return new(one.From, part.To, whole);
                i++;
            }
            else if (Fraction(context, one) is { Part: > 0 } half)
            {
                yield return new(one.From, half.To, one.Value + half.Part);
                while (i + 1 < read.Count && read[i + 1].From < half.To) i++;
            }
            else yield return new(one.From, one.To, one.Value);
        }
    }

    /// <summary>"4 1/2", "4-1/2", "4½", "four and a half": the part of one behind a whole number, and the word behind it.</summary>
    private static (decimal Part, int To) Fraction(FigureContext context, in Quantity one)
    {
        if (one.Value != decimal.Truncate(one.Value) || one.Value >= MaxWithFraction) return default;
        var end = context.Words[one.To - 1].Span.End;
        var match = Behind().Match(context.Text, end, Math.Min(FractionReach, context.Text.Length - end));
        if (!match.Success) return default;
        var part = match.Groups["sign"].Value switch
        {
            "¼" => 0.25m,
            "½" => 0.5m,
            "¾" => 0.75m,
            _ when match.Groups["half"].Success => 0.5m,
            _ => match.Groups["over"].Value.Replace(" ", "", StringComparison.Ordinal) switch { "1/2" => 0.5m, "1/4" => 0.25m, _ => 0.75m },
        };
        var to = one.To;
        while (to < context.Words.Count && context.Words[to].Span.Start < end + match.Length) to++;
        return (part, to);
    }

    private const int MaxWithFraction = 100;

    private const int FractionReach = 16;

    [GeneratedRegex(
        @"\G(?:(?: ?- ?| )(?<over>[13] ?/ ?[24])(?![0-9/])| ?(?<sign>[¼½¾])| (?<half>and a half)\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    /// <summary>"5. 9", whose decimals a text has set apart; with a magnitude behind it, "2. 6 million", too.</summary>
    private static decimal? AreDecimals(FigureContext context, in Quantity one, in Quantity part)
    {
        if (one.To != one.From + 1) return null;
        var (left, right) = (context.Words[one.From].Span, context.Words[part.From].Span);
        if (context.Text.AsSpan(left.End..right.Start) is not ". " || right.Length > 2) return null;
        if (!int.TryParse(right.In(context.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)) return null;
        var scale = right.Length == 1 ? 10m : 100m;
        return digits == 0 ? one.Value : (one.Value + (digits / scale)) * (part.Value / digits);
    }

    private static bool AreThousands(FigureContext context, in Quantity one, in Quantity next)
    {
        if (one.To != one.From + 1) return false;
        var (left, right) = (context.Words[one.From].Span, context.Words[next.From].Span);
        // "5-foot-8, 135 pounds"
        if (Beside(context.Text, left.Start, -1) is >= 0 and var before && context.Text[before] is '-' or '–') return false;
        return left.Length <= 3 && right.Length == 3 && one.Value is > 0 and < 1000
            && right.In(context.Text).IndexOfAnyExceptInRange('0', '9') < 0
            && context.Text.AsSpan(left.End..right.Start) is ", ";
    }

    /// <summary>
    /// "41 / 2", "15 - 2", "four and a half", "20 or 30": of a result, a fraction or a range only a part was read. What stands in brackets
    /// is reckoned from another.
    /// </summary>
    public static bool IsTorn(string text, Span at)
    {
        var before = Beside(text, at.Start, -1);
        if (before >= 0 && FigureUnits.IsSign(text, before)) before = Beside(text, before, -1);
        if (before >= 0 && text[before] == '(') return true;
        // "AK-47 rifles": part of a name
        if (at.Start > 1 && text[at.Start - 1] is '-' or '‑' && char.IsLetter(text[at.Start - 2])) return true;
        if (before >= 0 && IsMark(text[before]) && IsDigit(text, Beside(text, before, -1))) return true;
        var next = Beside(text, at.End - 1, 1);
        if (next < 0) return false;
        if (text[next] is '½' or '¼' or '¾' or '\uFFFD' || (IsMark(text[next]) && IsDigit(text, Beside(text, next, 1)))) return true;
        var behind = text.AsSpan(next);
        return behind.StartsWith("and a half", StringComparison.OrdinalIgnoreCase) || behind.StartsWith("to ", StringComparison.Ordinal)
            || behind.StartsWith("or ", StringComparison.Ordinal);
    }

    private static bool IsMark(char sign) => sign is '.' or ',' or '/' or ':' or '-' or '–';

    private static bool IsDigit(string text, int at) => at >= 0 && char.IsDigit(text[at]);

    /// <summary>The next sign that is no space; -1 for none.</summary>
    private static int Beside(string text, int at, int step)
    {
        at += step;
        while (at >= 0 && at < text.Length && text[at] == ' ') at += step;
        return at >= 0 && at < text.Length ? at : -1;
    }
}
