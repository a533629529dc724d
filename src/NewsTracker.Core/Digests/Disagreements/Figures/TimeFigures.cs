using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>A year, a time of day, or what is left of a game.</summary>
internal readonly record struct FigureTime(Span Span, int Value, string Unit);

/// <summary>The years and the times of day that a sentence names, and how much of a game is left.</summary>
internal static partial class TimeFigures
{
    private const int Noon = 12;

    public static IEnumerable<FigureTime> In(FigureContext context)
    {
        var read = Clocks(context).ToList();
        foreach (var date in context.Times)
        {
            if (FigureNumbers.IsTorn(context.Text, date.Span) || read.Exists(r => r.Span.Overlaps(date.Span))) continue;
            if (date is { Type: TimexType.Date, Explicit: true, Span.Length: 4, Date: { Precision: DatePrecision.Year } year })
                read.Add(new(date.Span, year.Start.Year, FigureUnits.Year));
            else if (date.Type == TimexType.Time && Minutes(date.Value) is { } minutes)
                read.Add(new(date.Span, minutes, FigureUnits.Clock));
            else if (MonthOf(context, date) is { } month) read.Add(new(date.Span, month, FigureUnits.Month));
            if (DayOf(date) is { } day) read.Add(new(date.Span, day, FigureUnits.Day));
        }

        read.AddRange(RecordFigures.In(context));
        return read.OrderBy(r => r.Span.Start);
    }

    /// <summary>"10:30 a.m.", as a text may also set it apart ("10: 30 a. m."); "6:00 left in the third quarter".</summary>
    private static IEnumerable<FigureTime> Clocks(FigureContext context)
    {
        var start = context.Sentence.Span.Start;
        foreach (Match match in Clock().Matches(context.Sentence.Span.Of(context.Text)))
        {
            int Part(string group) => match.Groups[group] is { Success: true } part
                ? int.Parse(part.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
                : 0;
            var (first, second) = (Part("first"), Part("second"));
            var span = new Span(start + match.Index, start + match.Index + match.Length);
            if (FigureNumbers.IsTorn(context.Text, span)) continue;
            if (match.Groups["left"].Success) yield return new(span, (first * 60) + second, FigureUnits.GameClock);
            if (match.Groups["left"].Success || first is < 1 or > Noon || second > 59) continue;
            var half = match.Groups["half"].Value == "p" ? Noon : 0;
            yield return new(span, (((first % Noon) + half) * 60) + second, FigureUnits.Clock);
        }
    }

    /// <summary>The month of a month or a day that is named and lies more than a month back.</summary>
    private static int? MonthOf(FigureContext context, TimeExpression date) =>
        date is { Type: TimexType.Date, Explicit: true, Date: { Precision: DatePrecision.Month or DatePrecision.Day } named }
            && context.Voice.Day is { } day && named.End < day.AddMonths(-1)
            ? (named.Start.Year * Months) + named.Start.Month
            : null;

    private const int Months = 12;

    private static int? DayOf(TimeExpression date) =>
        date is { Type: TimexType.Date, Explicit: true, Span.Length: > 4, Date: { Precision: DatePrecision.Day } named }
            ? named.Start.DayNumber
            : null;

    /// <summary>The minutes of "2013-03-05T20:30".</summary>
    private static int? Minutes(string value)
    {
        var time = value.AsSpan(value.IndexOf('T') + 1);
        return time.Length >= 5 && time[2] == ':' && int.TryParse(time[..2], CultureInfo.InvariantCulture, out var hour)
            && int.TryParse(time.Slice(3, 2), CultureInfo.InvariantCulture, out var minute) ? (hour * 60) + minute : null;
    }

    [GeneratedRegex(
        @"\b(?<first>[0-9]{1,2})(?: ?[:.] ?(?<second>[0-9]{2}))? ?(?<half>[ap]) ?\.? ?m\b\.?"
        + @"|\b(?<first>[0-9]{1,2}): ?(?<second>[0-9]{2}) (?:minutes? )?(?<left>left|remaining|to (?:play|go))\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
