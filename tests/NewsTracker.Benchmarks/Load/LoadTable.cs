using System.Globalization;

namespace NewsTracker.Benchmarks.Load;

/// <summary>The figures as a table of Markdown, as docs/quality.md keeps it.</summary>
internal static class LoadTable
{
    public static void Print(IReadOnlyList<int> sizes, IReadOnlyList<LoadRow> rows, IReadOnlyList<LoadRow> yards)
    {
        var heads = sizes.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s:N0}: ms, processor ms"));
        Console.Out.WriteLine($"| page | {string.Join(" | ", heads)} | ratio: clock, processor | bytes |");
        Console.Out.WriteLine($"|---|{string.Concat(sizes.Select(_ => "---|"))}---|---|");
        foreach (var row in rows)
        {
            var ratios = $"{Ratio(row, f => f.Milliseconds):0.00}, {Ratio(row, f => f.Processor):0.00}";
            Say($"| {row.Page} | {string.Join(" | ", row.Sizes.Select(Cell))} | {ratios} | {row.Sizes[^1].Bytes:N0} |");
        }

        foreach (var yard in yards)
        {
            var figure = yard.Sizes[0];
            Say($"| {yard.Page} | {Cell(figure)} | {figure.ASecond:0}/s | {figure.Bytes:N0} |");
        }

        Against("story, ordinary", rows, yards[0]);
        Against("story, ordinary, kept", rows, yards[1]);
        Against("story, ordinary, kept, compressed", rows, yards[1]);
        Against("story, ordinary, 304", rows, yards[1]);
        Say($"story, giant: {Last(rows, "story, giant").ASecond:0} a second anew, {Last(rows, "story, giant, kept").ASecond:0} kept");
    }

    private static void Against(string page, IReadOnlyList<LoadRow> rows, LoadRow yard)
    {
        var (own, bare) = (Last(rows, page), yard.Sizes[0]);
        Say($"{page} against {yard.Page}: {own.ASecond / bare.ASecond:0.00} x the answers a second ({own.ASecond:0} to {bare.ASecond:0})");
        Say($"  by processor time {bare.Processor / own.Processor:0.00} x");
    }

    private static LoadFigure Last(IReadOnlyList<LoadRow> rows, string page) => rows.First(r => r.Page == page).Sizes[^1];

    private static string Cell(LoadFigure f) => string.Create(CultureInfo.InvariantCulture, $"{f.Milliseconds:0.0}, {f.Processor:0.0}");

    private static double Ratio(LoadRow row, Func<LoadFigure, double> value) => value(row.Sizes[^1]) / value(row.Sizes[0]);

    private static void Say(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
