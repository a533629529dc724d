using NewsTracker.Core.Model;

namespace NewsTracker.Core.StoryPages.TimelineNumbers;

/// <summary>
/// The pages whose timeline numbers do mean something: the place of the article in the list, or the number of its source. Read so, the
/// numbers must fit the words far better than chance does, and nearly as well as the best of all matchings does.
/// </summary>
internal static class TimelineReferencePlaces
{
    /// <summary>Standard deviations above the score of a random matching.</summary>
    private const double MinLead = 4;

    /// <summary>The same where the words alone would match so anyway: few numbers cannot stand out further.</summary>
    private const double MinLeadOfBest = 1.5;

    private const int MinNumbersOfBest = 3;

    /// <summary>Share of the way from a random matching's score to the best one's.</summary>
    private const double MinShare = 0.75;

    private const double Confidence = 0.95;

    /// <param name="file">The page.</param>
    /// <param name="numbers">Its timeline numbers.</param>
    /// <param name="words">How well words fit.</param>
    /// <param name="free">The words' score of the best free matching.</param>
    /// <returns>The article of each number, and how sure that the numbers are such places; null when they are not.</returns>
    public static (int?[] Articles, double Confidence)? Find(
        ImportedStory file, List<int> numbers, TimelineReferenceWords words, double free)
    {
        var sources = file.Sources.GroupBy(s => s.Number).ToDictionary(g => g.Key, g => g.First().Article);
        var (mean, deviation) = Chance(words, numbers.Count, file.Articles.Count);
        foreach (var articles in new[]
        {
            numbers.Select(n => n <= file.Articles.Count ? n - 1 : (int?)null).ToArray(),
            [.. numbers.Select(n => sources.GetValueOrDefault(n))]
        })
        {
            if (Array.Exists(articles, a => a is null)) continue;
            var above = articles.Select((a, i) => words[i, a!.Value]).Sum() - mean;
            var share = above / (free - mean);
            if (above > 0
                && above >= (share >= 0.999 && numbers.Count >= MinNumbersOfBest ? MinLeadOfBest : MinLead) * deviation
                && share >= MinShare)
                return (articles, Confidence);
        }

        return null;
    }

    /// <summary>Mean and standard deviation of the score of a random matching.</summary>
    private static (double Mean, double Deviation) Chance(TimelineReferenceWords words, int numbers, int articles)
    {
        var (sum, squares, pairs) = (0.0, 0.0, (double)numbers * articles);
        for (var n = 0; n < numbers; n++)
        {
            for (var a = 0; a < articles; a++)
            {
                sum += words[n, a];
                squares += words[n, a] * words[n, a];
            }
        }

        var mean = sum / pairs;
        return (mean * numbers, Math.Sqrt(numbers * Math.Max(1e-9, (squares / pairs) - (mean * mean))));
    }
}
