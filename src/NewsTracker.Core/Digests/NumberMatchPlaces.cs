namespace NewsTracker.Core.Digests;

/// <summary>
/// The pages whose timeline numbers do mean something: the place of the article in the list, or the number of its source. Such a page has one matching to offer where a
/// free numbering has as many as there are arrangements, so it wins when its words fit nearly as well (minimum description length; Rissanen 1978).
/// </summary>
internal static class NumberMatchPlaces
{
    private const double MostConfidence = 0.99;

    /// <summary>By how much, in nats, it must win; and the fewest numbers that can show it.</summary>
    private const double Lead = 4;

    private const int LeastNumbers = 2;

    /// <param name="file">The page.</param>
    /// <param name="numbers">Its timeline numbers.</param>
    /// <param name="words">How well words fit.</param>
    /// <param name="free">The words' score of the best free matching.</param>
    /// <returns>The article of each number, and how sure that the numbers are such places; null when they are not.</returns>
    public static (int?[] Articles, double Confidence)? Find(DigestFile file, List<int> numbers, NumberMatchWords words, double free)
    {
        if (numbers.Count < LeastNumbers) return null;
        var sources = file.Sources.GroupBy(s => s.Number).ToDictionary(g => g.Key, g => g.First().Article);
        var arrangements = 0.0;
        for (var i = 0; i < Math.Min(numbers.Count, file.Articles.Count); i++) arrangements += Math.Log(file.Articles.Count - i);
        var found = new[] { numbers.Select(n => n <= file.Articles.Count ? n - 1 : (int?)null).ToArray(), [.. numbers.Select(n => sources.GetValueOrDefault(n))] }
            .Where(a => Array.TrueForAll(a, x => x is not null))
            .Select(a => (Articles: a, Lead: a.Select((x, i) => words[i, x!.Value]).Sum() - (free - arrangements)))
            .OrderByDescending(a => a.Lead).FirstOrDefault();
        if (found.Articles is null || found.Lead < Lead) return null;
        return (found.Articles, Math.Round(Math.Min(MostConfidence, 1 / (1 + Math.Exp(-found.Lead))), 3));
    }
}
