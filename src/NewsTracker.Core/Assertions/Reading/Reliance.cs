namespace NewsTracker.Core.Assertions.Reading;

/// <summary>What a sentence leaves to what stands above it. "Subject" is that of its main clause or of what it tells.</summary>
internal enum Reliance : byte
{
    /// <summary>"The crane", of which the article told before; <see cref="TheToldTwice"/>: two such nouns.</summary>
    TheTold,
    TheToldSubject,
    TheToldTwice,

    /// <summary>"The court", of which it did not.</summary>
    TheNew,
    TheNewSubject,

    /// <summary>"The crane of the yard": its own words explain it.</summary>
    TheExplained,

    /// <summary>"This report".</summary>
    Pointed,
    PointedSubject,

    /// <summary>A pronoun before any name or noun that it could stand for, as an owner ("his"), and behind one.</summary>
    OpenPronoun,
    OpenPronounSubject,
    OpenOwner,
    BoundPronoun,

    /// <summary>One word of a name that was told in full before.</summary>
    Surname,
    SurnameSubject,

    /// <summary>A name of several words, or of one that was told before, though not in full.</summary>
    FullName,
    FullNameSubject,

    /// <summary>A name of one word that was not told before.</summary>
    NewName,
    NewNameSubject,

    NoName,

    /// <summary>Nothing but a noun in the plural as the subject ("Residents"), told before or not.</summary>
    PluralTold,
    PluralNew,

    /// <summary>"Another", "other", "same", "such", "second".</summary>
    Further,
}
