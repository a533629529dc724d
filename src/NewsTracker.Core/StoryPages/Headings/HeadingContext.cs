using NewsTracker.Core.StoryPages.Lines;

namespace NewsTracker.Core.StoryPages.Headings;

/// <summary>
/// What a page's section lines tell about its words: which are names, which begin sentences, which stand side by side, and how headings are
/// written.
/// </summary>
internal sealed class HeadingContext
{
    private readonly HashSet<string> lower = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> starters = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), int> pairs = [];

    /// <param name="lines">The section lines without markers, headings glued on.</param>
    public HeadingContext(IEnumerable<string> lines)
    {
        var (capital, all) = (0, 0);
        foreach (var line in lines)
        {
            var words = LineWord.Of(line);
            for (var i = 0; i < words.Count; i++) Add(words, i);
            foreach (var word in words.Skip(1).Take(4).Where(w => w.Core.Length > 3 && char.IsLetter(w.Core[0])))
            {
                all++;
                if (word.IsCapital) capital++;
            }
        }

        TitleCase = all > 0 && capital >= all * 0.8;
    }

    /// <summary>Headings Are Written Like This.</summary>
    public bool TitleCase { get; init; }

    public bool IsCommon(string lowerWord) => lower.Contains(lowerWord);

    public bool IsName(string word) => names.Contains(word);

    public bool Starts(string word) => starters.Contains(word);

    /// <summary>True when the two words stand side by side in more places than the one that is asked about.</summary>
    public bool Together(LineWord before, LineWord word) => pairs.GetValueOrDefault((before.Core, word.Core)) > 1;

    private void Add(List<LineWord> words, int i)
    {
        var word = words[i];
        if (word.IsLower) lower.Add(word.Lower);
        if (i == 0) return;
        var before = words[i - 1];
        var ended = before.EndsSentence;
        if (ended && word.IsCapital) starters.Add(word.Core);
        else if (word.IsCapital && before.IsLower) names.Add(word.Core);
        if (!ended) pairs[(before.Core, word.Core)] = pairs.GetValueOrDefault((before.Core, word.Core)) + 1;
    }
}
