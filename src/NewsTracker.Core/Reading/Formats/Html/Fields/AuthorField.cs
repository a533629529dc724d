using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>
/// Who wrote it: the names that JSON-LD, meta elements, or the byline near the headline give. A source that names only the outlet, a firm
/// or an account is taken when no other names a person.
/// </summary>
internal static class AuthorField
{
    /// <summary>
    /// Surer sources than this name a person in place of a publisher or a staff; the others find people that are written about.
    /// </summary>
    private const double MinOverBody = 0.6;

    private static readonly string[] MetaNames =
    [
        "author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "DC.creator", "dcterms.creator",
        "article:author_name", "og:author", "citation_author", "cXenseParse:author", "rnews:author", "article.author", "content_author"
    ];

    public static FieldValue<IReadOnlyList<string>>? Read(PageFacts facts)
    {
        var outlet = OutletField.Name(facts);
        FieldValue<IReadOnlyList<string>>? fallback = null;
        foreach (var (written, from, confidence) in Sources(facts))
        {
            var names = Sift(AuthorValueReader.Read(written), outlet);
            if (names.Count == 0) continue;
            var found = new FieldValue<IReadOnlyList<string>>(names, from, confidence);
            var isFirm = from == "json-ld" && facts.Stated is { AuthorsAreOrganizations: true };
            // a publisher or a staff gives way to a person, not to another form of itself
            if (fallback is not null
                && fallback.Value.All(AuthorValueReader.IsBody)
                && (confidence < MinOverBody || !names.Any(n => AuthorValueReader.IsPerson(n) || Wording.IsDense(n[0]))))
                continue;
            if (!isFirm && !names.All(n => IsOutlet(n, outlet) || AuthorValueReader.IsHandle(n) || AuthorValueReader.IsBody(n)))
                return found;
            fallback ??= found with { Confidence = confidence / 2 };
        }

        return fallback;
    }

    private static IEnumerable<(IEnumerable<string> Written, string From, double Confidence)> Sources(PageFacts facts)
    {
        yield return (facts.JsonLdArticle?.Authors ?? [], "json-ld", 0.9);
        foreach (var name in MetaNames) yield return (facts.Meta.All(name), "meta", 0.8);
        yield return (facts.Meta.Labelled(), "meta", 0.8);
        yield return (facts.Meta.Ending("author"), "meta", 0.7);
        yield return (Bylines.Marked(facts), "byline", 0.75);
        yield return (AuthorLinks.Read(facts), "byline", 0.7);
        yield return (Bylines.Written(facts), "byline", 0.6);
        yield return (Credits.Authors(facts), "byline", 0.6);
        yield return (LabelledBylines.Announced(facts), "byline", 0.6);
        yield return (Bylines.Alone(facts), "byline", 0.5);
        yield return (LabelledBylines.Told(facts), "byline", 0.5);
        yield return (LabelledBylines.Signed(facts), "byline", 0.4);
        yield return (facts.Stated?.Authors ?? [], "json-ld", 0.5);
    }

    /// <summary>Without the outlet and without accounts when other names remain.</summary>
    private static IReadOnlyList<string> Sift(IReadOnlyList<string> names, string? outlet)
    {
        if (names.Count < 2) return names;
        List<string> people = [.. names.Where(n => !IsOutlet(n, outlet) && !AuthorValueReader.IsHandle(n))];
        // beside people an agency or a publisher is where the text came from
        if (people.Exists(IsPerson)) people.RemoveAll(n => !IsPerson(n) && (AuthorValueReader.IsBody(n) || BylineLineReader.IsOutlet(n)));
        return people.Count > 0 ? people : names;
    }

    private static bool IsPerson(string name) =>
        AuthorValueReader.IsPerson(name) && !AuthorValueReader.IsBody(name) && !BylineLineReader.IsOutlet(name);

    private static bool IsOutlet(string name, string? outlet) => outlet is not null && TextTidying.Key(name) == TextTidying.Key(outlet);
}
