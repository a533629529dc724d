namespace NewsTracker.Core.Language.Words;

/// <summary>
/// Classes of English words that carry grammar rather than matter. A word may be of several: "after" is a preposition and a conjunction.
/// </summary>
[Flags]
public enum WordClass
{
    None = 0,

    Article = 1 << 0,

    /// <summary>"this", "those", "such".</summary>
    Demonstrative = 1 << 1,

    /// <summary>"all", "few", "each": determiners of amount without a number.</summary>
    Quantifier = 1 << 2,

    /// <summary>Personal and reflexive pronouns.</summary>
    Pronoun = 1 << 3,

    /// <summary>"my", "their".</summary>
    Possessor = 1 << 4,

    /// <summary>"who", "which", "how", asking or relative.</summary>
    Interrogative = 1 << 5,

    Auxiliary = 1 << 6,

    /// <summary>A pronoun or a conjunction with an auxiliary: "they've".</summary>
    Contraction = 1 << 7,

    /// <summary>"not", "never", "isn't": turns round what follows.</summary>
    Negator = 1 << 8,

    Preposition = 1 << 9,

    Conjunction = 1 << 10,

    /// <summary>Adverbs of time, place and degree that point or grade: "then", "here", "very".</summary>
    Adverb = 1 << 11,

    /// <summary>Adverbs that tie a sentence to the one before: "however", "meanwhile".</summary>
    Linker = 1 << 12,

    /// <summary>What attributes words: "said", "told", "added".</summary>
    Saying = 1 << 13,

    /// <summary>What is left of possessives and ordinals once they are cut: "s", "th".</summary>
    Remnant = 1 << 14,

    /// <summary>"someone", "nothing": they have a matter of their own when two statements are compared.</summary>
    Indefinite = 1 << 15,

    /// <summary>Words worn by use, which tell little of a subject but something of a statement: "take", "last", "away".</summary>
    Worn = 1 << 16,

    /// <summary>Time zones, halves of the day, and the days that a text calls by its own: "gmt", "pm", "yesterday".</summary>
    Clock = 1 << 17,

    /// <summary>
    /// Prepositions with a sense of their own: "amid", "despite", "inside". A sentence can lose them, a headline's subject hangs on them.
    /// </summary>
    Circumstance = 1 << 18,

    /// <summary>Verbs and adverbs without a matter of their own ("make", "become", "really"), and courtesy titles.</summary>
    Light = 1 << 19,

    /// <summary>What a sentence can lose or gain without telling of something else.</summary>
    Grammar = Article | Demonstrative | Quantifier | Pronoun | Possessor | Interrogative | Auxiliary | Contraction | Negator | Preposition
        | Conjunction
        | Adverb | Linker | Saying | Remnant | Circumstance,

    /// <summary>What says nothing of a text's subject.</summary>
    Subjectless = (Grammar & ~Circumstance) | Indefinite | Light | Worn,
}
