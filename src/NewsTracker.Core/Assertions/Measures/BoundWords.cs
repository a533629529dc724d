using NewsTracker.Core.Assertions.Clauses;

namespace NewsTracker.Core.Assertions.Measures;

/// <summary>Reads how far a number binds from the words before and after it.</summary>
internal static class BoundWords
{
    /// <summary>Longer ones first; the words of each stand directly before the number.</summary>
    private static readonly (string[] Words, MeasureBound Bound)[] Before = Table(
        (MeasureBound.AtLeast, "at least;no fewer than;no less than;not less than;not fewer than;a minimum of"),
        (MeasureBound.AtMost, "no more than;not more than;up to;at most;as many as;as much as;a maximum of"),
        (MeasureBound.MoreThan, "more than;greater than;higher than;in excess of;upwards of;upward of;over;above;exceeding;beyond"),
        (MeasureBound.LessThan, "less than;fewer than;lower than;under;below"),
        (MeasureBound.About, "an estimated;close to;about;around;roughly;approximately;nearly;almost;some;circa;estimated;~"));

    private static readonly (string[] Words, MeasureBound Bound)[] After = Table(
        (MeasureBound.AtLeast, "or more;or greater;+"), (MeasureBound.AtMost, "or less;or fewer"), (MeasureBound.About, "or so"));

    /// <param name="tokens">The sentence.</param>
    /// <param name="from">The first token of the number.</param>
    /// <param name="to">The token behind the number.</param>
    /// <param name="ofTime">The number counts hours or days: "over three days" is no bound.</param>
    /// <returns>The bound, and the first and the last token (excluded) of number and bound.</returns>
    public static (MeasureBound Bound, int From, int To) Of(TokenTree tokens, int from, int to, bool ofTime)
    {
        foreach (var (words, bound) in Before)
        {
            if (!Match(tokens, from - words.Length, words)) continue;
            if (ofTime && words is ["over"] or ["under"]) break;
            return (bound, from - words.Length, to);
        }

        foreach (var (words, bound) in After)
        {
            if (Match(tokens, to, words)) return (bound, from, to + words.Length);
        }

        return (MeasureBound.Exact, from, to);
    }

    private static bool Match(TokenTree tokens, int at, string[] words)
    {
        if (at < 0 || at + words.Length > tokens.Count) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!tokens.Is(at + i, words[i])) return false;
        }

        return true;
    }

    private static (string[], MeasureBound)[] Table(params (MeasureBound Bound, string Phrases)[] rows) =>
        [.. rows.SelectMany(r => r.Phrases.Split(';').Select(p => (p.Split(' '), r.Bound))).OrderByDescending(r => r.Item1.Length)];
}
