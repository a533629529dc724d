using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.References;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>The first names of a person whom a sentence calls by the surname alone, where it is sure whose they are.</summary>
internal static class GivenNames
{
    /// <summary>Probability (0 to 1) of being a person, for a name of which no word tells the gender: by hand.</summary>
    private const double SurePerson = 0.8;

    /// <returns>
    /// The names in the form given most often (the fullest may have swallowed a word of a headline) and where the article gives them; null
    /// where it gives none, the name is no person's, or two people have it.
    /// </returns>
    public static (string Names, Span Source)? Of(IndependentArticle voice, NamedEntity entity, NameMention mention)
    {
        var surname = mention.Form;
        if (!IsPerson(entity) || mention.Title is not null || IsOfThing(voice.Text, mention.Span)) return null;
        if (surname.Contains(' ', StringComparison.Ordinal) || !entity.Name.EndsWith(" " + surname, StringComparison.Ordinal)) return null;
        var full = entity.Mentions.Where(m => m.Form.EndsWith(" " + surname, StringComparison.Ordinal))
            .GroupBy(m => m.Form, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Length).FirstOrDefault();
        if (full is null) return null;
        var first = WithoutRole(voice.Text, full.Key[..^(surname.Length + 1)]);
        // "1B Mark Reyes": the letter belongs to the number before it
        if (first.Length > 2 && first[1] == ' ' && full.Any(m => IsBehindNumber(voice.Text, m.Span.Start))) first = first[2..];
        // "Tomas Rekvard of Ardovia" is no person called Ardovia
        if (first.Length == 0 || Array.Exists(first.Split(' '), w => !char.IsUpper(w[0]))) return null;
        return IsShared(voice, entity, surname, first.Split(' ')) ? null : (first, full.First().Span);
    }

    private static bool IsBehindNumber(string text, int at)
    {
        while (at > 0 && text[at - 1] == ' ') at--;
        return at > 0 && char.IsAsciiDigit(text[at - 1]);
    }

    /// <summary>Surely somebody: "the [Ostmark] Guild" is a name read wrong.</summary>
    private static bool IsPerson(NamedEntity entity) =>
        entity.Kind == NameKind.Person && (entity.Gender != PersonGender.Unknown || entity.Confidence >= SurePerson);

    /// <summary>"the Kaskel yards", "a Kaskel painting": a thing or a family that has the name.</summary>
    private static bool IsOfThing(string text, Span name) =>
        text.AsSpan(0, name.Start) is var before && (before.EndsWith("the ", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith(" a ", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" an ", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The surname also stands behind another name, or a nickname ("Jan “the Eel” Ostrek"), which is no form of one: which of two people is
    /// meant is not sure.
    /// </summary>
    private static bool IsShared(IndependentArticle voice, NamedEntity entity, string surname, string[] own)
    {
        if (voice.Features.Names.SelectMany(n => n.Mentions).Any(m => m.Form.EndsWith(" " + surname, StringComparison.Ordinal)
            && m.Form[..^(surname.Length + 1)].Split(' ') is var names && names[^1].Length > 2 && !own.Contains(names[^1]))) return true;
        var titles = entity.Mentions.Select(m => m.Title).OfType<string>().SelectMany(t => t.Split(' ')).ToHashSet();
        var text = voice.Text;
        for (var at = 0; (at = text.IndexOf(surname, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (at < 2 || text[at - 1] != ' ') continue;
            if (text[at - 2] is '"' or '”' or '’' or '\'') return true;
            var start = at - 1;
            while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '.' or '’')) start--;
            var before = text[start..(at - 1)];
            if (before.Length > 2 && char.IsUpper(before[0]) && before[^1] != '.' && !own.Contains(before)
                && !titles.Contains(before) && !RoleWords.IsOffice(before) && !IsOpening(text, start)) return true;
        }

        return false;
    }

    /// <summary>The first word of a sentence has a capital whatever it is.</summary>
    private static bool IsOpening(string text, int at)
    {
        while (at > 0 && (text[at - 1] is ' ' or '"' or '“')) at--;
        return at == 0 || text[at - 1] is '.' or '\n' or '!' or '?' or ':';
    }

    /// <summary>"Comedian Mara" of a headline: a word that the text has in small letters, or of people, is no first name.</summary>
    private static string WithoutRole(string text, string first)
    {
        var word = first.Split(' ')[0];
        var small = word.ToLowerInvariant();
        return word.Length > 2 && (PersonWords.IsNoun(small, out _) || text.Contains($" {small} ", StringComparison.Ordinal))
            ? first[word.Length..].TrimStart()
            : first;
    }
}
