using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Web.Exports.Bibliographies;

/// <summary>
/// A name in a byline: a person's given and family name, or (with <see cref="Given"/> null) a name that is kept whole, as those of
/// agencies, single names, names written family first, and every name of which we are not sure.
/// </summary>
internal sealed record PersonName(string Family, string? Given)
{
    private const int MaxWords = 5;

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "van", "von", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "el", "al", "bin", "ibn", "ben",
        "ter", "ten", "zu", "zur", "af", "av",
    };

    private static readonly HashSet<string> Bodies = new(StringComparer.OrdinalIgnoreCase)
    {
        "agency", "agencies", "board", "bureau", "correspondent", "correspondents", "desk", "editor", "editorial", "editors", "media",
        "network", "news", "newsroom", "online", "press", "radio", "report", "reporter", "reporters", "service", "services", "staff",
        "team", "television", "times", "tv", "wire", "writer", "writers", "the", "and", "for", "of", "with",
    };

    /// <summary>The name as written.</summary>
    public string Whole => Given is null ? Family : $"{Given} {Family}";

    public static PersonName Parse(string name, string? outlet)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MaxWords || StaffNames.Is(name, outlet) || !words.All(IsOfPerson)) return new(name, null);
        var family = words.Length - 1;
        while (family > 1 && Particles.Contains(words[family - 1])) family--;
        return new(string.Join(' ', words[family..]), string.Join(' ', words[..family]));
    }

    /// <summary>Latin letters with the marks that names have, and not the word of a body.</summary>
    private static bool IsOfPerson(string word) =>
        !Bodies.Contains(word) && char.IsLetter(word[0])
        && word.All(c => c is '.' or '-' or '\'' or '’' or '‑' || (char.IsLetter(c) && c < 0x250))
        && (char.IsUpper(word[0]) || Particles.Contains(word)) && (word.Length < 3 || !word.All(char.IsUpper));
}
