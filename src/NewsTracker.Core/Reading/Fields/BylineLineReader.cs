namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// Tells whether a line of running text is a byline, and reads it: "By Ana Lind and Per Holm, Harbour Courier" gives two names and an
/// outlet; job titles are left out. A line needs an opener and capital letters, for most lines are none; a value that is known to name
/// authors needs neither and is read by <see cref="AuthorValueReader"/>.
/// </summary>
internal static class BylineLineReader
{
    private static readonly string[] Openers =
    [
        "By ", "Written by ", "Reported by ", "Story by ", "Text by ", "Words by ", "Posted by ", "Published by ", "Von ", "Par ", "Por ",
        "Door "
    ];

    private static readonly string[] Joints =
    [
        " and ", " und ", " et ", " y ", " e ", " en ", " with ", " & ", ",", ";", "|", "/", "•", "·", " – ", " — ", " - "
    ];

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "correspondent", "editor", "reporter", "writer", "journalist", "columnist", "analyst", "contributor", "staff", "producer", "bureau",
        "chief", "senior", "political", "diplomatic", "security", "newsroom", "desk", "photographer", "fellow", "professor", "lecturer",
        "researcher", "special", "freelance", "assistant", "deputy", "head", "director", "and", "world", "foreign", "affairs", "in",
    };

    private static readonly HashSet<string> OutletWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "news", "times", "post", "daily", "press", "herald", "tribune", "agency", "courier", "journal", "gazette", "observer", "chronicle",
        "mail", "wire", "today", "weekly", "radio", "tv", "television", "broadcasting", "magazine", "review", "telegraph", "independent",
        "standard", "dispatch", "sentinel", "examiner", "monitor", "bulletin", "reuters", "afp", "ap", "media", "online",
    };

    private static readonly HashSet<string> Together = new(StringComparer.OrdinalIgnoreCase)
    {
        "staff", "team", "desk", "newsroom", "reporter", "reporters", "editors", "writers", "correspondents",
    };

    /// <summary>True for a short line in capitals or with capital letters that has a word of newspapers' names in it.</summary>
    public static bool IsOutlet(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5
            && line.Length <= 50
            && words.Any(w => OutletWords.Contains(w))
            && words.All(w => char.IsUpper(w[0]) || w is "of" or "the" or "and")
            && words.All(w => w.All(c => char.IsLetter(c) || c is '’' or '\'' or '-' or '&'));
    }

    /// <summary>The names and outlet of a line that is a byline; null when it is none.</summary>
    public static (IReadOnlyList<string> Names, string? Outlet)? OfLine(string line)
    {
        if (line.Length > 160 || Wording.Words(line) > 18) return null;
        foreach (var opener in Openers)
        {
            if (!line.StartsWith(opener, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = line[opener.Length..].Trim();
            if (rest.Length == 0 || !(char.IsUpper(rest[0]) || char.IsUpper(rest[^1]))) return null;
            var (names, outlet) = Parts(rest);
            return names.Count > 0 || outlet is not null ? (names, outlet) : null;
        }

        return null;
    }

    /// <summary>The names of an author field, which needs no opener and may hold anything.</summary>
    public static IReadOnlyList<string> Split(string field)
    {
        if (OfLine(field) is ({ Count: > 0 } opened, _)) return opened;
        var names = AuthorValueReader.Read([field]);
        return names.Count > 0 ? names : field.Trim().Length is > 0 and < 100 ? [field.Trim()] : [];
    }

    private static (List<string> Names, string? Outlet) Parts(string text)
    {
        var names = new List<string>();
        string? outlet = null;
        foreach (var part in Cut(text))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is 0 or > 6 || words.Any(w => w.Any(char.IsAsciiDigit) || w.Contains('@', StringComparison.Ordinal))) continue;
            if (words.Any(w => OutletWords.Contains(w.Trim('.'))))
            {
                outlet ??= WithoutStaff(words);
                continue;
            }

            if (words.Any(w => Roles.Contains(w))) continue;
            if (words.Length >= 2 && words.All(IsNameWord)) names.Add(Wording.IsCapitals(part) ? Wording.ToTitle(part) : part);
        }

        return (names, outlet);
    }

    /// <summary>The outlet whose people sign together: of "Gazette Staff" the Gazette.</summary>
    private static string WithoutStaff(string[] words)
    {
        var end = words.Length;
        while (end > 1 && Together.Contains(words[end - 1])) end--;
        return string.Join(' ', words[..end]);
    }

    private static string[] Cut(string text)
    {
        var place = text.IndexOf(" in ", StringComparison.Ordinal);
        if (place > 0) text = text[..place];
        foreach (var joint in Joints) text = text.Replace(joint, "\n", StringComparison.OrdinalIgnoreCase);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static bool IsNameWord(string word) =>
        char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter ||
        word is "de" or "da" or "di" or "del" or "la" or "le" or "van" or "von" or "der" or "den" or "bin" or "ibn" or "al" or "el" or "ter"
            or "dos" or "du" ||
        word.StartsWith("al-", StringComparison.Ordinal) || word.StartsWith("d’", StringComparison.Ordinal) ||
        word.StartsWith("d'", StringComparison.Ordinal);
}
