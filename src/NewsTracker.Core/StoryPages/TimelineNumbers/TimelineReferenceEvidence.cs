using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.StoryPages.TimelineNumbers;

/// <summary>
/// Whether the words of a title that stand in a number's events are enough to link the two, whatever the matching of all others says. Words
/// that only say when, or how long, count for nothing.
/// </summary>
internal sealed class TimelineReferenceEvidence
{
    private const int MinLetters = 4;

    private static readonly HashSet<string> TimeStems = TimelineReferenceWords.Of(
        MonthNames.Languages.Values.Concat(WeekdayNames.Languages.Values).SelectMany(names => names.SelectMany(n => n)).Concat(
            [
                "second minute hour day week month year decade century morning evening night weekend today yesterday tomorrow " +
                "posted published updated modified" // a headline that is a stamp
            ]));

    private readonly TimelineReferenceOptions options;
    private readonly int[,] shared;
    private readonly int[,] whole;
    private readonly bool[,] hasOwn;
    private readonly bool[,] hasName;
    private readonly bool[,] hasWholeName;
    private readonly double[,] weight;

    /// <param name="told">The events of each number.</param>
    /// <param name="events">Their words.</param>
    /// <param name="titles">The words of each article's title.</param>
    /// <param name="options">The tuned numbers.</param>
    public TimelineReferenceEvidence(
        IReadOnlyList<IEnumerable<ImportedEvent>> told, IReadOnlyList<Dictionary<string, double>> events,
        IReadOnlyList<HashSet<string>> titles, TimelineReferenceOptions options)
    {
        this.options = options;
        (shared, weight) = (new int[events.Count, titles.Count], new double[events.Count, titles.Count]);
        (whole, hasWholeName) = (new int[events.Count, titles.Count], new bool[events.Count, titles.Count]);
        (hasOwn, hasName) = (new bool[events.Count, titles.Count], new bool[events.Count, titles.Count]);
        var words = events.Select(e => Whole(e.Keys)).ToList();
        var heads = words.ConvertAll(w => TimelineReferenceWords.Heads(w.Keys, options));
        var names = told.Select(t => Whole(Names(t))).ToList();
        var nameHeads = names.ConvertAll(n => TimelineReferenceWords.Heads(n.Keys, options));
        foreach (var holders in titles
            .SelectMany((title, a) => title.Where(SaysWhat).Select(word => (word, a)))
            .GroupBy(p => p.word, p => p.a, StringComparer.Ordinal))
        {
            var word = holders.Key;
            var found = words.Select((w, n) => TimelineReferenceWords.Presence(word, w, heads[n], options)).ToArray();
            var (tellers, titled) = (found.Count(f => f > 0), holders.Count());
            var rarity = Math.Log((Math.Max(events.Count, options.MinEvents) + 1) / (Math.Max(tellers, titled) + 0.5));
            foreach (var (n, a) in Enumerable.Range(0, events.Count).Where(n => found[n] > 0).SelectMany(n => holders.Select(a => (n, a))))
            {
                shared[n, a]++;
                if (words[n].ContainsKey(word)) whole[n, a]++;
                hasWholeName[n, a] |= names[n].ContainsKey(word);
                weight[n, a] += found[n] * rarity;
                hasOwn[n, a] |= tellers == 1 && titled == 1;
                hasName[n, a] |= TimelineReferenceWords.Presence(word, names[n], nameHeads[n], options) > 0;
            }
        }
    }

    /// <summary>
    /// A headline that says enough to be linked. One that does not, a time stamp say, leaves its number over, and what is left over fits
    /// another article best.
    /// </summary>
    public bool CanBeLinked(HashSet<string> title) => title.Count(SaysWhat) >= options.MinShared;

    /// <summary>
    /// Two words are shared, and a name is among them, or they are several, or the match is nearly certain. Where no order of the list
    /// speaks for the match too, one of the words stands in no other title and no other number's events, and no other number fits the
    /// title better, no other title the number; where the list may leave a number over, none nearly as well. There two words are shared in
    /// full and not by their beginnings alone, and a name is among the words or they are three; elsewhere one of the two is enough.
    /// </summary>
    /// <param name="number">Place of the number.</param>
    /// <param name="article">Place of the article.</param>
    /// <param name="confidence">Probability of the match.</param>
    /// <param name="isSettled">The list lacks no article and each of its headlines can be linked: no number is left over.</param>
    /// <param name="isOrdered">The list's order speaks for the match.</param>
    public bool Carries(int number, int article, double confidence, bool isSettled, bool isOrdered)
    {
        if (shared[number, article] < options.MinShared) return false;
        var (several, certain) = isSettled
            ? (options.SharedInWhole, options.BarInWhole)
            : (options.SharedWithoutName, options.BarWithoutName);
        if (!hasName[number, article] && shared[number, article] < several && confidence < certain) return false;
        if (isSettled && isOrdered) return true;
        var areSeveral = shared[number, article] >= options.SharedInWhole;
        var areWhole = whole[number, article] >= options.MinShared;
        if (isSettled ? !areWhole && !areSeveral : !areWhole || !(areSeveral || hasWholeName[number, article])) return false;
        return hasOwn[number, article] && weight[number, article] >= NextBest(number, article) + (isSettled ? 0 : options.MinLead);
    }

    private double NextBest(int number, int article)
    {
        var best = 0.0;
        for (var n = 0; n < weight.GetLength(0); n++)
        {
            if (n != number) best = Math.Max(best, weight[n, article]);
        }

        for (var a = 0; a < weight.GetLength(1); a++)
        {
            if (a != article) best = Math.Max(best, weight[number, a]);
        }

        return best;
    }

    /// <summary>Words that all count in full.</summary>
    private static Dictionary<string, double> Whole(IEnumerable<string> words) =>
        words.ToDictionary(w => w, _ => 1.0, StringComparer.Ordinal);

    /// <summary>No number, nothing that says when, and none of the few letters that stand beside a time of day ("PM", "GMT").</summary>
    private static bool SaysWhat(string word) =>
        (word.Length >= MinLetters || !char.IsAscii(word[0])) && char.IsLetter(word[0]) && !TimeStems.Contains(word);

    /// <summary>Stems of the words that are capitalised inside a sentence.</summary>
    private static HashSet<string> Names(IEnumerable<ImportedEvent> told) =>
    [
        .. told.SelectMany(e => new[] { e.Text, e.Quote }).OfType<string>().Select(TimelineReferenceWords.Parted).SelectMany(text =>
            Terms.Read(text).Where(t => char.IsUpper(text[t.Span.Start]) && IsInside(text, t.Span.Start)).Select(t => t.Stem))
    ];

    /// <summary>A word stands before it in the same sentence, not only a quotation mark or a stop.</summary>
    private static bool IsInside(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return before.Length > 0 && (char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or '(' or '’' or '\'');
    }
}
