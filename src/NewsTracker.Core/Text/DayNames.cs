using System.Collections.Frozen;

namespace NewsTracker.Core.Text;

/// <summary>
/// Names that hold a weekday and mean no day: papers and programmes ("the Sunday Times"), days with a name ("Black Friday").
/// </summary>
internal static class DayNames
{
    private static readonly FrozenSet<string> Behind = Set(
        "Times Telegraph Mirror Express Mail Herald Post People World Independent Sun Star Tribune Business Age Mercury Gazette " +
        "Chronicle Live Football League");

    private static readonly FrozenSet<string> Before = Set("Black Cyber Super Bloody Ash Shrove Maundy Giving Fat Patch USA");

    private static readonly FrozenSet<string> Programmes = Set("show Show programme Programme program Program");

    /// <summary>Whether the words of a date are part of such a name.</summary>
    public static bool IsInside(string text, Span date)
    {
        var after = date.End;
        if (after >= text.Length || text[after] != ' ') return IsBefore(text, date);
        var end = after + 1;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        var behind = text[(after + 1)..end];
        return Behind.Contains(behind) || IsBefore(text, date) || (Programmes.Contains(behind) && IsTitle(text, date));
    }

    /// <summary>"the network's Today show": written with a capital in the middle of a sentence.</summary>
    private static bool IsTitle(string text, Span date) =>
        date.Of(text) is "Today" or "Tonight" && date.Start > 1 && text[date.Start - 1] == ' '
        && text[date.Start - 2] is not ('.' or '!' or '?');

    private static bool IsBefore(string text, Span date)
    {
        if (date.Start < 2 || text[date.Start - 1] != ' ') return false;
        var start = date.Start - 1;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return Before.Contains(text[start..(date.Start - 1)]);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
