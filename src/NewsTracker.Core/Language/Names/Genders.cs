using System.Collections.Frozen;

namespace NewsTracker.Core.Language.Names;

/// <summary>Which pronoun speaks of a person: by the title ("Mrs", "King"), else by the first name.</summary>
internal static class Genders
{
    private static readonly FrozenSet<string> Men = Set(
        """
        mr monsieur señor herr sir lord king prince duke emperor pope father brother son husband congressman chairman spokesman actor imam
        sheikh bishop cardinal
        """);

    private static readonly FrozenSet<string> Women = Set(
        """
        mrs ms mlle mme mademoiselle madame señora frau miss lady dame queen princess mother sister daughter wife congresswoman chairwoman
        spokeswoman actress
        """);

    public static PersonGender Of(NameGroup group)
    {
        foreach (var name in group.Mentions)
        {
            if (name.Title is { } title && OfTitle(title) is var told && told != PersonGender.Unknown) return told;
        }

        if (group.IsOneWord) return PersonGender.Unknown;
        return (NameLexicon.Shared.Of(group.Words[0]) & NameClass.FirstName) switch
        {
            NameClass.MaleName => PersonGender.He,
            NameClass.FemaleName => PersonGender.She,
            _ => PersonGender.Unknown,
        };
    }

    private static PersonGender OfTitle(string title)
    {
        foreach (var word in title.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Men.Contains(word)) return PersonGender.He;
            if (Women.Contains(word)) return PersonGender.She;
        }

        return PersonGender.Unknown;
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
