using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.StoryPages.Read;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Write;

/// <summary>
/// Makes the digest file of a story. Its values hold what reading the written file gives: one line each, and nothing that would be taken
/// for a marker or a border.
/// </summary>
public static class StoryPageMaker
{
    /// <summary>Turns a story as shown into what a digest file states, and numbers its sources.</summary>
    /// <returns>A digest that <see cref="StoryPageWriter"/> writes.</returns>
    public static ImportedStory Make(StoryPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var places = page.Articles.Select((a, i) => (a.Id, i)).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.i);
        var articles = page.Articles.Select(a => new ImportedArticle(Some(a.Outlet), StoryPageText.Line(a.Title))).ToList();
        var numbers = StoryPageNumbers.OfSources(page, places);
        var events = page.Digest.Timeline.Where(e => page.FullTimeline || e.Shown).ToList();
        var stories = page.Stories.Select(s => Story(s, places, articles)).ToList();
        var file = new ImportedStory
        {
            Title = StoryPageText.Line(page.Digest.Title),
            Updated = page.Updated,
            Sections = [.. page.Digest.Sections.Where(s => s.Sentences.Count > 0).Select(s => Section(s, numbers))],
            Sources = Sources(page, places, articles, numbers),
            Timeline = Timeline(events, StoryPageNumbers.OfTimeline(events, places)),
            Stories = stories,
            Articles = articles,
            ExternalResources = page.Resources,
        };
        return WithCounts(file, page.Imported);
    }

    private static ImportedSection Section(DigestSection section, StoryPageNumbers numbers) =>
        new(
            StoryPageText.Heading(section.Heading),
            [.. section.Sentences.Select(s => new ImportedSentence(StoryPageText.Sentence(s.Text), numbers.Of(s.Citations)))]);

    private static List<ImportedSource> Sources(
        StoryPage page, Dictionary<long, int> places, List<ImportedArticle> articles, StoryPageNumbers numbers)
    {
        var notes = page.Digest.Sources.DistinctBy(n => n.Article).ToDictionary(n => n.Article, n => n.Description);
        var sources = new List<ImportedSource>();
        foreach (var (article, number) in numbers.InOrder)
        {
            if (!places.TryGetValue(article, out var place)) continue;
            var description = notes.GetValueOrDefault(article) is { Length: > 0 } text ? StoryPageText.Description(text) : null;
            var written = page.Imported?.Sources.FirstOrDefault(s =>
                s.Number == number && Folding.Title(s.Title) == Folding.Title(articles[place].Title));
            sources.Add(new(
                number, written is null ? articles[place].Outlet : written.Outlet, written?.Title ?? articles[place].Title, description,
                place));
        }

        return sources;
    }

    private static List<ImportedEvent> Timeline(List<DigestEvent> events, StoryPageNumbers numbers) =>
        [.. events.Select(e => StoryPageText.Event(
            new(StoryPageText.Label(e), e.Date, StoryPageText.Line(e.Text), Some(e.Quote), numbers.Of(e.Citations), [])))];

    private static ImportedSubStory Story(StoryPageStory story, Dictionary<long, int> places, List<ImportedArticle> articles)
    {
        var held = story.Articles.Where(places.ContainsKey).Select(a => places[a]).ToList();
        return held.Count == 1 && story.ImportedCount is null or 1
            ? new(articles[held[0]].Outlet, articles[held[0]].Title, 1, held, 1)
            : new(null, StoryPageText.Line(story.Title), Math.Max(story.ImportedCount ?? 0, story.Articles.Count), held, 1);
    }

    private static ImportedStory WithCounts(ImportedStory file, ImportedStory? imported) => file with
    {
        ImportedArticleCount = Count(file.Articles.Count, imported?.Articles.Count, imported?.ImportedArticleCount),
        ImportedSourceCount = Count(file.Sources.Count, imported?.Sources.Count, imported?.ImportedSourceCount),
        ImportedStoryCount = Count(file.Stories.Count, imported?.Stories.Count, imported?.ImportedStoryCount),
        ImportedRelatedCount = Count(file.Articles.Count, imported?.Articles.Count, imported?.ImportedRelatedCount),
        ImportedLinkCount = Count(file.ExternalResources.Count, imported?.ExternalResources.Count, imported?.ImportedLinkCount),
    };

    private static int Count(int here, int? listed, int? imported) => here == listed && imported is { } count ? count : here;

    private static string? Some(string? text) => text is null || StoryPageText.Line(text) is not { Length: > 0 } line ? null : line;
}
