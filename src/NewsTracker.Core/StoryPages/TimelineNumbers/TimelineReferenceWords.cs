using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.TimelineNumbers;

/// <summary>
/// How well the words of events fit the titles of articles: for each title word the log of how much likelier it stands in an event that
/// tells of the article than in any event of the page (naive Bayes over the title's stems).
/// </summary>
internal sealed class TimelineReferenceWords
{
    private readonly double[,] score;

    public TimelineReferenceWords(
        IReadOnlyList<Dictionary<string, double>> events, IReadOnlyList<HashSet<string>> titles, double kept,
        TimelineReferenceOptions options)
    {
        score = new double[events.Count, titles.Count];
        var vocabulary = titles.SelectMany(t => t).Distinct(StringComparer.Ordinal).ToList();
        var heads = events.Select(e => Heads(e.Keys, options)).ToList();
        var presence = vocabulary.ToDictionary(
            w => w, w => events.Select((e, n) => Presence(w, e, heads[n], options)).ToArray(), StringComparer.Ordinal);
        for (var a = 0; a < titles.Count; a++)
        {
            foreach (var word in titles[a])
            {
                var found = presence[word];
                var rate = (found.Sum() + 0.5) / (Math.Max(events.Count, options.MinEvents) + 1);
                var (there, missing) = (Math.Log(kept / rate), Math.Log((1 - kept) / (1 - rate)));
                for (var n = 0; n < events.Count; n++) score[n, a] += (found[n] * there) + ((1 - found[n]) * missing);
            }
        }
    }

    public double this[int number, int article] => score[number, article];

    public static HashSet<string> Of(params IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().SelectMany(t => Terms.Of(Parted(t)))];

    /// <summary>
    /// The words of a number's events: a quotation's count in full, those of the text alone less, for a text tells of more than its
    /// article's headline.
    /// </summary>
    public static Dictionary<string, double> Of(IEnumerable<ImportedEvent> told, TimelineReferenceOptions options)
    {
        var words = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var stated in told)
        {
            foreach (var word in Of(stated.Text)) words.TryAdd(word, options.TextWord);
            foreach (var word in Of(stated.Quote)) words[word] = 1;
        }

        return words;
    }

    /// <summary>Hyphens and dashes part words here: "Ukraine-war" holds two of the title's words.</summary>
    public static string Parted(string text) => string.Concat(text.Select(c => WordCharacters.IsDash(c) ? ' ' : c));

    /// <summary>The word's weight when it stands there, less when only a word with the same beginning does, else 0.</summary>
    public static double Presence(string word, Dictionary<string, double> words, HashSet<string> heads, TimelineReferenceOptions options)
    {
        if (words.TryGetValue(word, out var weight)) return weight;
        if (word.Length < options.RelatedLetters || !char.IsLetter(word[0])) return 0;
        return heads.Contains(word[..options.RelatedLetters]) ? options.Related : 0;
    }

    /// <summary>The beginnings of words by which related ones are known.</summary>
    public static HashSet<string> Heads(IEnumerable<string> words, TimelineReferenceOptions options) =>
        words
            .Where(w => w.Length >= options.RelatedLetters)
            .Select(w => w[..options.RelatedLetters])
            .ToHashSet(StringComparer.Ordinal);
}
