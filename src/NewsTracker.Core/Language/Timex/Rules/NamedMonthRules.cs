using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>
/// Full dates of other languages, with the month's name and the year: "4. März 2031", "le 1er mai 2031", "4 de marzo de 2031", and
/// stretches of them. Without a year, or relative, they are not sure and not read.
/// </summary>
internal static class NamedMonthRules
{
    public static Match? Read(TokenRow row, int i)
    {
        if (row[i].Length > 2 || (row.Tight(i) && row.Kind(i - 1) is not (DateWord.None or DateWord.Break))) return null;
        if (Ending(row, i) is { } end)
            return Days.Of(end.Year, end.Month, row.Value(i)) is { } day ? Match.OfDay(i, end.To, day, "month-day", true) : null;
        return Range(row, i);
    }

    /// <summary>
    /// "13. bis 29. Mai 2031", "28. Mai - 3. Juni 2031", "del 13 al 29 de mayo de 2031": the first day takes month and year of the second
    /// where it has none.
    /// </summary>
    private static Match? Range(TokenRow row, int i)
    {
        var at = AfterDay(row, i);
        var own = Month(row, IsOf(row, at) ? at + 1 : at);
        if (own is { } first) at = first.To;
        if (!(row.Kind(at) is DateWord.Hyphen or DateWord.To || IsUntil(row, at))) return null;
        at++;
        if (!row.Is(at, DateWord.Number) || row[at].Length > 2 || Ending(row, at) is not { } end) return null;
        var month = own?.Number ?? end.Month;
        return Days.Of(month > end.Month ? end.Year - 1 : end.Year, month, row.Value(i)) is { } from
            && Days.Of(end.Year, end.Month, row.Value(at)) is { } to
            && to > from
                ? new(
                    i, end.To, TimexType.Date, $"{Days.Value(from)}/{Days.Value(to)}", DateSpan.Range(from, to), Unit.Day, "range", true)
                : null;
    }

    /// <summary>Month and year behind the day at <paramref name="i"/>.</summary>
    private static (int To, int Month, int Year)? Ending(TokenRow row, int i)
    {
        var at = AfterDay(row, i);
        if (Month(row, IsOf(row, at) ? at + 1 : at) is not { } month) return null;
        at = IsOf(row, month.To) ? month.To + 1 : month.To;
        return row.Digits(at, 4) && row.Value(at) is >= 1000 and <= 2199 ? (at + 1, month.Number, row.Value(at)) : null;
    }

    private static int AfterDay(TokenRow row, int i)
    {
        var at = i + 1;
        if (row.Is(at, DateWord.Dot) && row.Tight(at)) return at + 1;
        // "1er", "4th" of another language: letters on the figures
        return row.Tight(at) && row[at].Length <= 2 && IsWord(row, at) ? at + 1 : at;
    }

    private static (int To, int Number)? Month(TokenRow row, int at)
    {
        var month = IsWord(row, at) ? MonthNames.Find(row.Text.AsSpan(row[at].Start, row[at].Length)) : 0;
        if (month == 0) return null;
        return (row.Is(at + 1, DateWord.Dot) && row.Tight(at + 1) ? at + 2 : at + 1, month);
    }

    private static bool IsOf(TokenRow row, int i) =>
        row.Spelled(i, "de") || row.Spelled(i, "del") || row.Spelled(i, "di") || row.Spelled(i, "do");

    private static bool IsUntil(TokenRow row, int i) =>
        row.Spelled(i, "bis") || row.Spelled(i, "au") || row.Spelled(i, "al") || row.Spelled(i, "a") || row.Spelled(i, "tot");

    private static bool IsWord(TokenRow row, int i) => row[i].Length > 0 && char.IsLetter(row.Text[row[i].Start]);
}
