using NewsTracker.Core.Language.Words;
using NewsTracker.Web.Search.Words;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Search.Query;

/// <summary>A term with the forms that its word takes in the texts on file.</summary>
internal sealed record SearchForms(SearchTerm Term, IReadOnlySet<string> Forms);

/// <summary>
/// Writes a query in the language of the index. Folded words hold letters, digits and marks alone, so that nothing in them can be read as
/// syntax.
/// </summary>
internal sealed record SearchExpression(IReadOnlyList<SearchForms> Wanted, IReadOnlyList<SearchForms> Unwanted)
{
    /// <summary>A stem with more forms on file is one that many words share by chance.</summary>
    private const int MaxForms = 24;

    /// <summary>Looks up the inflected forms: "talks" finds "talk" and "talking", and in quotation marks itself alone.</summary>
    public static List<SearchForms> WithForms(NewsDb db, IReadOnlyList<SearchTerm> terms)
    {
        if (terms.Count == 0) return [];
        using var same = new Statement(db, """SELECT "Term" FROM "SearchStems" WHERE "Stem" = $0 LIMIT $1""");
        return [.. terms.Select(term =>
        {
            var forms = new HashSet<string>(StringComparer.Ordinal);
            if (!term.AnyForm) return new SearchForms(term, forms);
            var stem = Stemmer.Stem(term.Words[0]);
            forms.UnionWith(same.Rows(r => r.GetString(0), stem, MaxForms));
            forms.Add(term.Words[0]);
            if (forms.Count > 1) forms.Add(stem);
            return new SearchForms(term, forms);
        })];
    }

    /// <param name="tags">Of each list one must be carried.</param>
    /// <param name="inTitle">All that is wanted must stand in the title.</param>
    public string Text(IReadOnlyList<IReadOnlyList<string>> tags, bool inTitle = false)
    {
        var wanted = string.Join(" AND ", Wanted.Select(One));
        if (inTitle && wanted.Length > 0) wanted = $"{{Title}} : ({wanted})";
        var all = tags.Select(any => $"({string.Join(" OR ", any.Select(Quoted))})")
            .Prepend(wanted)
            .Where(t => t.Length > 0)
            .DefaultIfEmpty(Quoted(SearchTags.Everything));
        var must = string.Join(" AND ", all);
        var not = string.Join(" OR ", Unwanted.Select(One));
        return not.Length == 0 ? must : $"({must}) NOT ({not})";
    }

    private static string One(SearchForms term)
    {
        var run = Quoted(string.Join(' ', term.Term.Words)) + (term.Term.IsPrefix ? " *" : "");
        var others = term.Forms.Where(f => f != term.Term.Words[0]).Order(StringComparer.Ordinal).Select(Quoted).Prepend(run);
        return $"({string.Join(" OR ", others)})";
    }

    private static string Quoted(string words) => $"\"{words}\"";
}
