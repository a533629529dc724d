namespace NewsTracker.Core.Language.Syntax;

/// <summary>The ways in which a word's ending is taken off, by its fine tag.</summary>
internal enum LemmaClass : byte
{
    /// <summary>The word as it stands, in lower case.</summary>
    Same,
    Plural,
    ThirdPerson,
    Past,
    Participle,
    Gerund,
    Comparative,
    Superlative,
    ProperPlural,
}
