using System.Text.RegularExpressions;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>The numbers of a sentence that stand whole and are no part of a date, a result or a fraction.</summary>
internal static partial class FigureNumbers
{
    public static IEnumerable<Quantity> In(FigureContext context)
    {
        foreach (var number in Quantity.Read(context.Text, context.Words))
        {
            var at = new Span(context.Words[number.From].Span.Start, EndOf(context, number));
            var isStrength = FigureUnits.IsMagnitude(context.Text, context.Words, number.From - 1);
            if (!context.Dates.Exists(d => d.Overlaps(at)) && (isStrength || !IsTorn(context.Text, at) || IsNamed(context, number)))
                yield return number;
        }
    }

    /// <summary>"Vander (2,116)": a great number alone in brackets behind a name.</summary>
    private static bool IsNamed(FigureContext context, in Quantity number)
    {
        if (number.Value < SmallestNamed || number.From == 0 || !context.Words[number.From - 1].Has(WordMarks.Capital)) return false;
        var (before, end) = (context.Words[number.From - 1].Span.End, context.Words[number.To - 1].Span.End);
        return context.Text.AsSpan(before..context.Words[number.From].Span.Start) is " (" or "("
            && end < context.Text.Length && context.Text[end] == ')';
    }

    private const int SmallestNamed = 1000;

    /// <summary>With the sign of a fraction, which is no word.</summary>
    private static int EndOf(FigureContext context, in Quantity number)
    {
        var end = context.Words[number.To - 1].Span.End;
        var match = number.Value == decimal.Truncate(number.Value)
            ? null
            : Sign().Match(context.Text, end, Math.Min(2, context.Text.Length - end));
        return match is { Success: true } ? end + match.Length : end;
    }

    [GeneratedRegex(@"\G ?[¼½¾]", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

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
