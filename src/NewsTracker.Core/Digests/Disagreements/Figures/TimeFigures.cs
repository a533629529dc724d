using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>A year or a time of day.</summary>
internal readonly record struct FigureTime(Span Span, int Value, string Unit);

/// <summary>The years and the times of day that a sentence names.</summary>
internal static class TimeFigures
{
    public static IEnumerable<FigureTime> In(FigureContext context)
    {
        foreach (var date in context.Times)
        {
            if (FigureNumbers.IsTorn(context.Text, date.Span)) continue;
            if (date is { Type: TimexType.Date, Explicit: true, Span.Length: 4, Date: { Precision: DatePrecision.Year } year })
                yield return new(date.Span, year.Start.Year, FigureUnits.Year);
            else if (date.Type == TimexType.Time && Minutes(date.Value) is { } minutes)
                yield return new(date.Span, minutes, FigureUnits.Clock);
        }
    }

    /// <summary>The minutes of "2013-03-05T20:30".</summary>
    private static int? Minutes(string value)
    {
        var time = value.AsSpan(value.IndexOf('T') + 1);
        return time.Length >= 5 && time[2] == ':' && int.TryParse(time[..2], CultureInfo.InvariantCulture, out var hour)
            && int.TryParse(time.Slice(3, 2), CultureInfo.InvariantCulture, out var minute) ? (hour * 60) + minute : null;
    }
}
