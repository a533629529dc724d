namespace NewsTracker.Core.Reading.Languages;

/// <summary>The commonest small words of each language.</summary>
internal static class FunctionWords
{
    private static readonly (string Code, HashSet<string> Words)[] Lists =
    [
        ("en", [.. "the of and to in that is for on with was as it by at from his are has be this have not an said which their but who will".Split(' ')]),
    ];

    public static DetectedLanguage? Detect(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '\n', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 8) return null;
        var (code, hits) = Lists.Select(l => (l.Code, words.Count(l.Words.Contains))).MaxBy(h => h.Item2);
        return hits * 6 > words.Length ? new(code, 0.9) : null;
    }
}
