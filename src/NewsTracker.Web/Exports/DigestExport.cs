using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Write;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Exports;

/// <summary>A story as a digest file: the form that can be read in again.</summary>
internal static class DigestExport
{
    public static IEnumerable<string> Parts(StoryView view, bool full = false) =>
        StoryPageWriter.Lines(StoryPageMaker.Make(Page(view, full)));

    private static StoryPage Page(StoryView view, bool full) => new()
    {
        Digest = new StoryDigest
        {
            Title = view.Title,
            Sections = [.. view.Sections.Select(s => new DigestSection(
                s.Heading, s.Origin,
                [.. s.Sentences.Select(t => new DigestSentence(t.Text, t.Origin, t.Salience, [.. t.Citations.Select(Citation)]))]))],
            Timeline = [.. view.Timeline.Select(e => new DigestEvent(
                e.Label, e.Date, e.Text, e.Quote, e.Origin, e.Salience, e.DateFrom, e.Planned, e.Shown,
                [.. e.Citations.Select(Citation)]))],
            Sources = [.. view.Sources
                .Where(s => s.Article is not null && (s.Description is not null || IsImported(view, s.Number)))
                .Select(s => new SourceNote(s.Article!.Value, s.Description, IsImported(view, s.Number) ? s.Number : null))],
        },
        Articles = [.. view.Articles.Select(a => new StoryArticle
        {
            Id = a.Id,
            Outlet = a.Outlet,
            Title = a.Title,
            Url = a.Url,
            Published = a.Published,
            Content = new AnalyzedText("", [], [], [], null)
        })],
        Stories = [.. view.SubStories.Select(s => new StoryPageStory(s.Title, s.Articles))],
        Resources = [.. view.ExternalResources.Select(r => new ImportedResource(r.Url, r.ImportedCount ?? r.CitedCount))],
        Updated = view.ImportedFile is { } stated ? stated.Updated : view.LatestDay is { } day ? DateSpan.Day(day) : null,
        Imported = view.ImportedFile,
        FullTimeline = full,
    };

    private static bool IsImported(StoryView view, int number) => view.ImportedFile?.Sources.Any(s => s.Number == number) == true;

    private static DigestCitation Citation(CitationView c) =>
        new(c.Article, c.Passage, c.Support, c.Resolution, c.Confidence, c.ImportedNumber);
}
