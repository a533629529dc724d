using System.Runtime.InteropServices;
using NewsTracker.Core.Stories.Terms;

namespace NewsTracker.Core.Stories.Events;

/// <summary>
/// From a term to the groups among whose strongest terms it is. Only the newest entries of a term are read, so that a look-up costs the same however much is stored.
/// A group that loses a term is taken off that term's list only when it stands near the end; older entries are harmless, for a candidate is always scored by its own words.
/// </summary>
internal sealed class CandidateIndex<T>(GroupingOptions options) where T : class
{
    private readonly Dictionary<int, List<T>> postings = [];
    private readonly Dictionary<T, float> votes = [];

    /// <summary>Moves a group from the terms it had to those it has; both ascending.</summary>
    public void Replace(T group, ReadOnlySpan<int> had, ReadOnlySpan<int> has)
    {
        int i = 0, j = 0;
        while (i < had.Length || j < has.Length)
        {
            if (j == has.Length || i < had.Length && had[i] < has[j]) Remove(had[i++], group);
            else if (i == had.Length || has[j] < had[i]) Add(has[j++], group);
            else (i, j) = (i + 1, j + 1);
        }
    }

    /// <summary>The groups that share the most weight with the strongest terms of a vector, best first.</summary>
    public List<T> Find(TermVector query, Vocabulary vocabulary, Comparison<T> tie)
    {
        votes.Clear();
        var top = TermMath.Strongest(query.Ids, query.Weights, options.QueryTerms, vocabulary);
        for (var i = 0; i < top.Count; i++)
        {
            if (!postings.TryGetValue(top.Ids[i], out var list)) continue;
            var idf = vocabulary.Idf(top.Ids[i]);
            var vote = top.Weights[i] * idf * idf;
            for (var k = list.Count - 1; k >= Math.Max(0, list.Count - options.PostingsRead); k--)
                CollectionsMarshal.GetValueRefOrAddDefault(votes, list[k], out _) += vote;
        }

        var found = votes.ToList();
        found.Sort((x, y) => x.Value != y.Value ? y.Value.CompareTo(x.Value) : tie(x.Key, y.Key));
        if (found.Count > options.Candidates) found.RemoveRange(options.Candidates, found.Count - options.Candidates);
        return found.ConvertAll(p => p.Key);
    }

    private void Add(int term, T group)
    {
        if (!postings.TryGetValue(term, out var list)) postings.Add(term, list = new List<T>(1));
        list.Add(group);
    }

    private void Remove(int term, T group)
    {
        if (!postings.TryGetValue(term, out var list)) return;
        var at = list.LastIndexOf(group);
        if (at >= 0) list.RemoveAt(at);
    }
}
