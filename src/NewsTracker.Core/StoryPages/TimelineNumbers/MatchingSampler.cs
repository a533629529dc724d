namespace NewsTracker.Core.StoryPages.TimelineNumbers;

/// <summary>
/// A one-to-one matching under one idea of the list's order, with its log likelihood. Starts at the best assignment by words and places,
/// and climbs by moves and swaps.
/// </summary>
internal sealed class MatchingSampler
{
    private const int MaxPasses = 4;

    private readonly double[,] score; // words and place of each pair
    private readonly TimelineReferenceOrder order;
    private readonly double none;
    private readonly int numbers;
    private readonly int articles;
    private readonly int?[] held; // by number
    private readonly int[] holder; // by article; -1 while it is free

    public MatchingSampler(
        TimelineReferenceWords words, TimelineReferenceOrder order, int numbers, int articles, TimelineReferenceOptions options)
    {
        (this.order, this.numbers, this.articles, none) = (order, numbers, articles, options.MinScore);
        score = new double[numbers, articles];
        // Square: behind the articles a "none" column for each number, behind the numbers an idle row for each article.
        var cost = new double[numbers + articles, numbers + articles];
        for (var n = 0; n < numbers; n++)
        {
            for (var a = 0; a < articles; a++) cost[n, a] = -(score[n, a] = words[n, a] + order.Place(n, a));
            for (var c = articles; c < numbers + articles; c++) cost[n, c] = -none;
        }

        var solver = new AssignmentSolver(cost);
        held = new int?[numbers];
        holder = new int[articles];
        Array.Fill(holder, -1);
        for (var n = 0; n < numbers; n++)
        {
            if (solver[n] >= articles) continue;
            held[n] = solver[n];
            holder[solver[n]] = n;
        }

        for (var pass = 0; pass < MaxPasses && Climb(); pass++) { }
        Likelihood = Total() + order.Gain();
    }

    /// <summary>Log likelihood at the top that was climbed, against a list in random order.</summary>
    public double Likelihood { get; }

    public bool IsOrdered => order.IsOrdered;

    /// <summary>Score of the words alone.</summary>
    public double WordsOnly(TimelineReferenceWords words) => Enumerable.Range(0, numbers).Sum(n => held[n] is { } a ? words[n, a] : none);

    /// <summary>
    /// For each number the share of time that it holds each article in a random walk over matchings which visits each as often as it is
    /// likely (Metropolis et al. 1953): the probability of each match, all others considered. The walk's random numbers are fixed.
    /// </summary>
    public double[,] Probabilities(TimelineReferenceOptions options)
    {
        var steps = Math.Min(options.MaxSteps, options.StepsPerNumber * numbers);
        var temperature = IsOrdered ? 1 : options.UnorderedTemperature;
        var settle = steps / 8;
        var share = new double[numbers, articles];
        var since = new int[numbers]; // the step from which a number has held what it holds
        var random = 0x9E3779B97F4A7C15UL;
        for (var step = 0; step < steps; step++)
        {
            if (step == settle) Array.Fill(since, step);
            var number = (int)(Next(ref random) * numbers);
            var place = (int)(Next(ref random) * (articles + 1));
            int? article = place == articles ? null : place;
            if (article == held[number]) continue;
            var other = article is { } a ? holder[a] : -1;
            var change = Change(number, article, other);
            if (change < 0 && Next(ref random) >= Math.Exp(change / temperature)) continue;
            Count(number, step);
            if (other >= 0) Count(other, step);
            Move(number, article, other);
        }

        for (var n = 0; n < numbers; n++) Count(n, steps);
        for (var n = 0; n < numbers; n++)
        {
            for (var a = 0; a < articles; a++) share[n, a] /= steps - settle;
        }

        return share;

        void Count(int number, int step)
        {
            if (step >= settle && held[number] is { } a) share[number, a] += step - since[number];
            since[number] = step;
        }
    }

    private static double Next(ref ulong state)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (state >> 11) * (1.0 / (1UL << 53));
    }

    private bool Climb()
    {
        var climbed = false;
        for (var n = 0; n < numbers; n++)
        {
            for (var place = 0; place <= articles; place++)
            {
                int? article = place == articles ? null : place;
                if (article == held[n]) continue;
                var other = article is { } a ? holder[a] : -1;
                if (Change(n, article, other) <= 1e-9) continue;
                Move(n, article, other);
                climbed = true;
            }
        }

        return climbed;
    }

    /// <summary>
    /// What the likelihood gains when <paramref name="number"/> takes the article and its holder, if any, takes what the number held.
    /// </summary>
    private double Change(int number, int? article, int other)
    {
        var old = held[number];
        if (other < 0)
            return Of(number, article) - Of(number, old) - order.Inversions(number, article, held) + order.Inversions(number, old, held);
        var before = Of(number, old) + Of(other, article) - order.Inversions(number, old, held) - order.Inversions(
            other, article, held, skip: number);
        (held[number], held[other]) = (article, old);
        var after = Of(number, article) + Of(other, old) - order.Inversions(number, article, held) - order.Inversions(
            other, old, held, skip: number);
        (held[number], held[other]) = (old, article);
        return after - before;
    }

    private void Move(int number, int? article, int other)
    {
        var old = held[number];
        held[number] = article;
        if (other >= 0) held[other] = old;
        if (article is { } taken) holder[taken] = number;
        if (old is { } left) holder[left] = other;
    }

    private double Of(int number, int? article) => article is { } a ? score[number, a] : none;

    private double Total()
    {
        var total = 0.0;
        for (var n = 0; n < numbers; n++) total += Of(n, held[n]) - (order.Inversions(n, held[n], held) / 2);
        return total;
    }
}
