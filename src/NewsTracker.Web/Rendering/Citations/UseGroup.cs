using NewsTracker.Web.Views.Articles;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>
/// The uses of one passage that say the same: a sentence that is in a story, in its sub-story and on a timeline is told once,
/// with a link to each place.
/// <paramref name="Repeats"/>: the words are those of the passage itself and need not be printed beside it.
/// </summary>
internal sealed record UseGroup(string Anchor, bool Repeats, IReadOnlyList<PassageUse> Places)
{
    private static readonly char[] Marks = [' ', '“', '”', '"', '.', '…'];

    public PassageUse First => Places[0];

    public bool IsDisagreement => First.Kind == UseKind.Disagreement;

    /// <param name="passages">The passages, in order.</param>
    /// <param name="text">The article's text.</param>
    public static IReadOnlyList<UseGroup> Of(IEnumerable<CitedPassage> passages, string text) => [.. passages.SelectMany(p => p.Uses
        .GroupBy(u => (u.Text, u.Support, IsDisagreement: u.Kind == UseKind.Disagreement))
        .Select(g =>
            new UseGroup(p.Anchor, p.Span.Of(text).Contains(g.Key.Text.Trim(Marks), StringComparison.OrdinalIgnoreCase), [.. g])))];

    /// <summary>A place in a word or two; the article's header names its story and sub-story.</summary>
    public static string Place(PassageUse use, ArticleView article)
    {
        var place = use.Kind switch
        {
            UseKind.Sentence => "summary",
            UseKind.Event => use.InFullTimeline ? "full timeline" : "timeline",
            _ => "where sources differ"
        };
        if (use.StorySlug == article.Story?.Slug) return place;
        return use.StorySlug == article.SubStory?.Slug ? $"sub-story: {place}" : $"{place} of {use.StoryTitle}";
    }
}
