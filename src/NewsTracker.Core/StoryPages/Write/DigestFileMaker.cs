using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Read;

namespace NewsTracker.Core.StoryPages.Write;

/// <summary>
/// Makes the digest file of a story. Its values hold what reading the written file gives: one line each, and nothing that would be taken for a marker or a border.
/// </summary>
public static class DigestFileMaker
{
    public static DigestFile Make(DigestFilePage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var places = page.Articles.Select((a, i) => (a.Id, i)).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.i);
        var articles = page.Articles.Select(a => new StatedArticle(Some(a.Outlet), DigestFileText.Line(a.Title))).ToList();
        var numbers = DigestFileNumbers.OfSources(page, places);
        var events = page.Digest.Timeline.Where(e => page.FullTimeline || e.Shown).ToList();
        var stories = page.Stories.Select(s => Story(s, places, articles)).ToList();
        var file = new DigestFile
        {
            Title = DigestFileText.Line(page.Digest.Title),
            Updated = page.Updated,
            Sections = [.. page.Digest.Sections.Where(s => s.Sentences.Count > 0).Select(s => Section(s, numbers))],
            Sources = Sources(page, places, articles, numbers),
            Timeline = Timeline(events, DigestFileNumbers.OfTimeline(events, places)),
            Stories = stories,
            Articles = articles,
            ExternalResources = page.Resources,
        };
        return WithCounts(file, page.Stated);
    }

    private static StatedSection Section(DigestSection section, DigestFileNumbers numbers) =>
        new(DigestFileText.Heading(section.Heading), [.. section.Sentences.Select(s => new StatedSentence(DigestFileText.Sentence(s.Text), numbers.Of(s.Citations)))]);

    private static List<StatedSource> Sources(DigestFilePage page, Dictionary<long, int> places, List<StatedArticle> articles, DigestFileNumbers numbers)
    {
        var notes = page.Digest.Sources.DistinctBy(n => n.Article).ToDictionary(n => n.Article, n => n.Description);
        var sources = new List<StatedSource>();
        foreach (var (article, number) in numbers.InOrder)
        {
            if (!places.TryGetValue(article, out var place)) continue;
            var description = notes.GetValueOrDefault(article) is { Length: > 0 } text ? DigestFileText.Description(text) : null;
            var written = page.Stated?.Sources.FirstOrDefault(s => s.Number == number && StatedText.Key(s.Title) == StatedText.Key(articles[place].Title));
            sources.Add(new(number, written is null ? articles[place].Outlet : written.Outlet, written?.Title ?? articles[place].Title, description, place));
        }

        return sources;
    }

    private static List<StatedEvent> Timeline(List<DigestEvent> events, DigestFileNumbers numbers) =>
        [.. events.Select(e => DigestFileText.Event(new(DigestFileText.Label(e), e.Date, DigestFileText.Line(e.Text), Some(e.Quote), numbers.Of(e.Citations), [])))];

    private static StatedStory Story(DigestFileStory story, Dictionary<long, int> places, List<StatedArticle> articles)
    {
        var held = story.Articles.Where(places.ContainsKey).Select(a => places[a]).ToList();
        return held.Count == 1 && story.StatedCount is null or 1
            ? new(articles[held[0]].Outlet, articles[held[0]].Title, 1, held, 1)
            : new(null, DigestFileText.Line(story.Title), Math.Max(story.StatedCount ?? 0, story.Articles.Count), held, 1);
    }

    private static DigestFile WithCounts(DigestFile file, DigestFile? stated) => file with
    {
        StatedArticleCount = Count(file.Articles.Count, stated?.Articles.Count, stated?.StatedArticleCount),
        StatedSourceCount = Count(file.Sources.Count, stated?.Sources.Count, stated?.StatedSourceCount),
        StatedStoryCount = Count(file.Stories.Count, stated?.Stories.Count, stated?.StatedStoryCount),
        StatedRelatedCount = Count(file.Articles.Count, stated?.Articles.Count, stated?.StatedRelatedCount),
        StatedLinkCount = Count(file.ExternalResources.Count, stated?.ExternalResources.Count, stated?.StatedLinkCount),
    };

    private static int Count(int here, int? listed, int? stated) => here == listed && stated is { } count ? count : here;

    private static string? Some(string? text) => text is null || DigestFileText.Line(text) is not { Length: > 0 } line ? null : line;
}
