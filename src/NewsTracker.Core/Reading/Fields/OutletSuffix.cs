namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// Takes outlet and section names off a headline: "Ferry strike ends | Harbour Courier", "Headline | World | Outlet", "Outlet: Headline".
/// </summary>
internal static class OutletSuffix
{
    private const int MinLetters = 12;
    private const int MinLettersBeforeBar = 6;
    private const int MaxNameWords = 4;
    private const int MaxNameLength = 40;

    private static readonly string[] Separators =
    [
        " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " ‹ ", " « ", " > ", " ~ ", " -- "
    ];

    /// <summary>The separators that a headline in prose is cut at: the others are too rare there to be told from its own words.</summary>
    private static readonly string[] ProseSeparators = Separators[..4];

    /// <summary>Cuts a line of prose, of which nothing but its shape says that an outlet stands at its end.</summary>
    /// <returns>The headline and the outlet's name, or the whole line and null.</returns>
    public static (string Title, string? Outlet) Cut(string line)
    {
        foreach (var separator in ProseSeparators)
        {
            var at = line.LastIndexOf(separator, StringComparison.Ordinal);
            if (at < MinLetters || Wording.Words(line[..at]) < 3) continue;
            var tail = line[(at + separator.Length)..].Trim();
            var words = tail.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is 0 or > MaxNameWords || tail.Length > MaxNameLength || Wording.EndsSentence(tail)) continue;
            var named = words.All(w => char.IsUpper(w[0]) || char.IsAsciiDigit(w[0]) || w is "of" or "the" or "and" or "de" or "la");
            // where every word is large, a name does not stand out
            var inCapitals = line[..at].Split(' ').All(w => w.Length == 0 || char.IsUpper(w[0]));
            if (!named || (!IsBar(separator) && inCapitals && words.Length > 2)) continue;
            return (line[..at].TrimEnd(), tail);
        }

        return (line, null);
    }

    /// <summary>The title of a page without the outlet's and sections' names, which most pages write into it.</summary>
    /// <param name="title">The title as the page's head writes it.</param>
    /// <param name="outlet">The outlet's name where the page says it elsewhere.</param>
    public static string Remove(string title, string? outlet)
    {
        if (outlet is not null && Named(title, outlet) is { } cut) return cut;
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at < 0) continue;
            var before = title[..at].Trim();
            var after = title[(at + separator.Length)..];
            // A bar parts off names wherever it stands; a dash may belong to the headline, so what follows must be short.
            var isBar = IsBar(separator);
            var letters = TextTidying.Key(before).Length;
            if (letters < (isBar ? MinLettersBeforeBar : MinLetters)
                || (!isBar && (Words(after) > MaxNameWords || Words(after) * 2 > Words(before))))
                continue;
            return isBar ? Remove(before, null) : before;
        }

        return title;
    }

    /// <summary>The pieces between separators, colons among them.</summary>
    public static IEnumerable<string> Parts(string title) =>
        title.Split([.. Separators, ": "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Cuts at the separator before (or after) the outlet's own name.</summary>
    private static string? Named(string title, string outlet)
    {
        var key = TextTidying.Key(outlet);
        if (key.Length < 2) return null;
        foreach (var separator in Separators.Append(": "))
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && Alike(TextTidying.Key(title[(last + separator.Length)..]), key)) return Remove(title[..last].Trim(), null);
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && TextTidying.Key(title[..first]) == key) return title[(first + separator.Length)..].Trim();
        }

        return title.Length > outlet.Length + MinLetters / 2 && title.StartsWith(outlet + " ", StringComparison.Ordinal)
            ? title[outlet.Length..].TrimStart(' ', '-', '–', ':', '|')
            : null;
    }

    private static bool IsBar(string separator) => separator is " | " or " » " or " :: " or " « " or " ‹ ";

    private static bool Alike(string written, string outlet) =>
        written.Length > 1
        && (written == outlet || outlet.Contains(written, StringComparison.Ordinal) || written.Contains(outlet, StringComparison.Ordinal));

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
