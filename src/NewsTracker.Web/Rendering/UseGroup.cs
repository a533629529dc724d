using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Rendering;

/// <summary>
/// The uses of one passage that say the same: a sentence that stands in a story, in its sub-story and on a timeline is told once, with a link to each place.
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
        .Select(g => new UseGroup(p.Anchor, p.Span.Of(text).Contains(g.Key.Text.Trim(Marks), StringComparison.OrdinalIgnoreCase), [.. g])))];

    /// <param name="use">One place.</param>
    /// <param name="own">Slug of the story that the article is shown under.</param>
    public static string Place(PassageUse use, string? own)
    {
        var place = use.Kind switch { UseKind.Sentence => "summary", UseKind.Event => use.InFullTimeline ? "full timeline" : "timeline", _ => "where sources differ" };
        return use.StorySlug == own ? place : $"{place} of {use.StoryTitle}";
    }
}
