using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>
/// Full dates of other languages, with the month's name and the year: "4. März 2031", "le 1er mai 2031", "4 de marzo de 2031". Without a
/// year, or relative, they are not sure and not read.
/// </summary>
internal static class NamedMonthRules
{
    public static Match? Read(TokenRow row, int i)
    {
        if (row[i].Length > 2 || (row.Tight(i) && row.Kind(i - 1) is not (DateWord.None or DateWord.Break))) return null;
        var at = i + 1;
        if (row.Is(at, DateWord.Dot) && row.Tight(at)) at++;
        // "1er", "4th" of another language: letters on the figures
        else if (row.Tight(at) && row[at].Length <= 2 && IsWord(row, at)) at++;
        if (IsOf(row, at)) at++;
        var month = IsWord(row, at) ? MonthNames.Find(row.Text.AsSpan(row[at].Start, row[at].Length)) : 0;
        if (month == 0) return null;
        at++;
        if (row.Is(at, DateWord.Dot) && row.Tight(at)) at++;
        if (IsOf(row, at)) at++;
        return row.Digits(at, 4) && row.Value(at) is >= 1000 and <= 2199 && Days.Of(row.Value(at), month, row.Value(i)) is { } day
            ? Match.OfDay(i, at + 1, day, "month-day", true)
            : null;
    }

    private static bool IsOf(TokenRow row, int i) =>
        row.Spelled(i, "de") || row.Spelled(i, "del") || row.Spelled(i, "di") || row.Spelled(i, "do");

    private static bool IsWord(TokenRow row, int i) => row[i].Length > 0 && char.IsLetter(row.Text[row[i].Start]);
}
