using System.Collections.Frozen;

namespace NewsTracker.Core.Text;

/// <summary>
/// Names that hold a weekday and mean no day: papers and programmes ("the Sunday Times"), days with a name ("Black Friday").
/// </summary>
internal static class DayNames
{
    private static readonly FrozenSet<string> Behind = Set(
        "Times Telegraph Mirror Express Mail Herald Post People World Independent Sun Star Tribune Business Age Mercury Gazette " +
        "Chronicle Live Football League Show Programme Program Tonight");

    private static readonly FrozenSet<string> Before = Set("Black Cyber Super Bloody Ash Shrove Maundy Giving Fat USA");

    /// <summary>Whether the words of a date are part of such a name.</summary>
    public static bool IsInside(string text, Span date)
    {
        var after = date.End;
        if (after >= text.Length || text[after] != ' ') return IsBefore(text, date);
        var end = after + 1;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return Behind.Contains(text[(after + 1)..end]) || IsBefore(text, date);
    }

    private static bool IsBefore(string text, Span date)
    {
        if (date.Start < 2 || text[date.Start - 1] != ' ') return false;
        var start = date.Start - 1;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return Before.Contains(text[start..(date.Start - 1)]);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
