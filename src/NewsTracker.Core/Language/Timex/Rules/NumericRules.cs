using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>
/// Dates in figures alone: ISO 8601, and day, month and year parted by slashes, dots or hyphens. The only ones read in every language.
/// </summary>
internal static class NumericRules
{
    public static Match? Read(Scan scan, int i)
    {
        var row = scan.Row;
        if (row.Tight(i) && row.Kind(i - 1) is not (DateWord.None or DateWord.Apostrophe or DateWord.Break) || InsideWord(row, i))
            return null;
        if (row.Digits(i, 4)) return YearFirst(row, i);
        if (row[i].Length > 2 || row.Kind(i + 1) is not (DateWord.Slash or DateWord.Dot or DateWord.Hyphen) || !Run(row, i)) return null;
        var mark = row.Kind(i + 1);
        if (row.Kind(i + 3) != mark || !row.Tight(i + 3) || !row.Tight(i + 4) || !(row.Digits(i + 4, 4) || row.Digits(i + 4, 2)))
            return null;
        if (Runs(row, i + 5)) return null;
        if (mark == DateWord.Dot && row.Digits(i + 4, 2)) return null;
        var year = row.Digits(i + 4, 2) ? YearRules.Full(row.Value(i + 4)) : row.Value(i + 4);
        var (first, second) = (row.Value(i), row.Value(i + 2));
        var dayFirst = first > 12 || (second <= 12 && (scan.DayFirst || mark == DateWord.Dot));
        var date = dayFirst ? Days.Of(year, second, first) : Days.Of(year, first, second);
        return year is >= 1000 and <= 2199 && date is { } day ? Match.OfDay(i, i + 5, day, "numeric", true) : null;
    }

    private static bool InsideWord(TokenRow row, int i) =>
        row.Tight(i) && row.Kind(i - 1) == DateWord.None && char.IsLetterOrDigit(row.Text[row[i - 1].End - 1]);

    private static bool Run(TokenRow row, int i) =>
        row.Tight(i + 1) && row.Is(i + 2, DateWord.Number) && row.Tight(i + 2) && row[i + 2].Length <= 2;

    /// <summary>True when the figures go on as part of something longer ("1.2.2024.7", "10-12-2024-x").</summary>
    private static bool Runs(TokenRow row, int i) =>
        row.Tight(i)
        && (row.Is(i, DateWord.Number)
            || (row.Kind(i) is DateWord.Dot or DateWord.Hyphen or DateWord.Slash
                && row.Tight(i + 1)
                && row.Kind(i + 1) is DateWord.Number));

    private static Match? YearFirst(TokenRow row, int i)
    {
        var mark = row.Kind(i + 1);
        if (mark is not (DateWord.Hyphen or DateWord.Slash or DateWord.Dot) || !Run(row, i) || row.Value(i) is < 1000 or > 2199)
            return null;
        if (row.Kind(i + 3) == mark && row.Tight(i + 3) && row.Is(i + 4, DateWord.Number) && row.Tight(i + 4) && row[i + 4].Length <= 2)
        {
            if (Days.Of(row.Value(i), row.Value(i + 2), row.Value(i + 4)) is not { } day || Runs(row, i + 5)) return null;
            return ClockRules.IsoTime(row, i, i + 5, day) ?? Match.OfDay(i, i + 5, day, "iso", true);
        }

        if (mark != DateWord.Hyphen || !row.Digits(i + 2, 2) || Runs(row, i + 3) || row.Value(i + 2) == row.Value(i) % 100 + 1) return null;
        return Days.Month(row.Value(i), row.Value(i + 2)) is { } month && row.Text[row[i + 1].Start] == '-'
            ? Match.OfDate(i, i + 3, month, "iso", true)
            : null;
    }
}
