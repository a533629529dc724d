namespace NewsTracker.Core.Digests;

/// <summary>What speaks for and against a border before word <c>i</c>.</summary>
internal static class StatedHeadingFeatures
{
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "on", "in", "at", "by", "for", "from", "after", "before", "during", "while", "when", "as", "since", "under", "with", "both", "this", "these", "that",
        "those", "it", "they", "he", "she", "its", "their", "his", "her", "but", "although", "though", "despite", "according", "more", "most", "some", "many", "no", "all",
        "there", "if", "because", "until", "about", "over", "between", "following", "meanwhile", "however", "also", "each", "every", "several", "few", "two", "three", "four",
        "five", "six", "seven", "eight", "nine", "ten", "nearly", "almost", "within", "without", "among", "amid", "one", "another", "to",
    };

    private static readonly HashSet<string> NoEnd = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "but", "as", "after", "before", "over", "under", "amid", "into", "between",
        "is", "are", "was", "were", "be", "has", "have", "will", "its", "their", "his", "her", "than", "that", "against", "near", "via", "per", "while", "across", "former",
    };

    /// <summary>Roles that stand before a name without an article: "special envoy Anna Holm".</summary>
    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
    {
        "adviser", "advisor", "envoy", "spokesman", "spokeswoman", "spokesperson", "minister", "president", "chief", "secretary", "chairman", "chairwoman", "chair", "leader",
        "director", "governor", "mayor", "senator", "judge", "justice", "prosecutor", "general", "officer", "official", "analyst", "economist", "professor", "captain", "coach",
        "player", "striker", "author", "writer", "director", "negotiator", "ambassador", "commissioner", "executive", "founder", "coordinator", "lawyer", "attorney", "reporter",
        "correspondent", "editor", "scientist", "researcher", "engineer", "deputy", "premier", "chancellor", "king", "queen", "prince", "princess", "commander", "inspector",
        "candidate", "lawmaker", "singer", "actor", "actress", "driver", "owner", "head", "boss", "manager", "historian", "geologist", "ecologist", "expert", "giant", "maker",
    };

    public static bool MayBegin(List<StatedWord> words, int i)
    {
        var word = words[i];
        return (word.IsCapital || word.IsNumber || word.OpensQuote) && words[i - 1].Raw[^1] is not (',' or ';' or ':');
    }

    public static double Score(List<StatedWord> words, int i, StatedHeadingOptions options)
    {
        _ = options;
        var score = 0.0;
        var before = words[i - 1];
        var word = words[i];
        if (NoEnd.Contains(before.Lower)) score -= 6;
        if (word.IsCapital && Openers.Contains(word.Lower)) score += 5;
        if (word.Raw[^1] == ',' && !Openers.Contains(word.Lower)) score -= 2;
        if (Roles.Contains(before.Lower) && word.IsCapital && !Openers.Contains(word.Lower)) score -= 3;
        if (before.IsLower) score += 0.5;
        if (i + 1 < words.Count && words[i + 1].IsLower && LooksLikeVerb(words[i + 1].Lower)) score += 2;
        if (before.IsCapital && word.IsCapital) score -= 0.5;
        if (i < 4) score -= (4 - i) * 1.0;
        if (i > 10) score -= (i - 10) * 0.5;
        for (var k = 1; k < i; k++)
        {
            if (words[k].IsCapital && Openers.Contains(words[k].Lower)) score -= 4;
        }

        return score;
    }

    private static bool LooksLikeVerb(string word) =>
        word is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "will" or "would" or "said" or "told" or "met" or "also" ||
        word.EndsWith("ed", StringComparison.Ordinal) || (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal));
}
