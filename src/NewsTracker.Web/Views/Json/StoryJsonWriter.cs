using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Views.Json;

/// <summary>Puts a story as readers see it into the form of story JSON.</summary>
internal static class StoryJsonWriter
{
    /// <param name="view">The story.</param>
    /// <param name="full">Every candidate event, most salient first, in place of the events a page shows.</param>
    /// <returns>One line of UTF-8; equal stories give equal bytes.</returns>
    public static byte[] Write(StoryView view, bool full = false) => JsonForm.Line(Of(view, full));

    public static StoryJson Of(StoryView view, bool full = false) => new(
        StoryJson.Form, view.Slug, view.Title, view.Parent?.Slug, view.Origin, view.Revision, view.LatestDay,
        view.ImportedArticleCount, view.Articles.Count,
        view.ImportedCounts is { } stated ? new(stated.Articles, stated.Sources, stated.Stories, stated.Related, stated.Links) : null,
        [.. view.Sections.Select(Section)],
        Sources(view, full),
        [.. (full ? view.Timeline.OrderByDescending(e => e.Salience) : view.Timeline.Where(e => e.Shown)).Select(Event)],
        [.. view.SubStories.Select(s => new SubStoryJson(s.Slug, s.Title, s.ArticleCount))],
        [.. view.Articles.Select(Article)],
        [.. view.ExternalResources.Select(r => new ExternalResourceJson(r.Url, r.CitedCount, r.ImportedCount))],
        [.. view.Disagreements.Select(d => new DisagreementJson(
            d.Kind, d.About, [.. d.Sides.Select(s => new DisagreementSideJson(s.Value, Citations(s.Citations)))]) { Id = d.Id })],
        view.Findings)
    {
        Counts = view.Counts.Count == 0
            ? null
            : [.. view.Counts.Select(c => new CountJson(
                c.About, [.. c.Sides.Select(s => new CountStepJson(s.Day, s.Number, s.Value, Citations(s.Citations)))]) { Id = c.Id })],
    };

    private static SectionJson Section(SectionView section) => new(section.Heading, section.Origin, [.. section.Sentences.Select(s =>
        new SentenceJson(s.Text, s.Origin, Math.Round(s.Salience, 6), s.Voices, Citations(s.Citations), Citations(s.Corroboration))
        {
            Id = s.Id,
            ContradictedBy = s.ContradictedBy.Count == 0 ? null : Citations(s.ContradictedBy),
            UpdatedBy = s.UpdatedBy.Count == 0 ? null : Citations(s.UpdatedBy),
            Additions = Additions(s.Additions),
        })]);

    /// <summary>The sources that something in this JSON cites, and those that a digest file describes.</summary>
    private static IReadOnlyList<SourceJson> Sources(StoryView view, bool full)
    {
        var shown = view.Timeline.Where(e => full || e.Shown).SelectMany(e => e.Citations)
            .Concat(view.Sections.SelectMany(s => s.Sentences).SelectMany(s =>
                s.Citations.Concat(s.Corroboration).Concat(s.ContradictedBy).Concat(s.UpdatedBy)))
            .Concat(view.Disagreements.Concat(view.Counts).SelectMany(d => d.Sides).SelectMany(s => s.Citations))
            .Select(c => c.Source).OfType<int>().ToHashSet();
        return [.. view.Sources.Where(s => shown.Contains(s.Number) || s.Description is not null)
            .Select(s => new SourceJson(s.Number, s.Article, s.Outlet, s.Title, s.Description, s.Url, PublishedJson.Of(s.Published)))];
    }

    private static TimelineEventJson Event(EventView e) => new(
        e.Label, e.Date?.Start, e.Date?.End, e.Date?.Precision, e.Text, e.Quote, Math.Round(e.Salience, 6), e.DateFrom, e.Planned,
        e.Voices, e.Origin, Citations(e.Citations))
    {
        Id = e.Id,
        Status = e.Status,
        Additions = Additions(e.Additions),
    };

    private static IReadOnlyList<AdditionJson>? Additions(IReadOnlyList<AdditionView> additions) => additions.Count == 0
        ? null
        : [.. additions.Select(a => new AdditionJson(a.Text, new AdditionPlaceJson(a.Article, a.Passage.Start, a.Passage.End)))];

    private static StoryArticleJson Article(ArticleRow a) =>
        new(a.Id, a.ExternalId, a.Outlet, a.Title, a.Url, PublishedJson.Of(a.Published), a.HasText, a.CopyOf);

    private static IReadOnlyList<CitationJson> Citations(IReadOnlyList<CitationView> citations) =>
    [
        .. citations.Select(c => new CitationJson(
            c.Source, c.ImportedNumber, c.Article, c.Passage is { } passage ? PassageJson.Of(passage) : null, c.Quote, c.Support,
            c.Resolution,
            Math.Round(c.Confidence, 4))
        {
            Differs = c.Differs.Count == 0 ? null : c.Differs,
        }),
    ];
}
