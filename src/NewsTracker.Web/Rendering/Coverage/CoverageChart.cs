using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Coverage;

/// <summary>
/// Bars as SVG, drawn here; looks come from the style sheet. A screen reader is told the summary, and each bar tells its days and count.
/// </summary>
internal sealed class CoverageChart(IReadOnlyList<CoverageBar> bars, int height, string name, bool labelled = false) : IHtmlContent
{
    private const int Step = 5;
    private const int Gap = 1;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (bars.Count == 0) return;
        var most = Math.Max(1, bars.Max(b => b.Articles));
        var width = Math.Max(bars.Count, 12) * Step;
        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"chart\" viewBox=\"0 0 {width} {height}\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""));
        encoder.Encode(writer, $"{name} {CoverageBars.Summary(bars)}");
        writer.Write("\">");
        for (var i = 0; i < bars.Count; i++)
        {
            var tall = bars[i].Articles == 0 ? 1 : Math.Max(2, (int)Math.Round((double)bars[i].Articles / most * (height - 1)));
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"<rect{(bars[i].Articles == 0 ? " class=\"none\"" : "")} x=\"{i * Step}\" y=\"{height - tall}\" width=\"{Step - Gap}\" " +
                $"height=\"{tall}\""));
            if (labelled)
            {
                writer.Write("><title>");
                encoder.Encode(writer, $"{bars[i].Label}: {CountText.Of(bars[i].Articles, "article")}");
                writer.Write("</title></rect>");
            }
            else
            {
                writer.Write("/>");
            }
        }

        writer.Write("</svg>");
    }
}
