using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports.Bibliographies;

/// <summary>
/// One article of a story as a bibliography names it. <paramref name="Key"/> is unique in the list and stays the same from export to
/// export.
/// <paramref name="Number"/> is its number in the story's Sources, null when the page does not cite it.
/// </summary>
internal sealed record Reference(
    string Key,
    string Title,
    string? Outlet,
    IReadOnlyList<PersonName> Authors,
    string? Url,
    DateSpan? Date,
    string? Language,
    int? Number,
    string? Description,
    string? ExternalId)
{
    /// <summary>Every article of the story: the cited ones in order of their number, then the others in the story's order.</summary>
    public static IReadOnlyList<Reference> Of(StoryView story)
    {
        var keys = new CitationKeys();
        var sources = story.Sources.Where(s => s.Article is not null).DistinctBy(s => s.Article).ToDictionary(s => s.Article!.Value);
        return [.. story.Articles
            .OrderBy(a => sources.TryGetValue(a.Id, out var source) ? source.Number : int.MaxValue)
            .Select(a => Make(a, sources.GetValueOrDefault(a.Id), keys))];
    }

    private static Reference Make(ArticleRow a, SourceView? source, CitationKeys keys) => new(
        keys.Give(a.Outlet, a.Published?.Date.Start.Year, a.Title, a.Id), OneLine.Of(a.Title),
        a.Outlet is null ? null : OneLine.Of(a.Outlet),
        [.. a.Byline.Select(name => PersonName.Parse(OneLine.Of(name), a.Outlet))], a.Url is null ? null : ShownAddress.Of(a.Url).Href,
        a.Published?.Date, a.Language, source?.Number,
        source?.Description is { } description ? OneLine.Of(description) : null, a.ExternalId);
}
