using NewsTracker.Core.Text;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Grouping.Terms;

/// <summary>
/// What the headlines of a standing series have in common: "Morning briefing: Tuesday 9 March" and "Morning briefing: Wednesday 10 March"
/// differ in their days alone.
/// </summary>
internal static class SeriesKey
{
    private const int MaxWordLength = 40;

    /// <summary>A headline without its calendar words and the numbers beside them.</summary>
    /// <param name="title">The headline, or null.</param>
    /// <returns>The other words, folded, with a space between; null where the headline names no day, or nothing else.</returns>
    public static string? Of(string? title)
    {
        if (title is null) return null;
        var words = new List<(string Word, bool IsNumber, bool IsCalendar)>();
        Span<char> folded = stackalloc char[MaxWordLength];
        for (var i = 0; i < title.Length;)
        {
            var end = WordScanner.End(title, i, WordJoins.Apostrophes);
            if (end == i)
            {
                i++;
                continue;
            }

            var word = folded[..Folding.Word(title.AsSpan(i, end - i), folded)];
            var isName = char.IsUpper(title[i]) && (MonthNames.FindEnglish(word) > 0 || WeekdayNames.FindEnglish(word) > 0);
            words.Add((word.ToString(), char.IsAsciiDigit(title[i]), isName));
            i = end;
        }

        if (!words.Exists(w => w.IsCalendar)) return null;
        var kept = words.Where((w, i) => !w.IsCalendar && !(w.IsNumber && IsOfDate(i))).Select(w => w.Word).ToList();
        return kept.Count == 0 ? null : string.Join(' ', kept);

        // "9" of "9 March 2027", and "2027": numbers in a row that a calendar word touches.
        bool IsOfDate(int at)
        {
            var (first, last) = (at, at);
            while (first > 0 && words[first].IsNumber) first--;
            while (last < words.Count - 1 && words[last].IsNumber) last++;
            return words[first].IsCalendar || words[last].IsCalendar;
        }
    }
}
