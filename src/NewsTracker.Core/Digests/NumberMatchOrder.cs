using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests;

/// <summary>
/// What the list's order says: pages list articles by date, newest or oldest first, so an event's place among the dates foretells its article's place in the list.
/// A place is scored against all places being equally likely, so a list in no order wins nothing.
/// </summary>
internal sealed class NumberMatchOrder
{
    private readonly double[] expected; // place in the list; NaN for an event without a usable date
    private readonly int[] byDate; // numbers with a usable date, oldest first
    private readonly int articles;
    private readonly NumberMatchOptions options;

    private NumberMatchOrder(double[] expected, int[] byDate, int articles, NumberMatchOptions options) =>
        (this.expected, this.byDate, this.articles, this.options) = (expected, byDate, articles, options);

    /// <param name="dates">For each number the date its article is likely from, or null.</param>
    /// <param name="articles">Length of the list.</param>
    /// <param name="newestFirst">The direction of the list.</param>
    /// <param name="options">Tuned numbers.</param>
    public static NumberMatchOrder Of(IReadOnlyList<DateSpan?> dates, int articles, bool newestFirst, NumberMatchOptions options)
    {
        var byDate = Enumerable.Range(0, dates.Count).Where(n => dates[n] is { Precision: DatePrecision.Day or DatePrecision.Range }).OrderBy(n => dates[n]!.End).ToArray();
        var expected = new double[dates.Count];
        Array.Fill(expected, double.NaN);
        for (var from = 0; from < byDate.Length;)
        {
            var to = from;
            while (to < byDate.Length && dates[byDate[to]]!.End == dates[byDate[from]]!.End) to++;
            var share = (from + to) / 2.0 / byDate.Length; // events of one day share their middle place
            for (var k = from; k < to; k++) expected[byDate[k]] = ((newestFirst ? 1 - share : share) * articles) - 0.5;
            from = to;
        }

        return new(expected, byDate, articles, options);
    }

    public double this[int number, int article]
    {
        get
        {
            if (double.IsNaN(expected[number])) return 0;
            var near = Math.Exp(-Math.Abs(article - expected[number]) / options.OrderSpread) / (2 * options.OrderSpread);
            return Math.Log((((1 - options.OutOfOrder) * near) + (options.OutOfOrder / articles)) * articles);
        }
    }

    /// <summary>The order with each expected place moved by what the neighbours in time, matched as given, were off.</summary>
    public NumberMatchOrder Learn(IReadOnlyList<int?> matched)
    {
        const int Reach = 4;
        var moved = (double[])expected.Clone();
        for (var at = 0; at < byDate.Length; at++)
        {
            var off = new List<double>();
            for (var k = Math.Max(0, at - Reach); k <= Math.Min(byDate.Length - 1, at + Reach); k++)
            {
                if (k != at && matched[byDate[k]] is { } article) off.Add(article - expected[byDate[k]]);
            }

            if (off.Count < 3) continue;
            off.Sort();
            var middle = off.Count / 2;
            moved[byDate[at]] += off.Count % 2 == 1 ? off[middle] : (off[middle - 1] + off[middle]) / 2;
        }

        return new(moved, byDate, articles, options);
    }
}
