using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>
/// A report that was carried on past the day it is dated ("1:12 a.m. Tuesday" over an entry of a text dated Monday): its lines open with
/// the clock time and the day at which they were written.
/// </summary>
internal static class RunningReport
{
    /// <summary>Tokens of a line within which its time stands: "[Updated at 10:05 p.m. ET Monday, 11:05 a.m. Tuesday in Tarn]".</summary>
    private const int Reach = 14;

    /// <summary>Times that open lines, below which a text is no running report.</summary>
    private const int MinTimes = 2;

    /// <summary>Days past its date for which such a report is followed.</summary>
    private const int MaxDays = 3;

    /// <summary>The last day on which the text was written: days after its date whose names its times carry, one after the other.</summary>
    /// <param name="row">The whole text.</param>
    /// <param name="dated">The day it is dated.</param>
    public static DateOnly LastDay(TokenRow row, DateOnly dated)
    {
        Span<int> times = stackalloc int[8]; // by weekday
        times.Clear();
        var lineEnd = Reach; // the text begins a line
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].LineStart) lineEnd = i + Reach;
            if (i < lineEnd && ClockRules.DayOf(row, i) is { } weekday) times[weekday]++;
        }

        var (last, all) = (dated, 0);
        foreach (var count in times) all += count;
        if (all < MinTimes) return dated;
        while (last.DayNumber - dated.DayNumber < MaxDays && Days.Add(last, 1) is { } next && times[Days.Weekday(next)] > 0) last = next;
        return last;
    }
}
