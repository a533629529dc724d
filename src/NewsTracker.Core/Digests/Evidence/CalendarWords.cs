using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>Words of the calendar: months, days of the week, and today, yesterday, tomorrow, tonight.</summary>
internal static class CalendarWords
{
    private static readonly string[] Relative = ["today", "yesterday", "tomorrow", "tonight"];

    /// <summary>1 to 12 for a month, 101 to 107 for a day of the week, 201 and more for a word like "today"; 0 for any other.</summary>
    public static int KeyOf(string text, Word word)
    {
        if (word.IsNumber || word.Span.Length is < 3 or > 12) return 0;
        Span<char> lower = stackalloc char[12];
        var written = Possessive.Off(word.Span.In(text));
        lower = lower[..written.ToLowerInvariant(lower)];
        if (word.Has(WordMarks.Capital))
        {
            if (MonthNames.FindEnglish(lower) is > 0 and var month) return month;
            if (WeekdayNames.FindEnglish(lower) is > 0 and var day) return 100 + day;
        }

        for (var i = 0; i < Relative.Length; i++)
        {
            if (lower.SequenceEqual(Relative[i])) return 201 + i;
        }

        return 0;
    }

    /// <summary>Two words of one kind, which name different days where they differ: both months, both days of the week.</summary>
    public static bool AreOfOneKind(int left, int right) => left > 0 && right > 0 && left / 100 == right / 100 && left < 200;
}
