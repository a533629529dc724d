using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Text;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>
/// The fields of an article that a person may correct. Kept with a version of a corrected article they are those its files gave: what a
/// correction is taken back to.
/// </summary>
internal sealed record ReadFields(
    string Title, bool TitleDerived, string? Outlet, IReadOnlyList<string> Byline, Published? Published, string? Url, string? Language)
{
    /// <summary>Title of an article whose file has none.</summary>
    public const string NoHeadline = "(no headline)";

    /// <param name="article">With its outlet loaded.</param>
    public static ReadFields Of(Article article) =>
        new(
            article.Title, article.TitleDerived, article.Outlet?.Name, article.Byline, article.Published?.ToPublished(), article.Url,
            article.Language);

    public static ReadFields Of(Document document) =>
        new(
            document.Title is { Length: > 0 } title ? title : NoHeadline,
            document.TitleDerived,
            document.Outlet,
            document.Byline,
            document.Published,
            document.Url,
            document.Language);

    /// <summary>The fields as corrected.</summary>
    public ReadFields With(IEnumerable<Correction> corrections)
    {
        var fields = this;
        foreach (var (name, value) in corrections.Select(c => (c.Field, c.Value)))
        {
            fields = name switch
            {
                "title" => fields with { Title = value ?? "", TitleDerived = false },
                "outlet" => fields with { Outlet = value },
                "byline" => fields with { Byline = Names(value) },
                "published" => fields with { Published = CorrectionFields.Published(value) },
                "url" => fields with { Url = value },
                "language" => fields with { Language = value },
                _ => fields,
            };
        }

        return fields;
    }

    /// <summary>A field as the text that <see cref="CorrectionFields.Check"/> takes; null where there is none.</summary>
    public string? Text(string field) => field switch
    {
        "title" => Title,
        "outlet" => Outlet,
        "byline" => Byline.Count == 0 ? null : string.Join('\n', Byline),
        "published" => CorrectionFields.Write(Published),
        "url" => Url,
        "language" => Language,
        _ => null,
    };

    /// <summary>The document with these fields in place of its own.</summary>
    public Document On(Document document) => document with
    {
        Title = Title, TitleDerived = TitleDerived, Outlet = Outlet, Byline = Byline, Published = Published, Url = Url, Language = Language,
    };

    private static string[] Names(string? lines) => (lines ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
