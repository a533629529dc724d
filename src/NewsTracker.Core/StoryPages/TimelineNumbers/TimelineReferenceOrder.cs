namespace NewsTracker.Core.StoryPages.TimelineNumbers;

/// <summary>Which way a page's article list runs.</summary>
internal enum TimelineReferenceDirection
{
    None,
    NewestFirst,
    OldestFirst,
}

/// <summary>
/// What the list's order says about a matching. Pages list articles by date, so of two events of different days the later one's article
/// stands before (or behind) the other's: each pair the wrong way round costs <see cref="strength"/>, less when the days are near (a
/// Mallows model of permutations; Mallows 1957).
/// Beside that an event's place among the dates foretells, loosely, its article's place in the list.
/// </summary>
internal sealed class TimelineReferenceOrder
{
    private readonly double[,] pairs; // [early, late]: cost when the early event's article stands on the wrong side of the late one's
    private readonly double[] expected; // place in the list; NaN for an event without a usable date
    private readonly TimelineReferenceDirection direction;
    private readonly double strength;
    private readonly int articles;
    private readonly TimelineReferenceOptions options;

    /// <param name="days">For each number the day its article is likely from, or null.</param>
    /// <param name="articles">Length of the list.</param>
    /// <param name="direction">The way the list is taken to run.</param>
    /// <param name="strength">Cost of a pair in the wrong order.</param>
    /// <param name="options">Tuned numbers.</param>
    public TimelineReferenceOrder(
        IReadOnlyList<DateOnly?> days,
        int articles,
        TimelineReferenceDirection direction,
        double strength,
        TimelineReferenceOptions options)
    {
        (this.articles, this.direction, this.strength, this.options) = (articles, direction, strength, options);
        pairs = new double[days.Count, days.Count];
        expected = new double[days.Count];
        Array.Fill(expected, double.NaN);
        if (direction == TimelineReferenceDirection.None) return;
        for (var early = 0; early < days.Count; early++)
        {
            for (var late = 0; late < days.Count; late++)
            {
                if (days[early] is not { } first || days[late] is not { } second || first >= second) continue;
                var gap = second.DayNumber - first.DayNumber;
                pairs[early, late] = strength * Math.Min(1, 0.5 + (gap / (2 * options.FarDays)));
            }
        }

        Expect(days);
    }

    public bool IsOrdered => direction != TimelineReferenceDirection.None;

    /// <summary>How much likelier a place is than any other, as a log ratio.</summary>
    public double Place(int number, int article)
    {
        if (double.IsNaN(expected[number])) return 0;
        var near = Math.Exp(-Math.Abs(article - expected[number]) / options.OrderSpread) / (2 * options.OrderSpread);
        return options.PlaceWeight * Math.Log((((1 - options.OutOfOrder) * near) + (options.OutOfOrder / articles)) * articles);
    }

    /// <summary>
    /// What pairs in the wrong order cost if <paramref name="number"/> held <paramref name="article"/> and all others (but
    /// <paramref name="skip"/>) what they hold.
    /// </summary>
    public double Inversions(int number, int? article, int?[] held, int skip = -1)
    {
        if (article is not { } place || direction == TimelineReferenceDirection.None) return 0;
        var cost = 0.0;
        for (var other = 0; other < held.Length; other++)
        {
            if (other == number || other == skip || held[other] is not { } there || there == place) continue;
            var before = direction == TimelineReferenceDirection.NewestFirst ? there < place : there > place;
            cost += before ? pairs[other, number] : pairs[number, other];
        }

        return cost;
    }

    /// <summary>
    /// The log of how much likelier such an order is than a random one when no pair is wrong: the model's normaliser against that of all
    /// permutations.
    /// </summary>
    public double Gain()
    {
        if (direction == TimelineReferenceDirection.None) return 0;
        var dated = expected.Count(e => !double.IsNaN(e));
        var (gain, usual) = (0.0, strength * 0.9); // pairs of near days cost less than the full strength
        for (var i = 1; i <= dated; i++) gain += Math.Log(i) - Math.Log((1 - Math.Exp(-i * usual)) / (1 - Math.Exp(-usual)));
        return gain - options.OrderLead;
    }

    private void Expect(IReadOnlyList<DateOnly?> days)
    {
        var byDate = Enumerable.Range(0, days.Count).Where(n => days[n] is not null).OrderBy(n => days[n]).ToArray();
        for (var from = 0; from < byDate.Length;)
        {
            var to = from;
            while (to < byDate.Length && days[byDate[to]] == days[byDate[from]]) to++;
            var share = (from + to) / 2.0 / byDate.Length; // events of one day share their middle place
            for (var k = from; k < to; k++)
                expected[byDate[k]] = ((direction == TimelineReferenceDirection.NewestFirst ? 1 - share : share) * articles) - 0.5;
            from = to;
        }
    }
}
