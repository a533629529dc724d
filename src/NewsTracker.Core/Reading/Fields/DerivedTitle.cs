namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// Makes a headline from an article's first sentence: the whole of it when short, else cut at the end of a clause, else before a
/// preposition.
/// </summary>
internal static class DerivedTitle
{
    private const int MaxLength = 110;
    private const int MinLength = 40;

    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "but", "or", "with", "in", "on", "at", "for", "over", "as", "to", "after", "before", "while", "amid", "from", "by", "who",
        "which", "that", "where", "when", "of", "into", "during", "since", "until", "about", "against",
    };

    /// <param name="paragraph">The first paragraph.</param>
    /// <param name="from">Where its own words begin, behind a dateline.</param>
    public static string Of(string paragraph, int from)
    {
        var sentence = paragraph[from..];
        sentence = sentence[..Wording.FirstSentenceEnd(sentence.Length > 2000 ? sentence[..2000] : sentence)].TrimEnd();
        if (DatelineStep.AtSentenceEnd(sentence, 0) is { } date) sentence = sentence[..date.Span.Start];
        sentence = sentence.TrimEnd(' ', ',', '.', '。', '(', '—', '–');
        if (sentence.Length <= MaxLength) return sentence;
        var cut = Math.Max(Clause(sentence), 0);
        if (cut == 0) cut = Phrase(sentence);
        if (cut == 0) cut = sentence.LastIndexOf(' ', MaxLength - 1);
        if (cut < MinLength / 2) cut = char.IsHighSurrogate(sentence[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return sentence[..cut].TrimEnd(' ', ',', ';', ':', '—', '–', '-') + "…";
    }

    private static int Clause(string sentence)
    {
        for (var i = MaxLength - 1; i >= MinLength; i--)
            if ((sentence[i] is ',' or ';' or ':' && sentence[i + 1] == ' ')
                || (sentence[i] is '—' or '–' && sentence[i - 1] == ' ')
                || sentence[i] is '，' or '、')
                return i;
        return 0;
    }

    private static int Phrase(string sentence)
    {
        for (var i = MaxLength - 1; i >= MinLength; i--)
        {
            if (sentence[i] != ' ') continue;
            var end = sentence.IndexOf(' ', i + 1);
            if (end > 0 && Openers.Contains(sentence[(i + 1)..end])) return i;
        }

        return 0;
    }
}
