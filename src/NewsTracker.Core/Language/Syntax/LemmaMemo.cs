namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// Lemmas of words read lately: words recur, and are asked for several times each. A word with its tags has one place and drives out what
/// was there, so that this never grows. Safe for any number of threads.
/// </summary>
internal sealed class LemmaMemo
{
    /// <summary>A power of two.</summary>
    private const int Places = 1 << 13;

    /// <summary>Longer words are not kept.</summary>
    private const int MaxLength = 24;

    private readonly KeptLemma?[] kept = new KeptLemma?[Places];

    /// <returns>Null where it is not known.</returns>
    public string? Of(ReadOnlySpan<char> form, PartOfSpeech part, FineTag tag) =>
        form.Length <= MaxLength && kept[Place(form, part, tag)] is { } known && known.Part == part && known.Tag == tag
        && form.SequenceEqual(known.Form)
            ? known.Lemma
            : null;

    /// <returns>The lemma.</returns>
    public string Keep(ReadOnlySpan<char> form, PartOfSpeech part, FineTag tag, string lemma)
    {
        if (form.Length <= MaxLength)
            kept[Place(form, part, tag)] = new KeptLemma(form.SequenceEqual(lemma) ? lemma : form.ToString(), part, tag, lemma);
        return lemma;
    }

    private static int Place(ReadOnlySpan<char> form, PartOfSpeech part, FineTag tag) =>
        (string.GetHashCode(form) + (int)tag * 31 + (int)part) & (Places - 1);

    private sealed record KeptLemma(string Form, PartOfSpeech Part, FineTag Tag, string Lemma);
}
