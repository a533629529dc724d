using System.Collections.Frozen;
using NewsTracker.Core.Language.Names;

namespace NewsTracker.Core.Language.References;

/// <summary>
/// Pronouns of one person, and nouns for people ("the man", "her father", "an officer"), which compete with names for them.
/// </summary>
internal static class PersonWords
{
    private const string Men =
        """
        man boy father son husband brother uncle grandfather grandson nephew king prince actor businessman chairman congressman fireman gentleman guy
        policeman spokesman sportsman widower boyfriend dad
        """;

    private const string Women =
        """
        woman girl mother daughter wife sister aunt grandmother granddaughter niece queen princess actress businesswoman chairwoman
        congresswoman policewoman spokeswoman sportswoman widow girlfriend mum mom lady
        """;

    private const string People =
        """
        person child baby kid teenager colleague friend victim suspect relative neighbour neighbor official partner parent spouse someone
        anyone everyone nobody
        """;

    private static readonly FrozenDictionary<string, PersonGender>.AlternateLookup<ReadOnlySpan<char>> Genders =
        Table((Men, PersonGender.He), (Women, PersonGender.She), (People, PersonGender.Unknown)).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The gender of a personal, possessive or reflexive pronoun of one person; unknown for any other word.</summary>
    public static PersonGender Pronoun(ReadOnlySpan<char> word) =>
        Is(word, "he") || Is(word, "him") || Is(word, "his") || Is(word, "himself") ? PersonGender.He
        : Is(word, "she") || Is(word, "her") || Is(word, "hers") || Is(word, "herself") ? PersonGender.She : PersonGender.Unknown;

    /// <summary>True for a noun for one person.</summary>
    public static bool IsNoun(ReadOnlySpan<char> word, out PersonGender gender)
    {
        return Genders.TryGetValue(word, out gender) || RoleWords.IsOffice(word)
            || ((NameLexicon.Shared.Of(word) & NameClass.Role) != 0 && !word.EndsWith("s", StringComparison.Ordinal));
    }

    private static bool Is(ReadOnlySpan<char> word, ReadOnlySpan<char> pronoun) => word.Equals(pronoun, StringComparison.OrdinalIgnoreCase);

    private static FrozenDictionary<string, PersonGender> Table(params (string Words, PersonGender Gender)[] rows) => rows
        .SelectMany(r => r.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), (r, word) => (word, r.Gender))
        .ToFrozenDictionary(p => p.word, p => p.Gender, StringComparer.OrdinalIgnoreCase);
}
