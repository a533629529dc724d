using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>
/// The sentences of a summary that a page shows: nearly always all of them. An imported page may state thousands, which come in pages;
/// a section that two pages share stands on both with its heading.
/// </summary>
/// <param name="Choice">What the reader asked for.</param>
/// <param name="Sections">The sections on this page, with their numbers in the whole summary, from 1.</param>
/// <param name="First">How many sentences stand before these.</param>
/// <param name="Matching">How many there are.</param>
/// <param name="Before">Anchor of the first sentence of the page before; null on the first.</param>
/// <param name="After">Anchor of the first sentence of the next page; null on the last.</param>
internal sealed record SummaryPage(
    SummaryChoice Choice, List<(int Number, SectionView Section)> Sections, int First, int Matching, string? Before, string? After)
{
    /// <summary>Sentences on a page: about 200 KB of HTML. By hand; derived summaries have 30 at most.</summary>
    public const int Size = 150;

    public int Count => Sections.Sum(s => s.Section.Sentences.Count);

    /// <param name="story">The story.</param>
    /// <param name="choice">What the reader asked for.</param>
    /// <param name="at">The anchor of a sentence, whose page is shown; any other gives the first page.</param>
    public static SummaryPage Of(StoryView story, SummaryChoice choice, string? at)
    {
        var sections = choice.Sections(story);
        var all = sections.SelectMany(s => s.Section.Sentences.Select(t => (s.Number, s.Section, Sentence: t))).ToList();
        if (all.Count <= Size && sections.Count <= Size) return new(choice, sections, 0, all.Count, null, null);
        var first = Math.Max(0, all.FindIndex(s => s.Sentence.Anchor == at)) / Size * Size;
        return new(
            choice,
            [.. all.Skip(first).Take(Size)
                .GroupBy(s => s.Number)
                .Select(g => (g.Key, g.First().Section with { Sentences = [.. g.Select(s => s.Sentence)] }))],
            first, all.Count, first == 0 ? null : all[first - Size].Sentence.Anchor,
            first + Size < all.Count ? all[first + Size].Sentence.Anchor : null);
    }
}
