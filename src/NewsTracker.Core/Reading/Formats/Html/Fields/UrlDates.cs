using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>The day in the path of an address: /2026/03/14/, /2026-03-14-, /20260314/.</summary>
internal static partial class UrlDates
{
    public static WrittenDate? Read(PageFacts facts)
    {
        var url = UrlField.Read(facts)?.Value;
        if (url is null || Path().Match(url) is not { Success: true } match) return null;
        var first = match.Groups[2].Success ? 2 : match.Groups[4].Success ? 4 : 6;
        int year = Int(match, 1), month = Int(match, first), day = Int(match, first + 1);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new WrittenDate(new DateOnly(year, month, day), null) : null;
    }

    private static int Int(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9])((?:19[89]|20[0-9])[0-9])(?:[/_-]?([01][0-9])[/_-]?([0-3][0-9])|/([1-9])/([1-9]|[12][0-9]|3[01])|/(1[0-2])/([1-9]))(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
