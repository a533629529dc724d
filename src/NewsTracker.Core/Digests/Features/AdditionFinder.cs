using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.References;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// What a sentence needs in square brackets to be understood without its neighbours: whom "he" or "the minister" speaks of, where that is
/// sure, and the first names of a person whom it calls by the surname alone. Each is taken from a place where the article says it.
/// </summary>
internal static class AdditionFinder
{
    /// <summary>Additions to one sentence; one that needs more is no sentence to show.</summary>
    private const int Max = 2;

    /// <summary>What a sentence needs; nothing where it would need too much. Read once for a sentence, whoever asks.</summary>
    public static SentenceAdditions Find(IndependentArticle voice, SentenceFeatures sentence)
    {
        if (!voice.Features.IsRead) return SentenceAdditions.None;
        return sentence.Additions ??= Read(voice, sentence);
    }

    private static SentenceAdditions Read(IndependentArticle voice, SentenceFeatures sentence)
    {
        var (core, article) = (sentence.Core, voice.Article.Id);
        var named = voice.Features.Names
            .SelectMany(e => e.Mentions.Where(m => core.Contains(m.Span)).Take(1).Select(m => (Entity: e, Mention: m)))
            .ToList();
        var told = new List<SureReference>();
        foreach (var reference in voice.Features.ReferencesIn(core))
        {
            if (Stands(voice.Text, reference.Span) && !named.Exists(n => n.Entity == reference.Entity)
                && !told.Exists(t => t.Entity == reference.Entity)
                && !IsContested(voice, reference) && !IsOfSpeaker(voice, sentence, reference)) told.Add(reference);
        }

        var found = told.ConvertAll(r => new Addition(r.Span.End - core.Start, $" [{r.Entity.Name}]", article, r.Source.Span));
        foreach (var (entity, mention) in named)
        {
            if (GivenNames.Of(voice, entity, mention) is not { } first) continue;
            found.Add(new(mention.Span.Start - core.Start, $"[{first.Names}] ", article, first.Source));
        }

        if (found.Count > Max) return SentenceAdditions.None;
        return new([.. found.OrderBy(a => a.At)], told.Count == 0 ? null : Named(voice.Text, core, told)) { Text = voice.Text };
    }

    /// <summary>The sentence with the names instead of the words that stand for them.</summary>
    private static string Named(string text, Span core, List<SureReference> references)
    {
        var words = core.Of(text);
        for (var i = references.Count - 1; i >= 0; i--)
        {
            var (start, end) = (references[i].Span.Start - core.Start, references[i].Span.End - core.Start);
            words = string.Concat(words.AsSpan(0, start), references[i].Entity.Name, words.AsSpan(end));
        }

        return words;
    }

    /// <summary>
    /// "Judge Rauss asked for a report on Brant. He was held": the sentence that names the answer names somebody else too, of whom the
    /// article speaks more. Counted by the surname, which two people of a family share.
    /// </summary>
    private static bool IsContested(IndependentArticle voice, SureReference reference)
    {
        var gender = PersonWords.Pronoun(reference.Span.Of(voice.Text));
        if (gender == PersonGender.Unknown) return false;
        if (voice.Features.Sentences.Find(s => s.Span.Contains(reference.Source.Span)) is not { } source) return false;
        var surname = reference.Entity.LastName;
        var own = Count(voice.Text, surname);
        return voice.Features.Names.Any(e => e.Kind == NameKind.Person && (e.Gender == gender || e.Gender == PersonGender.Unknown)
            && e.LastName is var other && other != surname
            && Count(source.Span.Of(voice.Text), other) > 0 && Count(voice.Text, other) > own);
    }

    /// <summary>How often the name ends a run of capitals: "Brant" not in "Brant Clinic".</summary>
    private static int Count(ReadOnlySpan<char> text, string name)
    {
        var count = 0;
        for (var at = text.IndexOf(name); at >= 0; at = text.IndexOf(name))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && EndsName(text[end..])) count++;
            text = text[end..];
        }

        return count;
    }

    private static bool EndsName(ReadOnlySpan<char> after) =>
        after.IsEmpty || !(char.IsLetter(after[0]) || (after.Length > 1 && after[0] == ' ' && char.IsUpper(after[1])));

    /// <summary>"Reyes said he": the pronoun is most likely the speaker, whoever else the article calls so.</summary>
    private static bool IsOfSpeaker(IndependentArticle voice, SentenceFeatures sentence, SureReference reference)
    {
        if (sentence.Assertion is not { } told) return false;
        var speaker = told.ReadPropositions().Where(p => p.Participants.Any(w => w.Role == ParticipantRole.Who && w.Head == reference.Span))
            .Select(p => p.Speaker).FirstOrDefault(s => s is not null && s.Phrase.End <= reference.Span.Start);
        return speaker is not null && IsPerson(voice, speaker) && !reference.Entity.Mentions.Any(m => speaker.Phrase.Contains(m.Span));
    }

    private static bool IsPerson(IndependentArticle voice, Speaker speaker) =>
        PersonWords.IsNoun(speaker.Head.Of(voice.Text), out _)
        || voice.Features.Names.Any(e => e.Kind == NameKind.Person && e.Mentions.Any(m => speaker.Phrase.Contains(m.Span)));

    /// <summary>A pronoun that acts, or a role: "his" and "him" are no place for a name.</summary>
    private static bool Stands(string text, Span reference) => reference.Of(text) is "He" or "he" or "She" or "she" || reference.Length > 4;
}

/// <summary>What a sentence is given in brackets.</summary>
/// <param name="All">In the order of the sentence; <see cref="Addition.At"/> counts from the beginning of its core.</param>
/// <param name="Named">The sentence with names in the places of its pronouns and roles; null where it has none.</param>
internal sealed record SentenceAdditions(IReadOnlyList<Addition> All, string? Named)
{
    public static SentenceAdditions None { get; } = new([], null);

    private double withNames = double.NaN;

    /// <summary>The sentence's article.</summary>
    public string Text { get; init; } = "";

    /// <summary>How surely the sentence is understood with the names in place, by the words above it. Judged once.</summary>
    public double StandsAlone(Assertion told, SentenceFeatures sentence)
    {
        if (Named is null) return told.StandsAlone;
        if (double.IsNaN(withNames))
            withNames = AssertionReader.Shared.StandsAlone(Named, sentence.Order, new WordsAbove(Text), sentence.Core.Start);
        return withNames;
    }

    /// <summary>Whether its words still point to a sentence before them.</summary>
    public bool Dangles(SentenceFeatures sentence)
    {
        if (!sentence.Has(SentenceTraits.Dangling) || Named is null) return sentence.Has(SentenceTraits.Dangling);
        var whole = new Span(0, Named.Length);
        return TraitReader.Read(Named, whole, whole, WordReader.Read(Named)).HasFlag(SentenceTraits.Dangling);
    }
}
