using System.Globalization;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>
/// A run of citation markers: "[1][3]", "[1] [3]", "[1, 3]". Numbers are 1 to 999,999, in reading order; anything else in brackets is text.
/// </summary>
internal static class CitationMarker
{
    /// <summary>
    /// Reads the run that starts at <paramref name="at"/>; <paramref name="end"/> is just behind its last bracket. Null when there is none.
    /// </summary>
    public static List<int>? TryRead(string text, int at, out int end)
    {
        List<int>? numbers = null;
        end = at;
        var next = at;
        while (ReadOne(text, next, ref numbers) is { } after)
        {
            end = after;
            next = after < text.Length && text[after] == ' ' ? after + 1 : after;
        }

        return numbers;
    }

    private static int? ReadOne(string text, int at, ref List<int>? numbers)
    {
        if (at >= text.Length || text[at] != '[') return null;
        var close = text.IndexOf(']', at, Math.Min(text.Length - at, 64));
        if (close < 0) return null;
        var found = new List<int>();
        foreach (var part in text[(at + 1)..close].Split(','))
        {
            var digits = part.Trim();
            if (digits.Length is 0 or > 6) return null;
            if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0) return null;
            found.Add(number);
        }

        (numbers ??= []).AddRange(found);
        return close + 1;
    }
}
