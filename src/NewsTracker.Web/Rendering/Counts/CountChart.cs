using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Counts;

/// <summary>
/// A count that moves as a stepped line: each step from the day it was told to the next, its height the number. Where outlets differ on
/// a day, a band reaches from the least to the greatest that they give. It adds nothing up; the table beside it says the same in words.
/// Looks come from the style sheet.
/// </summary>
internal sealed class CountChart(DisagreementView count) : IHtmlContent
{
    private const int Width = 600;

    private const int Height = 120;

    private const int Edge = 8;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var told = count.Sides.Where(s => s is { Day: not null, Number: not null }).ToList();
        var steps = told.DistinctBy(s => s.Day).ToList();
        if (steps.Count < 2) return;
        var (first, last) = (steps[0].Day!.Value.DayNumber, steps[^1].Day!.Value.DayNumber);
        var days = Math.Max(1, last - first + Math.Max(1, (last - first) / steps.Count));
        var most = told.Max(s => s.Number!.Value);
        var path = new StringBuilder();
        var bands = new StringBuilder();
        for (var i = 0; i < steps.Count; i++)
        {
            var x = X(steps[i].Day!.Value.DayNumber);
            var end = i + 1 < steps.Count ? X(steps[i + 1].Day!.Value.DayNumber) : Width - Edge;
            var y = Y(steps[i].Number!.Value);
            var given = told.Where(s => s.Day == steps[i].Day).Select(s => s.Number!.Value).ToList();
            if (given.Count > 1)
            {
                var (top, bottom) = (Y(given.Max()), Y(given.Min()));
                bands.Append(CultureInfo.InvariantCulture,
                    $"<rect class=\"band\" x=\"{x}\" y=\"{top}\" width=\"{end - x}\" height=\"{bottom - top}\" />");
            }

            path.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "M" : "V")}{(i == 0 ? $"{x} {y}" : $"{y}")}H{end}");
        }

        writer.Write($"<svg class=\"steps\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"");
        encoder.Encode(writer, $"{count.About}: {string.Join(", ", told.GroupBy(s => s.Day!.Value).Select(Said))}");
        writer.Write($"\">{bands}<path d=\"{path}\" />");
        foreach (var step in steps)
            writer.Write(string.Create(
                CultureInfo.InvariantCulture, $"<circle cx=\"{X(step.Day!.Value.DayNumber)}\" cy=\"{Y(step.Number!.Value)}\" r=\"4\" />"));
        writer.Write("</svg>");

        static string Said(IGrouping<DateOnly, DisagreementSideView> day) =>
            $"{string.Join(" or ", day.Select(s => s.Value))} on {DateText.Of(day.Key)}";

        int X(int day) => Edge + (Width - 2 * Edge) * (day - first) / days;

        // from nought, so that no step looks larger than it is
        int Y(decimal number) => Height - Edge - (int)((Height - 2 * Edge) * number / Math.Max(1, most));
    }
}
