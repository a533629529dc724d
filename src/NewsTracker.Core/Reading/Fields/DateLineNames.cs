using System.Text.RegularExpressions;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>A name that stands beside a day in a line of its own: the outlet's or the author's.</summary>
/// <param name="Words">The name as written.</param>
/// <param name="Is">Whose it is; a place or a section names nobody.</param>
internal readonly record struct DateLineName(string Words, DateLineNameKind Is)
{
    /// <summary>Sets the field; what the draft has is kept. A name that is no plain person's is an outlet's.</summary>
    public void Apply(Draft draft)
    {
        if (Is == DateLineNameKind.Author && draft.Byline.Count == 0) draft.AddByline([Words], "line of the date", 0.6);
        else if (Is is DateLineNameKind.Outlet or DateLineNameKind.LikelyOutlet && !draft.Byline.Contains(Words))
            draft.SetOutlet(Words, "line of the date", Is == DateLineNameKind.Outlet ? 0.8 : 0.6);
        else if (Is == DateLineNameKind.Nobody) draft.AddStripped(Words);
    }
}

internal enum DateLineNameKind
{
    Outlet,
    LikelyOutlet,
    Author,

    /// <summary>A place, or words that running text writes small: "Local Politics".</summary>
    Nobody,
}

/// <summary>
/// The names in what stands beside the day of a line: "Harbour Courier, 20 November 2026", "Ana Lind | Harbour Courier | 20 November 2026".
/// </summary>
internal static partial class DateLineNames
{
    private const int MaxNames = 3, MaxLength = 50;

    /// <param name="beside">The line before or behind the day, with the signs that part it from the day.</param>
    /// <returns>The names in order; none where a part of the words is no name.</returns>
    public static IReadOnlyList<DateLineName> Of(string beside)
    {
        var words = beside.Trim();
        if (words.Length == 0) return [];
        var isParted = Parting().IsMatch(words[..1]) || Parting().IsMatch(words[^1..]) || Weekday(words);
        var names = new List<DateLineName>();
        foreach (var part in Joint().Split(words).Select(p => p.Trim(' ', '(', ')', '.')).Where(p => p.Length > 0 && !Weekday(p)))
        {
            if (names.Count == MaxNames || Kind(part, isParted) is not { } kind) return [];
            var name = Label().Replace(part, "");
            names.Add(new(Wording.IsCapitals(name) ? Wording.ToTitle(name) : name, kind));
        }

        return names;
    }

    private static DateLineNameKind? Kind(string name, bool isParted)
    {
        if (Label().IsMatch(name)) return DateLineNameKind.Outlet;
        if (BylineLineReader.IsOutlet(name)) return DateLineNameKind.Outlet;
        if (name.Length > MaxLength || !Shape().IsMatch(name) || AuthorValueReader.IsPost(name)) return null;
        if (name.StartsWith("The ", StringComparison.Ordinal)) return DateLineNameKind.Outlet;
        if (IsPerson(name)) return DateLineNameKind.Author;
        if (!isParted) return null;
        var known = NameLexicon.Shared.Of(name);
        if ((known & NameClass.Place) != 0) return DateLineNameKind.Nobody;
        return name.Split(' ').All(w => char.IsLower(w[0]) || (NameLexicon.Shared.Of(w) & NameClass.Common) != 0)
            ? DateLineNameKind.Nobody
            : DateLineNameKind.LikelyOutlet;
    }

    /// <summary>A first name that is nothing else, before a name that is no common word.</summary>
    private static bool IsPerson(string name)
    {
        var words = name.Split(' ');
        var first = NameLexicon.Shared.Of(words[0]);
        return AuthorValueReader.IsPerson(name)
            && (first & NameClass.FirstName) != 0
            && ((first & NameClass.Common) == 0 || (NameLexicon.Shared.Of(words[^1]) & NameClass.Surname) != 0);
    }

    private static bool Weekday(string word) => WeekdayNames.Find(word.AsSpan().Trim(" ,.|-–—")) > 0;

    [GeneratedRegex(@"[,|•·:–—-]", RegexOptions.CultureInvariant)]
    private static partial Regex Parting();

    [GeneratedRegex(@"\s*[|•·,]\s*|(?:^|\s+)[-–—](?:\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    /// <summary>A word that says what the name is.</summary>
    [GeneratedRegex(@"^(?:source|quelle|fuente|fonte)\s*:\s*(?=\p{Lu})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    private const string Word = @"\p{Lu}[\p{L}\p{N}’'&.-]*";

    private const string Small =
        @"(?:\s(?:of|on|the|and|de|del|della|di|da|do|dos|du|des|la|le|les|el|et|y|e|und|der|die|das|am|für|van|von|og|och|i))*";

    /// <summary>Two to six words with capitals, small joining words between them.</summary>
    [GeneratedRegex(@"^" + Word + Small + @"(?:\s" + Word + Small + @"){0,4}\s" + Word + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
