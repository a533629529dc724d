using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsTracker.Core.Reading.Fields.Dates;

/// <summary>Whether a page or feed writes the month or the day first, as those of its dates tell that can be only one.</summary>
internal static partial class DayOrder
{
    private const int MaxTexts = 2_000, MaxLength = 4_000;

    /// <returns>True for the month first, false for the day; null when no date tells, or some tell the one and some the other.</returns>
    public static bool? Of(IEnumerable<string> texts)
    {
        bool month = false, day = false;
        foreach (var text in texts.Take(MaxTexts))
        {
            foreach (var match in Numeric().EnumerateMatches(text.AsSpan(0, Math.Min(text.Length, MaxLength))))
            {
                var written = text.AsSpan(match.Index, match.Length);
                var cut = written.IndexOf('/');
                var first = int.Parse(written[..cut], CultureInfo.InvariantCulture);
                var rest = written[(cut + 1)..];
                var second = int.Parse(rest[..rest.IndexOf('/')], CultureInfo.InvariantCulture);
                day |= first is > 12 and <= 31 && second <= 12;
                month |= second is > 12 and <= 31 && first <= 12;
            }
        }

        return month == day ? null : month;
    }

    [GeneratedRegex("(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})(?![0-9/])", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();
}
