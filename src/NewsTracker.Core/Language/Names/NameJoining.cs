using NewsTracker.Core.Language.Learning;

namespace NewsTracker.Core.Language.Names;

/// <summary>
/// Joins the forms of one name within an article: "Amara Dell", "Dell", "A. Dell"; "World Water Union" and "WWU". A form that fits two
/// names of the article stands for neither.
/// </summary>
internal static class NameJoining
{
    private static readonly HashSet<string> Legal = new(
        ["inc", "corp", "corporation", "co", "company", "ltd", "limited", "plc", "llc", "ag", "sa", "group", "holdings", "nv", "gmbh"],
        StringComparer.Ordinal);

    public static List<NameGroup> Join(List<NameGroup> groups, CueModel model)
    {
        var heads = new List<NameGroup>();
        var into = new Dictionary<NameGroup, NameGroup>();
        foreach (var group in groups.OrderByDescending(g => g.Words.Length).ThenBy(g => g.First))
        {
            var fits = heads.Where(h => Fits(group, h)).Select(h => into.GetValueOrDefault(h, h)).Distinct().ToList();
            if (fits.Count == 1) into[group] = fits[0];
            else if (fits.Count > 1 && !group.IsName) group.Odds = fits[0].Odds;
            heads.Add(group);
        }

        foreach (var (part, whole) in into) whole.Take(part);
        foreach (var whole in into.Values.Distinct()) whole.Odds = model.Judge(whole.Cues);
        return [.. groups.Where(g => !into.ContainsKey(g)).OrderBy(g => g.First)];
    }

    private static bool Fits(NameGroup part, NameGroup whole)
    {
        if (part.Words.Length == whole.Words.Length) return part.Words.Length > 1 && SameLength(part, whole);
        if (part.IsOneWord && Initials.Are(part, whole)) return true;
        if (part.Words[0] == whole.Words[0] && WithoutLegal(part).SequenceEqual(WithoutLegal(whole))) return true;
        return whole.Kind switch
        {
            NameKind.Person => FitsPerson(part, whole),
            NameKind.Body => FitsBody(part, whole),
            _ => false,
        };
    }

    private static bool SameLength(NameGroup part, NameGroup whole)
    {
        if (!Aliases.SpellingAlike(part.Words[^1], whole.Words[^1]) || Differ(part, whole)) return false;
        for (var i = 0; i < part.Words.Length - 1; i++)
        {
            var (a, b) = (part.Words[i], whole.Words[i]);
            if (!Aliases.SpellingAlike(a, b) && !((a.Length == 1 || b.Length == 1) && a[0] == b[0])) return false;
        }

        return true;
    }

    private static bool FitsPerson(NameGroup part, NameGroup whole)
    {
        if (Differ(part, whole) || (part.Kind is NameKind.Place && part.Of(NameKind.Place) > NameOptions.Default.SurePlace)) return false;
        if (part.IsOneWord)
        {
            return Aliases.SpellingAlike(whole.Words[^1], part.Key)
                || (whole.Words[0] == part.Key && part.First > whole.First && part.Kind is NameKind.Person);
        }

        if (whole.Words.AsSpan(^part.Words.Length..).SequenceEqual(part.Words)) return true;
        return part.Words.Length == 2 && part.Words[^1] == whole.Words[^1]
            && (part.Words[0] == whole.Words[0] || (part.Words[0].Length == 1 && part.Words[0][0] == whole.Words[0][0]));
    }

    /// <summary>The beginning of a body's name, once the full name has been told: "Halden" of "Halden Brothers".</summary>
    private static bool FitsBody(NameGroup part, NameGroup whole) =>
        part.First > whole.First
        && part.Kind is not (NameKind.Place or NameKind.Person)
        && (NameLexicon.Shared.Of(part.Key) & (NameClass.Place | NameClass.People | NameClass.Common | NameClass.FirstName)) == 0
        && !BodyWords.Is(part.Words[^1])
        && whole.Words.AsSpan(..part.Words.Length).SequenceEqual(part.Words);

    private static bool Differ(NameGroup part, NameGroup whole) => part.Gender != PersonGender.Unknown
        && whole.Gender != PersonGender.Unknown && part.Gender != whole.Gender;

    private static ReadOnlySpan<string> WithoutLegal(NameGroup group)
    {
        var words = group.Words.AsSpan();
        while (words.Length > 1 && Legal.Contains(words[^1])) words = words[..^1];
        return words;
    }
}
