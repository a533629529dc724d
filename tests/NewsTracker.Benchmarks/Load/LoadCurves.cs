using System.Globalization;
using System.Text;

namespace NewsTracker.Benchmarks.Load;

/// <summary>Draws processor time a page over the size of the store, both by powers of ten, as an SVG.</summary>
internal static class LoadCurves
{
    private const int Width = 760;
    private const int Height = 420;
    private const int Left = 60;
    private const int Right = 230;
    private const int Top = 24;
    private const int Bottom = 44;
    private const double Least = 0.1;
    private const double Most = 1_000;
    private static readonly string[] Shown =
    [
        "front", "story, ordinary", "story, ordinary, kept", "story, giant", "search, common word", "search, phrase of common words",
        "search, as typed", "an outlet",
    ];
    private static readonly string[] Colours = ["#1f6feb", "#b35900", "#2da44e", "#cf222e", "#8250df", "#bf3989", "#0a7ea4", "#6e7781"];

    public static string Draw(IReadOnlyList<int> sizes, IReadOnlyList<LoadRow> rows)
    {
        var svg = new StringBuilder();
        Add(svg, $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {Width} {Height}' font-family='sans-serif' font-size='12'>");
        Add(svg, $"<rect width='{Width}' height='{Height}' fill='#fff'/>");
        Add(svg, $"<text x='{Left}' y='15'>Milliseconds of processor time a page, by articles stored</text>");
        for (var ms = Least; ms <= Most; ms *= 10)
        {
            Add(svg, $"<path d='M{Left} {Y(ms):0.0}H{Width - Right}' stroke='#ddd'/>");
            Add(svg, $"<text x='{Left - 6}' y='{Y(ms) + 4:0.0}' text-anchor='end'>{ms:0.#}</text>");
        }

        foreach (var size in sizes)
            Add(svg, $"<text x='{X(size, sizes):0.0}' y='{Height - Bottom + 20}' text-anchor='middle'>{size:N0}</text>");
        var labels = new List<double>();
        foreach (var (name, i) in Shown.Select((n, i) => (n, i)).OrderBy(s => Value(rows, s.n, sizes.Count - 1)))
        {
            var points = sizes.Select((s, at) => Point(X(s, sizes), Y(Value(rows, name, at))));
            Add(svg, $"<polyline fill='none' stroke='{Colours[i]}' stroke-width='2' points='{string.Join(' ', points)}'/>");
            var y = Y(Value(rows, name, sizes.Count - 1));
            if (labels.Count > 0) y = Math.Min(y, labels[^1] - 15);
            labels.Add(y);
            Add(svg, $"<text x='{Width - Right + 8}' y='{y + 4:0.0}' fill='{Colours[i]}'>{name}</text>");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static string Point(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{x:0.0},{y:0.0}");

    private static double Value(IReadOnlyList<LoadRow> rows, string page, int size) =>
        rows.First(r => r.Page == page).Sizes[size].Processor;

    private static double X(int size, IReadOnlyList<int> sizes) =>
        Left + ((Width - Left - Right) * Share(size, sizes[0], Math.Max(sizes[^1], sizes[0] + 1)));

    private static double Y(double ms) => Height - Bottom - ((Height - Top - Bottom) * Share(Math.Clamp(ms, Least, Most), Least, Most));

    private static double Share(double value, double least, double most) => Math.Log(value / least) / Math.Log(most / least);

    private static void Add(StringBuilder svg, FormattableString line) =>
        svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
