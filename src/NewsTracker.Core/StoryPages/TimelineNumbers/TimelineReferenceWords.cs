using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.StoryPages.Read;
using NewsTracker.Core.Text;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.StoryPages.TimelineNumbers;

/// <summary>
/// How well the words of events fit the titles of articles: for each title word the log of how much likelier it stands in an event that
/// tells of the article than in any event of the page (naive Bayes over the title's stems).
/// </summary>
internal sealed class TimelineReferenceWords
{
    private const int MinLetters = 4;

    private static readonly HashSet<string> CalendarStems = Of(
        MonthNames.Languages.Values.Concat(WeekdayNames.Languages.Values).SelectMany(names => names.SelectMany(n => n)));

    private readonly double[,] score;
    private readonly int[,] shared;

    public TimelineReferenceWords(
        IReadOnlyList<Dictionary<string, double>> events, IReadOnlyList<HashSet<string>> titles, double kept,
        TimelineReferenceOptions options)
    {
        score = new double[events.Count, titles.Count];
        shared = new int[events.Count, titles.Count];
        var vocabulary = titles.SelectMany(t => t).Distinct(StringComparer.Ordinal).ToList();
        var heads = events.Select(e => Heads(e, options)).ToList();
        var presence = vocabulary.ToDictionary(
            w => w, w => events.Select((e, n) => Presence(w, e, heads[n], options)).ToArray(), StringComparer.Ordinal);
        for (var a = 0; a < titles.Count; a++)
        {
            foreach (var word in titles[a])
            {
                var found = presence[word];
                var rate = (found.Sum() + 0.5) / (Math.Max(events.Count, options.MinEvents) + 1);
                var saysWhat = SaysWhat(word);
                var (there, missing) = (Math.Log(kept / rate), Math.Log((1 - kept) / (1 - rate)));
                for (var n = 0; n < events.Count; n++)
                {
                    score[n, a] += (found[n] * there) + ((1 - found[n]) * missing);
                    if (found[n] > 0 && saysWhat) shared[n, a]++;
                }
            }
        }
    }

    public double this[int number, int article] => score[number, article];

    /// <summary>How many of the title's words stand in the number's events, but those that only say when.</summary>
    public int Shared(int number, int article) => shared[number, article];

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

    /// <summary>No number, no month or weekday, and none of the few letters that stand beside a time of day ("PM", "GMT").</summary>
    private static bool SaysWhat(string word) =>
        (word.Length >= MinLetters || !char.IsAscii(word[0])) && char.IsLetter(word[0]) && !CalendarStems.Contains(word);

    /// <summary>Hyphens and dashes part words here: "Ukraine-war" holds two of the title's words.</summary>
    private static string Parted(string text) => string.Concat(text.Select(c => WordCharacters.IsDash(c) ? ' ' : c));

    /// <summary>The word's weight when it stands there, less when only a word with the same beginning does, else 0.</summary>
    private static double Presence(string word, Dictionary<string, double> words, HashSet<string> heads, TimelineReferenceOptions options)
    {
        if (words.TryGetValue(word, out var weight)) return weight;
        if (word.Length < options.RelatedLetters || !char.IsLetter(word[0])) return 0;
        return heads.Contains(word[..options.RelatedLetters]) ? options.Related : 0;
    }

    private static HashSet<string> Heads(Dictionary<string, double> words, TimelineReferenceOptions options) =>
        words.Keys
            .Where(w => w.Length >= options.RelatedLetters)
            .Select(w => w[..options.RelatedLetters])
            .ToHashSet(StringComparer.Ordinal);
}
