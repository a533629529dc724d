using NewsTracker.Web.Search.Words;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Search.Index;

/// <summary>What of an article and of a story's digest is indexed.</summary>
internal static class SearchDocuments
{
    public static SearchDocument Of(
        Article article, string text) => new(SearchKind.Article, article.Published?.Start ?? article.AnchorDay, article.Title, text)
    {
        ArticleId = article.Id, Tags = Tags(article.OutletId is { } outlet ? [outlet] : [], article.Language),
    };

    /// <summary>
    /// A top-level story: its title, the sentences of its summary and the events of the short view, each under its own address. A
    /// sub-story: its title.
    /// </summary>
    /// <param name="story">With its sections, sentences and timeline, as saved.</param>
    /// <param name="outlets">Outlets of its articles.</param>
    /// <param name="language">The language of most of its articles.</param>
    public static IEnumerable<SearchDocument> Of(Story story, IReadOnlyCollection<long> outlets, string? language)
    {
        var tags = Tags(outlets, language);
        yield return new SearchDocument(SearchKind.Story, story.LatestDay, story.Title, story.ParentId is null ? "" : story.Lead ?? "")
        {
            StoryId = story.Id,
            Tags = tags
        };
        if (story.ParentId is not null) yield break;
        foreach (var section in story.Sections)
        {
            foreach (var sentence in section.Sentences)
            {
                yield return new SearchDocument(SearchKind.Sentence, story.LatestDay, "", sentence.Text)
                {
                    StoryId = story.Id, PartId = sentence.Id, Anchor = StoryAnchors.Sentence(section.Position, sentence.Position),
                    Tags = tags,
                };
            }
        }

        var events = story.Timeline.Where(e => e.Shown).OrderBy(e => e.Position).ToList();
        var anchors = StoryAnchors.Events([.. events.Select(e => (e.Position, e.Start, e.Shown))]);
        foreach (var told in events)
        {
            yield return new SearchDocument(SearchKind.Event, told.Start, "", $"{told.Label} {told.Text} {QuoteOf(told)}")
            {
                StoryId = story.Id, PartId = told.Id, Anchor = anchors[told.Position], Tags = tags,
            };
        }
    }

    /// <summary>
    /// The quote of an event where it says more than the event's own words. A derived event's quote is a passage and is found in its
    /// article.
    /// </summary>
    public static string? QuoteOf(TimelineEvent told) =>
        told.Quote is { Length: > 0 } quote && !told.Text.Contains(quote.Trim('“', '”', '"', ' ', '.'), StringComparison.OrdinalIgnoreCase)
            ? quote.Trim('“', '”', '"', ' ')
            : null;

    private static List<string> Tags(IReadOnlyCollection<long> outlets, string? language)
    {
        var tags = outlets.Select(SearchTags.Outlet).ToList();
        if (!string.IsNullOrEmpty(language)) tags.Add(SearchTags.Language(language));
        return tags;
    }
}
