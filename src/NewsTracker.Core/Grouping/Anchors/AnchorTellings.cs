using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Grouping.Anchors;

/// <summary>The dated tellings of a story, indexed by their words: how like is a text to what is told of a day?</summary>
public sealed class AnchorTellings
{
    /// <summary>A telling of this many days or more says too little of its single days. By hand, not fitted.</summary>
    private const int MaxStretchDays = 16;

    private readonly Dictionary<string, List<(int Telling, double Weight)>> postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> rarity = new(StringComparer.Ordinal);
    private readonly List<DateSpan> dates = [];
    private readonly double unseen;

    /// <param name="known">A date and the words that tell what happened then.</param>
    public AnchorTellings(IReadOnlyList<DatedTelling> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var words = new List<HashSet<string>>();
        foreach (var telling in known)
        {
            if (telling.Date.Precision is DatePrecision.Month or DatePrecision.Year
                || telling.Date.End.DayNumber - telling.Date.Start.DayNumber >= MaxStretchDays
                || telling.Date.Start.Year < 3 || telling.Date.End.Year > 9997)
            {
                continue;
            }

            dates.Add(telling.Date);
            words.Add([.. Language.Words.Terms.Of(telling.Text)]);
        }

        var frequency = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words.SelectMany(w => w)) frequency[word] = frequency.GetValueOrDefault(word) + 1;
        foreach (var (word, count) in frequency) rarity[word] = Rarity(count);
        unseen = Rarity(0.5);
        for (var t = 0; t < words.Count; t++)
        {
            var norm = Math.Sqrt(words[t].Sum(w => rarity[w] * rarity[w]));
            foreach (var word in words[t].Order(StringComparer.Ordinal))
            {
                if (!postings.TryGetValue(word, out var list)) postings[word] = list = [];
                list.Add((t, rarity[word] / norm));
            }
        }

        Days = [.. dates.SelectMany(Each).Distinct().Order()];
    }

    /// <summary>The days that are told of, ascending.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>
    /// For each day told of that shares a word with the text: the likeness (cosine of rarity-weighted words) of its most alike telling.
    /// </summary>
    /// <returns>Likeness by day, 0 to 1; days that share no word are left out.</returns>
    public Dictionary<DateOnly, double> Likeness(string text)
    {
        var scores = new Dictionary<int, double>();
        var norm = 0.0;
        foreach (var word in Language.Words.Terms.Of(text).Distinct(StringComparer.Ordinal))
        {
            var weight = rarity.GetValueOrDefault(word, unseen);
            norm += weight * weight;
            if (!postings.TryGetValue(word, out var list)) continue;
            foreach (var (telling, share) in list) scores[telling] = scores.GetValueOrDefault(telling) + weight * share;
        }

        var best = new Dictionary<DateOnly, double>();
        foreach (var (telling, score) in scores)
        {
            foreach (var day in Each(dates[telling])) best[day] = Math.Max(best.GetValueOrDefault(day), score / Math.Sqrt(norm));
        }

        return best;
    }

    private double Rarity(double count) => Math.Log(1 + dates.Count / count);

    private static IEnumerable<DateOnly> Each(DateSpan span)
    {
        for (var day = span.Start.DayNumber; day <= span.End.DayNumber; day++) yield return DateOnly.FromDayNumber(day);
    }
}
