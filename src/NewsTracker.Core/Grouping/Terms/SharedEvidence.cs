namespace NewsTracker.Core.Grouping.Terms;

/// <summary>What speaks for two texts being about one thing: how many terms that both hold are evidence, and the sum of it.</summary>
internal readonly record struct SharedEvidence(int Count, float Sum)
{
    /// <summary>
    /// The evidence (<see cref="Vocabulary.Evidence"/>) of the terms of both. "Ida Brenn" is one name, however often "Brenn" stands alone:
    /// the parts of a shared full name add nothing.
    /// </summary>
    public static SharedEvidence Of(TermVector a, TermVector b, Vocabulary vocabulary)
    {
        var held = new List<(int Id, float Evidence)>();
        foreach (var (i, _) in a.With(b))
            if (vocabulary.Evidence(a.Ids[i]) is > 0 and var evidence) held.Add((a.Ids[i], evidence));
        var parts = held.Where(h => vocabulary.IsFullName(h.Id)).SelectMany(h => Stem(h.Id).Split(' ')).ToHashSet(StringComparer.Ordinal);
        if (parts.Count > 0) held.RemoveAll(h => parts.Contains(Stem(h.Id)));
        return new SharedEvidence(held.Count, held.Sum(h => h.Evidence));

        string Stem(int id) => vocabulary.Key(id)[(vocabulary.Key(id).IndexOf(':', StringComparison.Ordinal) + 1)..];
    }
}
