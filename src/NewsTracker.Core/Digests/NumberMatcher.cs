using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests;

/// <summary>
/// Finds which article each timeline number stands for. The numbers are a scope of their own, so only words and dates can tell: one assignment, in which equal numbers
/// are one article and different numbers different ones, maximises the likelihood of titles given events and of the list's order given the dates.
/// </summary>
internal static class NumberMatcher
{
    public static List<StatedEvent> Match(DigestFile file, NumberMatchOptions options)
    {
        var matches = Resolve(file, options).ToDictionary(m => m.Number);
        return [.. file.Timeline.Select(e => e with { Matches = [.. e.Numbers.Select(n => matches[n])] })];
    }

    private static List<NumberMatch> Resolve(DigestFile file, NumberMatchOptions options)
    {
        var numbers = file.Timeline.SelectMany(e => e.Numbers).Distinct().Order().ToList();
        if (numbers.Count == 0 || file.Articles.Count == 0 || numbers.Count + file.Articles.Count > options.MostCells)
            return [.. numbers.Select(n => new NumberMatch(n, null, 0))];
        var told = numbers.Select(n => file.Timeline.Where(e => e.Numbers.Contains(n)).ToList()).ToList();
        var words = new NumberMatchWords([.. told.Select(t => NumberMatchWords.Of(t.SelectMany(e => new[] { e.Text, e.Quote })))], Titles(file), options);
        var dates = told.Select(t => t.Select(e => e.Date).Where(d => d is not null).MaxBy(d => d!.End)).ToList();
        var best = Solve(words, null, numbers.Count, file.Articles.Count, options);
        foreach (var newestFirst in new[] { true, false })
        {
            var order = NumberMatchOrder.Of(dates, file.Articles.Count, newestFirst, options);
            var found = Solve(words, order, numbers.Count, file.Articles.Count, options);
            for (var round = 0; round < options.Rounds; round++) found = Solve(words, order.Learn(found.Matched), numbers.Count, file.Articles.Count, options);
            if (found.Score > best.Score) best = found;
        }

        return [.. numbers.Select((n, i) => Judge(n, best.Matched[i], best.Margins[i], options))];
    }

    private static NumberMatch Judge(int number, int? article, double margin, NumberMatchOptions options)
    {
        if (article is null) return new(number, null, 0);
        var confidence = Math.Round(1 / (1 + Math.Exp(-margin)), 3);
        return new(number, confidence >= options.Bar ? article : null, confidence);
    }

    private static List<HashSet<string>> Titles(DigestFile file) => [.. file.Articles.Select(a => NumberMatchWords.Of(a.Title))];

    private static (double Score, List<int?> Matched, List<double> Margins) Solve(NumberMatchWords words, NumberMatchOrder? order, int numbers, int articles, NumberMatchOptions options)
    {
        // Square: behind the articles a "none" column for each number, behind the numbers an idle row for each article.
        var size = numbers + articles;
        var cost = new double[size, size];
        for (var n = 0; n < numbers; n++)
        {
            for (var a = 0; a < articles; a++) cost[n, a] = -(words[n, a] + (options.OrderWeight * (order?[n, a] ?? 0)));
            for (var none = articles; none < size; none++) cost[n, none] = -options.LeastScore;
        }

        var solver = new AssignmentSolver(cost);
        var matched = Enumerable.Range(0, numbers).Select(n => solver[n] < articles ? solver[n] : (int?)null).ToList();
        var score = Enumerable.Range(0, numbers).Sum(n => -cost[n, solver[n]]);
        return (score, matched, [.. Enumerable.Range(0, numbers).Select(solver.Margin)]);
    }
}
