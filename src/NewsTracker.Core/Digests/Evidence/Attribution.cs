using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>
/// The words of a claim that only say who says so: "..., police said", "The coroner said ...", "according to the ministry". A passage that
/// tells the same without them carries the claim.
/// </summary>
internal static class Attribution
{
    /// <summary>
    /// Words after and before the verb of saying at the end, and before it at the beginning. By hand: longer ones tell more.
    /// </summary>
    private const int TailAfter = 12;

    private const int TailBefore = 14;

    private const int Lead = 12;

    private static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create(",;:.”\"“—–");

    private static readonly HashSet<ulong> Saying =
        [.. "said says say told tells added adds announced reported reports noted notes wrote writes stated states".Split(' ')
            .Select(w => WordHash.Of(w))];

    private static readonly ulong According = WordHash.Of("according");

    /// <returns>For each word whether it only says who says so.</returns>
    public static bool[] Of(string text, List<Word> words)
    {
        var marked = new bool[words.Count];
        var breaks = new bool[words.Count];
        for (var i = 1; i < words.Count; i++)
            breaks[i] = text.AsSpan(words[i - 1].Span.End, words[i].Span.Start - words[i - 1].Span.End).ContainsAny(Breaks);
        if (!Marked(words, breaks, marked)) MarkAccording(words, breaks, marked);
        if (marked.Count(m => m) > SupportOptions.Default.MaxSayingShare * words.Count) Array.Clear(marked);
        return marked;
    }

    private static bool Marked(List<Word> words, bool[] breaks, bool[] marked)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (!Saying.Contains(words[i].Form)) continue;
            if (words.Count - i <= TailAfter)
            {
                var from = i;
                while (from > 0 && !breaks[from]) from--;
                if (from > 0 && i - from <= TailBefore)
                {
                    Array.Fill(marked, true, from, words.Count - from);
                    return true;
                }
            }

            if (i > Lead || words.Count - i <= 4 || Array.IndexOf(breaks, true, 1, i) >= 0) continue;
            Array.Fill(marked, true, 0, i + 1);
            return true;
        }

        return false;
    }

    private static void MarkAccording(List<Word> words, bool[] breaks, bool[] marked)
    {
        var at = words.FindIndex(w => w.Form == According);
        if (at < 0) return;
        var to = at + 1;
        while (to < words.Count && !breaks[to]) to++;
        Array.Fill(marked, true, at, to - at);
    }
}
