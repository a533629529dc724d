namespace NewsTracker.Core.Language.Names;

/// <summary>Which pronoun speaks of a person: by the title ("Mrs", "King"), else by the first name.</summary>
internal static class Genders
{
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
        foreach (var word in title.ToLowerInvariant().Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "mr" or "monsieur" or "señor" or "herr" or "sir" or "lord" or "king" or "prince" or "duke" or "emperor" or "pope" or "father" or "brother" or "son"
                or "husband" or "congressman" or "chairman" or "spokesman" or "actor" or "imam" or "sheikh" or "bishop" or "cardinal")
                return PersonGender.He;
            if (word is "mrs" or "ms" or "mlle" or "mme" or "mademoiselle" or "madame" or "señora" or "frau" or "miss" or "lady" or "dame" or "queen" or "princess" or "mother" or "sister" or "daughter" or "wife"
                or "congresswoman" or "chairwoman" or "spokeswoman" or "actress")
                return PersonGender.She;
        }

        return PersonGender.Unknown;
    }
}
