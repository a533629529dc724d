using System.Collections.Frozen;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Tells whether a heading made of a sentence leaves out nothing from its middle but days and what stands between two commas: "The
/// Secretary of State urged" of a sentence that calls him by name is torn.
/// </summary>
internal static class LeftOut
{
    /// <summary>Words of an aside that has commas of its own; a longer stretch has verbs that are missed.</summary>
    private const int MaxAside = 8;

    /// <param name="heading">Words of the sentence, in order.</param>
    /// <param name="voice">The article.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool IsWhole(string heading, IndependentArticle voice, SentenceFeatures sentence)
    {
        var words = Words(voice, sentence);
        var (at, first) = (0, true);
        foreach (var word in heading.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = words.FindIndex(at, w => Bare(w.Text).Equals(Bare(word), StringComparison.OrdinalIgnoreCase));
            if (next < 0) return false;
            if (!first && next > at && !MayGo(words, at, next)) return false;
            (at, first) = (next + 1, false);
        }

        return MayEnd(words, at);
    }

    /// <summary>
    /// What is left out behind the heading adds to what it says: "called for the lenders" of "called for the lenders it oversees to
    /// halt" does not say what was called for.
    /// </summary>
    private static bool MayEnd(List<(string Text, bool IsDay)> words, int at)
    {
        if (at > 0 && words[at - 1].Text[^1] is ',' or ';' or ':') return true;
        while (at < words.Count && words[at].IsDay) at++;
        return at >= words.Count || words[at - 1].Text[^1] is ',' || Adding.Contains(words[at].Text);
    }

    private static readonly FrozenSet<string> Adding = (
        "in on at by for with from as after before during amid because while when where who which following over under near against " +
        "since until through into within despite early late and but – — - --").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static bool MayGo(List<(string Text, bool IsDay)> words, int from, int to)
    {
        while (from < to && words[from].IsDay) from++;
        while (to > from && words[to - 1].IsDay) to--;
        return from == to || (!IsListed(words, from, to) && words[from - 1].Text.EndsWith(',') && words[to - 1].Text.EndsWith(',')
            && (to - from <= MaxAside || words.FindIndex(from, w => w.Text.Contains(',')) == to - 1));
    }

    /// <summary>"Ostrek, 20, and Jan Kolm, 24, were tried": what goes on with "and" and a name is told of as well.</summary>
    private static bool IsListed(List<(string Text, bool IsDay)> words, int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (words[i].Text is "and" or "or" && char.IsUpper(words[i + 1].Text[0])) return true;
        }

        return false;
    }

    /// <summary>The sentence's words, and which are of a day or lead to one.</summary>
    private static List<(string Text, bool IsDay)> Words(IndependentArticle voice, SentenceFeatures sentence)
    {
        var (text, core) = (voice.Text, sentence.Core);
        var dates = voice.Features.Content.Dates.Where(d => core.Contains(d.Span)).ToList();
        var words = new List<(string Text, bool IsDay)>();
        for (var at = core.Start; at < core.End;)
        {
            var end = at;
            while (end < core.End && !char.IsWhiteSpace(text[end])) end++;
            if (end > at) words.Add((text[at..end], dates.Exists(d => d.Span.Start < end && d.Span.End > at)));
            at = end + 1;
        }

        for (var i = words.Count - 2; i >= 0; i--)
        {
            if (words[i + 1].IsDay && words[i].Text is "on" or "On" or "late" or "early" or "in" or "of" or "since" or "by")
                words[i] = words[i] with { IsDay = true };
        }

        return words;
    }

    private static string Bare(string word) => word.Trim(',', '.', ';', ':', '"', '“', '”');
}
