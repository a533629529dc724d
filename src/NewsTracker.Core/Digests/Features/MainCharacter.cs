using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Whom an article is about: named in its headline or its first sentence. What such a one did long before ("In 1972 Kaskel became head of
/// the works", in his obituary) is a step of the story, and not the background that a sentence about others is.
/// </summary>
internal static class MainCharacter
{
    /// <summary>The sentence's subject is one of them, by name or by a reference that is sure.</summary>
    /// <returns>False where the sentence's grammar was not read.</returns>
    public static bool Acts(IndependentArticle voice, SentenceFeatures sentence)
    {
        if (sentence.Assertion?.Subject is not { } subject) return false;
        var entity = voice.Features.Names.FirstOrDefault(e => e.Mentions.Any(m => m.Span.Contains(subject)))
            ?? voice.Features.ReferencesIn(sentence.Core).FirstOrDefault(r => r.Span.Contains(subject))?.Entity;
        return entity is { Kind: not NameKind.Place } && IsHeaded(voice, sentence, entity);
    }

    private static bool IsHeaded(IndependentArticle voice, SentenceFeatures sentence, NamedEntity entity)
    {
        if (!voice.Article.TitleDerived && WordReader.Read(entity.LastName) is [.., var surname]
            && voice.Features.TitleTerms.Contains(surname.Stem)) return true;
        return voice.Features.Sentences is [var first, ..] && first != sentence
            && entity.Mentions.Any(m => first.Core.Contains(m.Span));
    }
}
