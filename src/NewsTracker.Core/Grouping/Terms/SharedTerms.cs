namespace NewsTracker.Core.Grouping.Terms;

/// <summary>The words behind a decision, for people to read.</summary>
internal static class SharedTerms
{
    private const int MaxShown = 8;

    /// <summary>
    /// The terms that two vectors have in common, those that add most to their likeness first, as they were first written;
    /// "Ida Brenn" rather than "Ida Brenn, Ida, Brenn". What is common in the language at large is told only where there is nothing else.
    /// </summary>
    public static IReadOnlyList<string> Of(TermVector a, TermVector b, Vocabulary vocabulary)
    {
        var shared = new List<(int Id, float Strength)>();
        foreach (var (i, j) in a.With(b))
        {
            var idf = vocabulary.Idf(a.Ids[i]);
            shared.Add((a.Ids[i], a.Weights[i] * b.Weights[j] * idf * idf));
        }

        shared.Sort(static (x, y) => x.Strength != y.Strength ? y.Strength.CompareTo(x.Strength) : x.Id.CompareTo(y.Id));
        if (shared.Exists(t => vocabulary.Evidence(t.Id) > 0)) shared.RemoveAll(t => vocabulary.Evidence(t.Id) <= 0);
        var fullNames = shared.Where(t => vocabulary.IsFullName(t.Id)).SelectMany(t => vocabulary.Surface(t.Id).Split(' ')).ToHashSet();
        return shared
            .Where(t => vocabulary.IsFullName(t.Id) || !fullNames.Contains(vocabulary.Surface(t.Id)))
            .Take(MaxShown)
            .Select(t => vocabulary.Surface(t.Id))
            .ToList();
    }
}
