using System.Runtime.InteropServices;

namespace NewsTracker.Core.Grouping.Terms;

/// <summary>
/// From a term to the groups among whose strongest terms it is. Of each term only the newest groups and the newest large ones are read,
/// so that a look-up costs the same however much is stored, and a large group is still found when many small ones came after it.
/// </summary>
internal sealed class CandidateIndex<T>(CandidateIndexOptions options) where T : class
{
    private readonly Dictionary<int, List<T>> all = [];
    private readonly Dictionary<int, List<T>> large = [];
    private readonly Dictionary<T, float> votes = [];
    private readonly HashSet<T> seen = [];

    /// <summary>Moves a group from the terms it had to those it has; both ascending.</summary>
    public void Replace(T group, ReadOnlySpan<int> had, ReadOnlySpan<int> has) => Replace(all, group, had, has);

    /// <summary>The same for the few terms that stand for a large group.</summary>
    public void ReplaceLarge(T group, ReadOnlySpan<int> had, ReadOnlySpan<int> has) => Replace(large, group, had, has);

    /// <summary>The groups that share the most weight with the strongest terms of a vector, best first.</summary>
    public List<T> Find(TermVector query, Vocabulary vocabulary, Comparison<T> tie)
    {
        votes.Clear();
        var top = TermMath.Strongest(query.Ids, query.Weights, options.QueryTerms, vocabulary);
        for (var i = 0; i < top.Count; i++)
        {
            var idf = vocabulary.Idf(top.Ids[i]);
            var vote = top.Weights[i] * idf * idf;
            seen.Clear();
            Vote(all, top.Ids[i], vote, options.PostingsRead);
            Vote(large, top.Ids[i], vote, options.LargeRead);
        }

        var found = votes.ToList();
        found.Sort((x, y) => x.Value != y.Value ? y.Value.CompareTo(x.Value) : tie(x.Key, y.Key));
        if (found.Count > options.Candidates) found.RemoveRange(options.Candidates, found.Count - options.Candidates);
        return found.ConvertAll(p => p.Key);
    }

    private void Vote(Dictionary<int, List<T>> postings, int term, float vote, int read)
    {
        if (!postings.TryGetValue(term, out var list)) return;
        for (var k = list.Count - 1; k >= Math.Max(0, list.Count - read); k--)
        {
            if (seen.Add(list[k])) CollectionsMarshal.GetValueRefOrAddDefault(votes, list[k], out _) += vote;
        }
    }

    private static void Replace(Dictionary<int, List<T>> postings, T group, ReadOnlySpan<int> had, ReadOnlySpan<int> has)
    {
        int i = 0, j = 0;
        while (i < had.Length || j < has.Length)
        {
            if (j == has.Length || i < had.Length && had[i] < has[j]) Remove(postings, had[i++], group);
            else if (i == had.Length || has[j] < had[i]) Add(postings, has[j++], group);
            else (i, j) = (i + 1, j + 1);
        }
    }

    private static void Add(Dictionary<int, List<T>> postings, int term, T group)
    {
        if (!postings.TryGetValue(term, out var list)) postings.Add(term, list = new List<T>(1));
        list.Add(group);
    }

    private static void Remove(Dictionary<int, List<T>> postings, int term, T group)
    {
        if (!postings.TryGetValue(term, out var list)) return;
        var at = list.LastIndexOf(group);
        if (at >= 0) list.RemoveAt(at);
        if (list.Count == 0) postings.Remove(term);
    }
}
