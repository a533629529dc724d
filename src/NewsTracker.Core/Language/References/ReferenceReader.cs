using NewsTracker.Core.Language.Learning;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.References;

/// <summary>
/// Says of whom "he", "she" and "the minister" speak, where this is sure, and nothing elsewhere: a wrong name is worse than none.
/// "It" and "they" are never answered. A pronoun is answered from the bar of <see cref="ReferenceOptions"/> on.
/// </summary>
public static class ReferenceReader
{
    private static readonly Lazy<CueModel> Model = new(() => CueModel.Read(ModelText(), PronounModelName, 2));

    internal const string PronounModelName = "pronoun";

    /// <param name="content">The article.</param>
    /// <param name="names">Its names, from <see cref="ArticleNames.Read"/>.</param>
    /// <returns>The sure references, in order; none overlap.</returns>
    public static IReadOnlyList<SureReference> Read(AnalyzedText content, IReadOnlyList<NamedEntity> names) =>
        Read(content, names, Model.Value, ReferenceOptions.Default);

    /// <summary>Whether a stretch of text holds a word that could be a reference: most hold none, and need no reading of their article.</summary>
    internal static bool MayRefer(ReadOnlySpan<char> stretch)
    {
        while (!stretch.IsEmpty)
        {
            var start = 0;
            while (start < stretch.Length && !char.IsLetter(stretch[start])) start++;
            var end = start;
            while (end < stretch.Length && char.IsLetter(stretch[end])) end++;
            var word = stretch[start..end];
            if (PersonWords.Pronoun(word) != PersonGender.Unknown || RoleWords.IsOffice(word)) return true;
            stretch = stretch[end..];
        }

        return false;
    }

    /// <summary>Those of <see cref="Read(AnalyzedText, IReadOnlyList{NamedEntity})"/> that lie in a stretch of the article.</summary>
    /// <returns>In the order of the text.</returns>
    public static IEnumerable<SureReference> Within(IReadOnlyList<SureReference> references, Span stretch) =>
        references.Where(r => stretch.Contains(r.Span));

    internal static IReadOnlyList<SureReference> Read(
        AnalyzedText content, IReadOnlyList<NamedEntity> names, CueModel model, ReferenceOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count == 0) return [];
        var found = RoleReader.Read(content, names, options);
        found.AddRange(Pronouns(content, names, model, options.PronounBar).Where(a => a.Odds >= options.PronounBar)
            .Select(a => new SureReference(a.Pronoun, a.Person, Source(a.Person, a.Pronoun), a.Odds)));
        return [.. found.OrderBy(r => r.Span)];
    }

    /// <summary>
    /// The best person for each pronoun. Read twice: from the first reading comes whether the article calls somebody "he" or "she" whose
    /// name does not say so; who is called both by turns is no answer.
    /// </summary>
    internal static List<WeighedPerson> Pronouns(AnalyzedText content, IReadOnlyList<NamedEntity> names, CueModel model, double bar)
    {
        var first = Best(names);
        var genders = CalledGenders.Of(content.Text, first);
        var best = genders.IsEmpty ? first : [.. Best(genders.Told(names)).Select(w => w with { Person = genders.Original(w.Person) })];
        return [.. best.Where(w => w.Person.Kind == NameKind.Person && !genders.IsMixed(w.Person))];

        List<WeighedPerson> Best(IReadOnlyList<NamedEntity> told) => [.. new PronounReader(content, told, model, bar).Read()
            .Where(p => p.Weighed.Count > 0).Select(p => p.Weighed[0])];
    }

    internal static NameMention Source(NamedEntity entity, Span at) =>
        entity.Mentions.LastOrDefault(m => m.Span.End <= at.Start) ?? entity.Mentions[0];

    internal static string ModelText()
    {
        using var stream = typeof(ReferenceReader).Assembly
            .GetManifestResourceStream("NewsTracker.Core.Language.References.Model.reference-model.txt")
            ?? throw new InvalidDataException("The assembly lacks the model of references.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>What has to be sure.</summary>
internal sealed record ReferenceOptions
{
    /// <summary>
    /// The probability from which a pronoun is resolved. Cross-validated on GUM's training part: see docs/algorithms/names.md.
    /// </summary>
    public double PronounBar { get; init; } = 0.9;

    /// <summary>How many sentences back the person or body must have been named for "the minister" or "the company".</summary>
    public int RoleWindow { get; init; } = 3;

    /// <summary>Odds from which a name that is no sure person competes with the people for a pronoun. By hand.</summary>
    public double MayBePerson { get; init; } = 0.15;

    /// <summary>
    /// An article calls a person "he" or "she" where so many times more of the pronouns resolved at these odds say so. By hand.
    /// </summary>
    public double CalledOdds { get; init; } = 0.7;

    public int CalledMargin { get; init; } = 3;

    public static ReferenceOptions Default { get; } = new();
}

/// <summary>A pronoun or a role of which it is sure whom it speaks of.</summary>
/// <param name="Span">The words in the text: "He", "the minister".</param>
/// <param name="Entity">Whom they speak of.</param>
/// <param name="Source">The mention by name from which this is sure: the last one before, else the first one.</param>
/// <param name="Confidence">The probability, from 0 to 1.</param>
public sealed record SureReference(Span Span, NamedEntity Entity, NameMention Source, double Confidence);
