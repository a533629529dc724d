using NewsTracker.Core.Model;

namespace NewsTracker.Core.StoryPages.TimelineNumbers;

/// <summary>
/// Finds which article each timeline number refers to. The numbers are a scope of their own, so only words and dates can tell: in a
/// one-to-one matching equal numbers are one article and different numbers different ones, titles are likely given events, and the list is
/// in the order of the dates.
/// </summary>
internal static class TimelineReferenceResolver
{
    public static List<ImportedEvent> Match(ImportedStory file, TimelineReferenceOptions options)
    {
        var matches = Resolve(file, options).ToDictionary(m => m.Number);
        return [.. file.Timeline.Select(e => e with { Matches = [.. e.Numbers.Select(n => matches[n])] })];
    }

    private static List<TimelineReference> Resolve(ImportedStory file, TimelineReferenceOptions options)
    {
        var numbers = file.Timeline.SelectMany(e => e.Numbers).Distinct().Order().ToList();
        if (numbers.Count == 0 || file.Articles.Count == 0 || numbers.Count + file.Articles.Count > options.MaxTogether)
            return [.. numbers.Select(n => new TimelineReference(n, null, 0))];
        var told = file.Timeline.SelectMany(e => e.Numbers.Distinct().Select(n => (n, e))).ToLookup(p => p.n, p => p.e);
        var events = numbers.ConvertAll(n => TimelineReferenceWords.Of(told[n], options));
        var titles = file.Articles.Select(a => TimelineReferenceWords.Of(a.Title)).ToList();
        List<TimelineReferenceOrder> orders = [.. Orders([.. numbers.Select(n => Day(told[n]))], file.Articles.Count, options)];
        var readings = options.Kept.Select(kept => Reading(new(events, titles, kept, options))).ToList();
        var (words, best) = readings.MaxBy(r => r.Best.Likelihood);
        if (TimelineReferencePlaces.Find(file, numbers, words, best.WordsOnly(words)) is { } places)
            return [.. numbers.Select((n, i) => new TimelineReference(n, places.Articles[i], places.Confidence))];
        var evidence = new TimelineReferenceEvidence(numbers.ConvertAll(n => told[n]), events, titles, options);
        var isWhole = IsWhole(file, numbers.Count, options);
        var isSettled = isWhole && titles.TrueForAll(evidence.CanBeLinked);
        var found = readings.ConvertAll(r => Matches(r.Words, r.Best));
        return [.. numbers.Select((n, i) => Agreed([.. found.Select(f => f[i])]))];

        (TimelineReferenceWords Words, MatchingSampler Best) Reading(TimelineReferenceWords read) =>
            (read, orders.Select(o => new MatchingSampler(read, o, numbers.Count, file.Articles.Count, options)).MaxBy(s => s.Likelihood)!);

        List<(TimelineReference Match, int Likeliest)> Matches(TimelineReferenceWords read, MatchingSampler sampler)
        {
            var share = sampler.Probabilities(options);
            var isOrdered = isWhole && sampler.IsOrdered;
            var (bar, least) = !isWhole ? (options.BarOfShortLists, options.MinWordsOfShortLists)
                : isOrdered ? (options.Bar, options.MinWordsOrdered)
                : (options.BarUnordered, options.MinWords);
            return [.. numbers.Select((n, i) =>
            {
                var (article, confidence) = Likeliest(i, share);
                var isShown = confidence >= bar && read[i, article] >= least
                    && evidence.Carries(i, article, confidence, isSettled, isOrdered);
                return (new TimelineReference(n, isShown ? article : null, confidence), article);
            })];
        }
    }

    /// <summary>The surest of several readings' matches of a number; none where they differ about the article.</summary>
    private static TimelineReference Agreed(List<(TimelineReference Match, int Likeliest)> found)
    {
        var best = found.Select(f => f.Match).OrderByDescending(m => m.Article is not null).ThenByDescending(m => m.Confidence).First();
        return found.TrueForAll(f => f.Likeliest == found[0].Likeliest) ? best : best with { Article = null };
    }

    /// <summary>
    /// A list shorter than the page says lacks articles that numbers may stand for: what is left over when all others are matched is no
    /// evidence then. Nor is it among a few.
    /// </summary>
    private static bool IsWhole(ImportedStory file, int numbers, TimelineReferenceOptions options) =>
        numbers >= options.MinNumbers && Math.Max(file.ImportedRelatedCount ?? 0, file.ImportedArticleCount ?? 0) <= file.Articles.Count;

    /// <summary>
    /// The latest day of a number's events: an article reports its newest event and recalls older ones. None where only months or years are
    /// told.
    /// </summary>
    private static DateOnly? Day(IEnumerable<ImportedEvent> told) =>
        told.Select(e => e.Date).MaxBy(d => d?.End) is { Precision: Text.DatePrecision.Day or Text.DatePrecision.Range } last
            ? last.End
            : null;

    private static IEnumerable<TimelineReferenceOrder> Orders(DateOnly?[] days, int articles, TimelineReferenceOptions options)
    {
        yield return new(days, articles, TimelineReferenceDirection.None, 0, options);
        foreach (var strength in options.OrderStrengths)
        {
            yield return new(days, articles, TimelineReferenceDirection.NewestFirst, strength, options);
            yield return new(days, articles, TimelineReferenceDirection.OldestFirst, strength, options);
        }
    }

    private static (int Article, double Confidence) Likeliest(int row, double[,] share)
    {
        var best = 0;
        for (var a = 1; a < share.GetLength(1); a++)
        {
            if (share[row, a] > share[row, best]) best = a;
        }

        return (best, Math.Round(share[row, best], 3));
    }
}
