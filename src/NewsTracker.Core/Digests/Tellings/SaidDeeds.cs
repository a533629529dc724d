using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.References;

namespace NewsTracker.Core.Digests.Tellings;

/// <summary>What a sentence says, with the names of those whom its pronouns and roles speak of where that is sure.</summary>
internal static class SaidDeeds
{
    /// <param name="voice">The article.</param>
    /// <param name="sentence">A sentence of it.</param>
    public static IReadOnlyList<Proposition> Of(IndependentArticle voice, SentenceFeatures sentence)
    {
        var said = PropositionReader.Read(JudgedSentence.Grammar(voice, sentence), voice.Features.Content);
        var references = voice.Features.ReferencesIn(sentence.Core).ToList();
        return references.Count == 0 ? said : [.. said.Select(p => Named(p, references))];
    }

    private static Proposition Named(Proposition said, List<SureReference> references) =>
        said with { Participants = [.. said.Participants.Select(p => Named(p, references))] };

    private static Participant Named(Participant one, List<SureReference> references)
    {
        if (one.IsName || references.Find(r => one.Phrase.Contains(r.Span) && r.Span.Overlaps(one.Head)) is not { } known) return one;
        var names = known.Entity.Name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return one with { Names = names, Lemma = names[^1], IsName = true, IsPronoun = false };
    }
}
