using NewsTracker.Core.Language.Timex;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language;

/// <summary>Reads the numbers of a text with what they count. Numbers that belong to a date, and years, are left out.</summary>
public static class Quantities
{
    /// <summary>How many words after the number the counted noun may stand ("four newly occupied border regions").</summary>
    private const int NounReach = 4;

    /// <param name="text">The text.</param>
    /// <param name="dates">Its date expressions in order; a number inside one is no quantity, but a duration is.</param>
    public static IReadOnlyList<Quantity> Read(string text, IReadOnlyList<TimeExpression> dates)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(dates);
        var row = Lexer.Read(text);
        var found = new List<Quantity>();
        var d = 0;
        for (var i = 0; i < row.Count;)
        {
            var start = row[i].Start;
            while (d < dates.Count && dates[d].Span.End <= start) d++;
            var dated = d < dates.Count && dates[d].Span.Start <= start && dates[d].Type != TimexType.Duration;
            if (dated || Number(row, i) is not { } number)
            {
                i++;
                continue;
            }

            var (to, unit) = QuantityUnits.After(row, number.To);
            var money = QuantityUnits.Currency(row, i - 1);
            var from = money is not null ? i - 1 : i;
            var counted = unit is null && money is null ? Counted(row, to) : null;
            if (unit is not null || money is not null || counted is not null || !YearRules.IsYear(row, i))
            {
                found.Add(new(new(row[from].Start, row[to - 1].End), number.Value, money ?? unit, counted));
            }

            i = to;
        }

        return found;
    }

    private static (int To, double Value)? Number(TokenRow row, int i)
    {
        if (row.Kind(i) is not (Word.Number or Word.Cardinal) || (row.Tight(i) && row.Kind(i - 1) is Word.Dot or Word.Slash or Word.Colon or Word.Number)) return null;
        if (row.Tight(i) && row.Is(i - 1, Word.None) && char.IsLetter(row.Text[row[i].Start - 1])) return null;
        var (to, value) = row.Is(i, Word.Number) ? Figures(row, i) : Words(row, i);
        if (to == i || row.Is(to, Word.OrdinalSuffix) && row.Tight(to)) return null;
        if (row.Is(to, Word.Hyphen) && row.Tight(to)) to = QuantityUnits.Scale(row, to + 1) is null ? to : to + 1;
        if (QuantityUnits.Scale(row, to) is { } scale) return (to + 1, value * scale);
        return (to, value);
    }

    private static (int To, double Value) Figures(TokenRow row, int i)
    {
        double value = row.Value(i);
        if (value < 0) return (i, 0);
        var at = i + 1;
        while (row.Is(at, Word.Comma) && row.Tight(at) && row.Digits(at + 1, 3) && row.Tight(at + 1) && at - i < 8)
        {
            value = value * 1000 + row.Value(at + 1);
            at += 2;
        }

        if (row.Is(at, Word.Dot) && row.Tight(at) && row.Is(at + 1, Word.Number) && row.Tight(at + 1) && row.Value(at + 1) >= 0)
        {
            value += row.Value(at + 1) / Math.Pow(10, row[at + 1].Length);
            at += 2;
        }

        return (at, value);
    }

    private static (int To, double Value) Words(TokenRow row, int i)
    {
        var (to, value) = AmountReader.Spelled(row, i);
        return (to, value);
    }

    /// <summary>The stem of the first plural noun soon after the number.</summary>
    private static string? Counted(TokenRow row, int at)
    {
        if (row.Is(at, Word.Hyphen)) at++;
        for (var i = at; i < at + NounReach; i++)
        {
            var t = row[i];
            if (t.Length == 0 || !char.IsLetter(row.Text[t.Start]) || t.Kind is Word.And or Word.Or or Word.Preposition or Word.To or Word.From or Word.PresentVerb) return null;
            var word = row.Text.AsSpan(t.Start, t.Length);
            if (t.Kind == Word.Of && i == at) continue;
            if (StopWords.Contains(word) && t.Kind != Word.More) return null;
            if (word is "people" or "men" or "women" or "children" or "police" or "dead" or "wounded") return word.ToString();
            if (word.Length > 3 && word[^1] == 's' && word[^2] != 's') return Stemmer.Stem(word.ToString().ToLowerInvariant());
        }

        return null;
    }
}
