using System.Globalization;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Grouping.Anchors;

/// <summary>
/// A date expression of an undated text that would become a day if the anchor were known, with the words of its sentence.
/// </summary>
internal sealed record AnchorClue(AnchorClue.Kind What, int Month, int Number, bool Planned, string Words)
{
    internal enum Kind
    {
        MonthDay,
        Weekday,
        Offset,
    }

    /// <summary>The day the expression means under an anchor; null when there is none.</summary>
    public DateOnly? Under(DateOnly anchor) => What switch
    {
        Kind.Offset => Shift(anchor, Number),
        Kind.Weekday => Shift(anchor, Planned ? (Number - Weekday(anchor) + 7) % 7 : -((Weekday(anchor) - Number + 7) % 7)),
        _ => Nearest(anchor),
    };

    public static AnchorClue? From(TimeExpression expression, string words)
    {
        if (expression.Date is not null) return null;
        var value = expression.Value;
        if (expression.Rule == "month-day" && value.Length >= 10 && value.StartsWith("XXXX-", StringComparison.Ordinal)
            && int.TryParse(value.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(value.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day))
        {
            return new(Kind.MonthDay, month, day, expression.Planned, words);
        }

        if (expression.Rule == "weekday" && value.Length == 10 && char.IsAsciiDigit(value[^1]))
            return new(Kind.Weekday, 0, value[^1] - '0', expression.Planned, words);
        return expression.Rule switch
        {
            "today" => new(Kind.Offset, 0, 0, expression.Planned, words),
            "yesterday" => new(Kind.Offset, 0, -1, expression.Planned, words),
            "tomorrow" => new(Kind.Offset, 0, 1, expression.Planned, words),
            _ => null,
        };
    }

    private DateOnly? Nearest(DateOnly anchor)
    {
        DateOnly? best = null;
        for (var year = Math.Max(1, anchor.Year - 1); year <= Math.Min(9999, anchor.Year + 1); year++)
        {
            if (Number > DateTime.DaysInMonth(year, Month)) continue;
            var day = new DateOnly(year, Month, Number);
            if (best is null || Math.Abs(day.DayNumber - anchor.DayNumber) < Math.Abs(best.Value.DayNumber - anchor.DayNumber)) best = day;
        }

        return best;
    }

    private static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    private static DateOnly? Shift(DateOnly day, int by)
    {
        var number = day.DayNumber + by;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;
    }
}
