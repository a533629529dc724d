namespace NewsTracker.Core.Grouping.Terms;

/// <summary>Sums over weighted term vectors; weights are multiplied by inverse document frequency here.</summary>
internal static class TermMath
{
    public static float Norm(TermVector vector, Vocabulary vocabulary)
    {
        var sum = 0f;
        for (var i = 0; i < vector.Count; i++)
        {
            var w = vector.Weights[i] * vocabulary.Idf(vector.Ids[i]);
            sum += w * w;
        }

        return MathF.Sqrt(sum);
    }

    public static float Dot(TermVector a, TermVector b, Vocabulary vocabulary)
    {
        var dot = 0f;
        foreach (var (i, j) in a.With(b))
        {
            var idf = vocabulary.Idf(a.Ids[i]);
            dot += a.Weights[i] * b.Weights[j] * idf * idf;
        }

        return dot;
    }

    /// <summary>The sum of two vectors, the second scaled, cut to the strongest terms.</summary>
    public static TermVector Add(TermVector a, TermVector b, float scale, int keep, Vocabulary vocabulary)
    {
        var ids = new int[a.Count + b.Count];
        var weights = new float[ids.Length];
        int i = 0, j = 0, n = 0;
        while (i < a.Count || j < b.Count)
        {
            if (j == b.Count || i < a.Count && a.Ids[i] < b.Ids[j]) (ids[n], weights[n]) = (a.Ids[i], a.Weights[i++]);
            else if (i == a.Count || b.Ids[j] < a.Ids[i]) (ids[n], weights[n]) = (b.Ids[j], scale * b.Weights[j++]);
            else (ids[n], weights[n]) = (a.Ids[i], a.Weights[i++] + scale * b.Weights[j++]);
            n++;
        }

        return Strongest(ids.AsSpan(0, n), weights.AsSpan(0, n), keep, vocabulary);
    }

    /// <summary>Counts for the given terms: those there were, one more where the article holds the term.</summary>
    public static TermVector Tally(int[] ids, TermVector before, ReadOnlySpan<int> article)
    {
        var counts = new float[ids.Length];
        int b = 0, a = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            while (b < before.Count && before.Ids[b] < ids[i]) b++;
            while (a < article.Length && article[a] < ids[i]) a++;
            counts[i] = (b < before.Count && before.Ids[b] == ids[i] ? before.Weights[b] : 0) + (a < article.Length && article[a] == ids[i]
                ? 1
                : 0);
        }

        return new TermVector(ids, counts);
    }

    public static int[] StrongestIds(TermVector vector, int keep, Vocabulary vocabulary) =>
        vector.Count <= keep ? vector.Ids : Strongest(vector.Ids, vector.Weights, keep, vocabulary).Ids;

    /// <summary>The terms of greatest weight, in order of id.</summary>
    public static TermVector Strongest(ReadOnlySpan<int> ids, ReadOnlySpan<float> weights, int keep, Vocabulary vocabulary)
    {
        if (ids.Length <= keep) return new TermVector(ids.ToArray(), weights.ToArray());
        var strength = new float[ids.Length];
        var place = new int[ids.Length];
        for (var i = 0; i < ids.Length; i++) (strength[i], place[i]) = (-weights[i] * vocabulary.Idf(ids[i]), i);
        Array.Sort(strength, place);
        Array.Sort(place, 0, keep);
        var (keptIds, keptWeights) = (new int[keep], new float[keep]);
        for (var i = 0; i < keep; i++) (keptIds[i], keptWeights[i]) = (ids[place[i]], weights[place[i]]);
        return new TermVector(keptIds, keptWeights);
    }
}
