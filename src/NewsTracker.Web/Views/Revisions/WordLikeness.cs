namespace NewsTracker.Web.Views.Revisions;

/// <summary>Finds which sentence of an earlier list became which of a later one.</summary>
internal static class WordLikeness
{
    /// <summary>
    /// Share of words in common (Dice) from which a sentence counts as the other one reworded; below it readers see two sentences, not one
    /// changed.
    /// </summary>
    private const double Reworded = 0.6;

    /// <summary>
    /// Beyond so many comparisons only equal sentences are paired: two states that differ so much are not read side by side.
    /// </summary>
    private const int MaxComparisons = 20_000;

    /// <summary>
    /// For each later text the place of its earlier form, or null. Equal texts first, then the likest; each earlier text is used once.
    /// </summary>
    public static IReadOnlyList<int?> Pair(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var pairs = new int?[after.Count];
        var equal = before
            .Select((text, i) => (text, i))
            .GroupBy(t => t.text, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Queue<int>(g.Select(t => t.i)), StringComparer.Ordinal);
        for (var i = 0; i < after.Count; i++)
        {
            if (equal.TryGetValue(after[i], out var places) && places.TryDequeue(out var place)) pairs[i] = place;
        }

        var free = Enumerable.Range(0, before.Count).Except(pairs.OfType<int>()).ToList();
        var open = Enumerable.Range(0, after.Count).Where(i => pairs[i] is null).ToList();
        if ((long)free.Count * open.Count > MaxComparisons) return pairs;
        var words = free.ToDictionary(i => i, i => Words(before[i]));
        var likest = open.SelectMany(i => free.Select(j => (After: i, Before: j, Score: Dice(Words(after[i]), words[j]))))
            .Where(p => p.Score >= Reworded)
            .OrderByDescending(p => p.Score).ThenBy(p => p.After).ThenBy(p => p.Before);
        var used = new HashSet<int>();
        foreach (var pair in likest)
        {
            if (pairs[pair.After] is null && used.Add(pair.Before)) pairs[pair.After] = pair.Before;
        }

        return pairs;
    }

    private static HashSet<string> Words(string text) =>
        text.Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Trim('.', ',', ';', ':', '“', '”', '"'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static double Dice(HashSet<string> a, HashSet<string> b) =>
        a.Count + b.Count == 0 ? 0 : 2d * a.Count(b.Contains) / (a.Count + b.Count);
}
