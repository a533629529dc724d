using NewsTracker.Core.Language.Names;

namespace NewsTracker.Core.Language.References;

/// <summary>What part a mention plays in its sentence, as far as the words around it tell.</summary>
internal enum MentionPart
{
    /// <summary>Nothing stands before it.</summary>
    First,

    /// <summary>A verb of saying, an auxiliary or a relative clause follows it.</summary>
    Subject,

    /// <summary>A verb of saying stands before it.</summary>
    Speaker,

    /// <summary>A preposition stands before it.</summary>
    Oblique,

    /// <summary>It has a possessive ending, or is a possessive pronoun.</summary>
    Possessor,

    Other,
}

/// <summary>A mention of a person: by name, or by a pronoun that was resolved.</summary>
/// <param name="Person">The person's number among the people of the article.</param>
/// <param name="Sentence">The number of the sentence.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Part">What it does in its sentence.</param>
/// <param name="ByName">False for a pronoun.</param>
/// <param name="Quoted">True inside a quotation.</param>
/// <param name="Odds">How sure it is that the person is meant; a chain of pronouns is no surer than all its links together.</param>
internal readonly record struct PersonMention(
    int Person, int Sentence, int Start, MentionPart Part, bool ByName, bool Quoted, double Odds = 1);

/// <summary>A noun for a person who is not named there.</summary>
internal readonly record struct PersonNoun(int Sentence, int Start, PersonGender Gender);

/// <summary>The people told of so far, up to a place in an article.</summary>
internal sealed class Discourse
{
    /// <summary>How many sentences back a pronoun may reach.</summary>
    public const int Window = 2;

    public List<PersonMention> Mentions { get; } = [];

    public List<PersonNoun> Nouns { get; } = [];

    /// <summary>The person of the last pronoun of each gender; -1 where that was not sure, and the sentence it stood in.</summary>
    public Dictionary<PersonGender, (int Person, int Sentence)> Chains { get; } = [];

    /// <summary>The last mention of each person within the window, in order of the person's number.</summary>
    public IEnumerable<PersonMention> Recent(int sentence)
    {
        var last = new SortedDictionary<int, PersonMention>();
        for (var i = Mentions.Count - 1; i >= 0 && Mentions[i].Sentence >= sentence - Window; i--)
            last.TryAdd(Mentions[i].Person, Mentions[i]);
        return last.Values;
    }

    /// <summary>How many nouns for people that the pronoun fits stand in a sentence.</summary>
    public int Rivals(int sentence, PersonGender gender)
    {
        var count = 0;
        for (var i = Nouns.Count - 1; i >= 0 && Nouns[i].Sentence >= sentence; i--)
        {
            if (Nouns[i].Sentence == sentence && (Nouns[i].Gender == PersonGender.Unknown || Nouns[i].Gender == gender)) count++;
        }

        return count;
    }
}
