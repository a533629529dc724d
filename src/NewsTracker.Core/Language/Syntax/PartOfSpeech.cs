namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// The universal part of speech of a word (Universal Dependencies, UPOS). The values are stored in the model: add only at the end.
/// </summary>
public enum PartOfSpeech : byte
{
    Other,
    Adjective,
    Adposition,
    Adverb,
    Auxiliary,
    CoordinatingConjunction,
    Determiner,
    Interjection,
    Noun,
    Numeral,
    Particle,
    Pronoun,
    ProperNoun,
    Punctuation,
    SubordinatingConjunction,
    Symbol,
    Verb,
}
