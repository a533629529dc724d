using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>What part a phrase has in what is told.</summary>
public enum ParticipantRole : byte
{
    /// <summary>Who did it, or what is so: the subject of an active verb, "by" of a passive one.</summary>
    Who,

    /// <summary>To whom or what it was done: the object, the subject of a passive verb.</summary>
    Whom,

    /// <summary>Joined by another word, which <see cref="Participant.Joint"/> gives: "to", "with", "against".</summary>
    Other,

    /// <summary>Where it was.</summary>
    Where,
}

/// <summary>
/// Somebody or something that takes part in what is told. Spans lie in the article's text; <paramref name="Phrase"/> holds article and
/// modifiers and no relative clause, <paramref name="Head"/> is its head word (a name as far as it goes).
/// <paramref name="Lemma"/> is the head's dictionary form in small letters; <paramref name="Joint"/> the joining word, null for none;
/// <paramref name="Names"/> the words of proper names in the phrase, in small letters.
/// </summary>
public sealed record Participant(ParticipantRole Role, Span Phrase, Span Head, string Lemma, string? Joint, IReadOnlyList<string> Names)
{
    /// <summary>True for "he", "they", "it", "who": the sentence does not say who it is.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>The head itself is a name.</summary>
    public bool IsName { get; init; }
}

/// <summary>
/// Who says so. <paramref name="Phrase"/> is the whole phrase ("a spokeswoman for the port"), <paramref name="Head"/> its head;
/// <paramref name="Quoted"/>: in the speaker's words, between quotation marks.
/// </summary>
public sealed record Speaker(Span Phrase, Span Head, bool Quoted);
