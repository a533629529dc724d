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

    /// <summary>Those of <see cref="Read(AnalyzedText, IReadOnlyList{NamedEntity})"/> that lie in a stretch of the article.</summary>
    public static IEnumerable<SureReference> Within(IReadOnlyList<SureReference> references, Span stretch) =>
        references.Where(r => stretch.Contains(r.Span));

    internal static IReadOnlyList<SureReference> Read(
        AnalyzedText content, IReadOnlyList<NamedEntity> names, CueModel model, ReferenceOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count == 0) return [];
        var found = RoleReader.Read(content, names, options);
        foreach (var (pronoun, weighed) in new PronounReader(content, names, model, options.PronounBar).Read())
        {
            if (weighed.Count > 0 && weighed[0].Odds >= options.PronounBar)
                found.Add(new SureReference(pronoun, weighed[0].Person, Source(weighed[0].Person, pronoun), weighed[0].Odds));
        }

        return [.. found.OrderBy(r => r.Span)];
    }

    internal static NameMention Source(NamedEntity entity, Span at) =>
        entity.Mentions.LastOrDefault(m => m.Span.End <= at.Start) ?? entity.Mentions[0];

    private static string ModelText()
    {
        using var stream = typeof(ReferenceReader).Assembly
            .GetManifestResourceStream("NewsTracker.Core.Language.References.Model.reference-model.txt")
            ?? throw new InvalidDataException("The assembly lacks the model of references.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
