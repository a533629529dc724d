namespace NewsTracker.Core.Reading.Html.Fields;

/// <summary>
/// Who wrote it: the names that JSON-LD, meta elements, or the byline near the headline give. A source that only names the outlet is taken when no other names a person.
/// </summary>
internal static class AuthorField
{
    private static readonly string[] MetaNames = ["author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "DC.creator", "dcterms.creator", "article:author_name", "og:author", "citation_author", "cXenseParse:author", "rnews:author", "article.author", "content_author"];

    public static Field<IReadOnlyList<string>>? Read(PageFacts facts)
    {
        var outlet = OutletField.Name(facts);
        Field<IReadOnlyList<string>>? fallback = null;
        foreach (var (names, from, confidence) in Sources(facts))
        {
            if (names.Count == 0) continue;
            var found = new Field<IReadOnlyList<string>>(names, from, confidence);
            if (!names.All(n => IsOutlet(n, outlet))) return found;
            fallback ??= found with { Confidence = confidence / 2 };
        }

        return fallback;
    }

    private static IEnumerable<(IReadOnlyList<string> Names, string From, double Confidence)> Sources(PageFacts facts)
    {
        yield return (AuthorNames.Read(facts.StatedArticle?.Authors ?? []), "json-ld", 0.9);
        foreach (var name in MetaNames) yield return (AuthorNames.Read(facts.Meta.All(name)), "meta", 0.8);
        yield return (AuthorNames.Read(Bylines.Marked(facts)), "byline", 0.75);
        yield return (AuthorNames.Read(Bylines.Written(facts)), "byline", 0.6);
        yield return (AuthorNames.Read(Bylines.Alone(facts)), "byline", 0.5);
        yield return (AuthorNames.Read(facts.Stated?.Authors ?? []), "json-ld", 0.5);
    }

    private static bool IsOutlet(string name, string? outlet) => outlet is not null && FieldText.Key(name) == FieldText.Key(outlet);
}
