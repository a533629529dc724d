using NewsTracker.Core.Text;
using NewsTracker.Web.Search.Words;

namespace NewsTracker.Web.Search.Query;

/// <summary>A place in a text that answers a query, and which of its terms (counted from 0) stands there.</summary>
internal readonly record struct SearchMatch(Span Span, int Term);

/// <summary>Finds the matched words of a text by the same reading that made the index.</summary>
internal sealed class SearchMatcher(IReadOnlyList<SearchForms> wanted)
{
    private const int MaxMatches = 2_000;

    public IReadOnlyList<SearchMatch> Find(string text)
    {
        var found = new List<SearchMatch>();
        if (wanted.Count == 0) return found;
        var words = SearchWords.Of(text);
        for (var i = 0; i < words.Count && found.Count < MaxMatches; i++)
        {
            for (var t = 0; t < wanted.Count; t++)
            {
                if (Length(words, i, wanted[t]) is var length and > 0)
                    found.Add(new SearchMatch(new Span(words[i].Span.Start, words[i + length - 1].Span.End), t));
            }
        }

        return found;
    }

    /// <summary>The spans to mark: in order, not overlapping.</summary>
    public static IReadOnlyList<Span> Spans(IEnumerable<SearchMatch> matches)
    {
        var merged = new List<Span>();
        foreach (var span in matches.Select(m => m.Span).Order())
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
                merged[^1] = new Span(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else merged.Add(span);
        }

        return merged;
    }

    /// <summary>How many words from here on answer the term; 0 when they do not.</summary>
    private static int Length(List<SearchWord> words, int at, SearchForms asked)
    {
        var run = asked.Term.Words;
        if (asked.Forms.Contains(words[at].Folded)) return 1;
        if (at + run.Count > words.Count) return 0;
        for (var k = 0; k < run.Count; k++)
        {
            var isLast = k == run.Count - 1;
            var word = words[at + k].Folded;
            if (isLast && asked.Term.IsPrefix ? !word.StartsWith(run[k], StringComparison.Ordinal) : word != run[k]) return 0;
        }

        return run.Count;
    }
}
