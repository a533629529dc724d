using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Fields.Dates;

/// <summary>A date as a person writes it in a form or through the API: ISO 8601, as much of it as is known.</summary>
internal static partial class CorrectionDate
{
    public static Published? Parse(string text)
    {
        var parts = Form().Match(text.Trim());
        if (!parts.Success) return null;
        var year = Number("year");
        if (year == 0) return null;
        if (!parts.Groups["month"].Success) return new(DateSpan.Year(year), null, "person");
        var month = Number("month");
        if (month is < 1 or > 12) return null;
        if (!parts.Groups["day"].Success) return new(DateSpan.Month(year, month), null, "person");
        var day = Number("day");
        if (day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var time = parts.Groups["time"].Success ? parts.Groups["time"].Value + parts.Groups["zone"].Value.ToUpperInvariant() : null;
        return new(DateSpan.Day(new DateOnly(year, month, day)), time, "person");

        int Number(string name) => int.Parse(parts.Groups[name].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2})([Tt ](?<time>([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?)(?<zone>[Zz]" +
        @"|[+-](0[0-9]|1[0-4]):?[0-5][0-9])?)?)?)?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
