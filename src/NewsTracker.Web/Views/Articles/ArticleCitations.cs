using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Views.Articles;

/// <summary>
/// The passages of one version of an article that its story and sub-story cite, each with what cites it: sentences, events and
/// disagreements. Reads the article's own citations, not the stories, so that the cost does not grow with them. What cites another version
/// is passed over until its story is written anew.
/// </summary>
internal sealed class ArticleCitations(NewsDb db, long article, int version, string text)
{
    private readonly CodePoints points = new(text);
    private readonly SortedDictionary<Span, List<PassageUse>> found = [];

    /// <param name="asked">"start-end" in code points: a passage to be looked up among the events that only the full timeline shows; else
    /// null.</param>
    /// <param name="cancellation">Ends the queries.</param>
    public async Task<IReadOnlyList<CitedPassage>> LoadAsync(string? asked, CancellationToken cancellation)
    {
        var homes = await db.Articles
            .Where(a => a.Id == article)
            .Select(a => new { a.SubStoryId, a.SubStory!.ParentId })
            .FirstAsync(cancellation);
        var stories = await db.Stories.AsNoTracking().Where(s => (s.Id == homes.ParentId || s.Id == homes.SubStoryId) && s.Revision > 0)
            .OrderBy(s => s.ParentId != null).ToListAsync(cancellation);
        foreach (var story in stories)
        {
            await SentencesAsync(story, cancellation);
            await EventsAsync(story, cancellation);
            Disagreements(story);
        }

        if (PassageOf(asked, points, text.Length) is { } passage && !found.ContainsKey(passage))
            foreach (var story in stories) await HiddenEventsAsync(story, passage, cancellation);
        return [.. found.Select(f => new CitedPassage(f.Key, Anchor(points, f.Key), f.Value))];
    }

    /// <summary>"p-10-80": the passage's address on its article's page, in code points.</summary>
    public static string Anchor(CodePoints points, Span span) =>
        string.Create(CultureInfo.InvariantCulture, $"p-{points.FromUnits(span.Start)}-{points.FromUnits(span.End)}");

    /// <summary>The stretch that "10-80" names in code points; null for what is no passage of the text.</summary>
    public static Span? PassageOf(string? asked, CodePoints points, int length)
    {
        var ends = (asked ?? "").Split('-');
        if (ends.Length != 2
            || !int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end))
            return null;
        return end <= start || end > points.FromUnits(length) ? null : points.ToUnits(new Span(start, end));
    }

    private async Task SentencesAsync(Story story, CancellationToken cancellation)
    {
        var uses = await db.Citations.AsNoTracking()
            .Where(c => c.ArticleId == article && c.Version == version && c.PassageStart != null && c.SentenceId != null)
            .Join(db.SummarySentences, c => c.SentenceId, s => s.Id, (c, s) => new { c, s })
            .Join(
                db.Sections.Where(x => x.StoryId == story.Id),
                x => x.s.SectionId,
                y => y.Id,
                (x, y) => new { x.c.PassageStart, x.c.PassageEnd, x.c.Support, x.s.Text, Sentence = x.s.Position, Section = y.Position })
            .OrderBy(u => u.Section).ThenBy(u => u.Sentence).ToListAsync(cancellation);
        foreach (var use in uses)
            Add(
                use.PassageStart,
                use.PassageEnd,
                new(story.Slug, story.Title, StoryAnchors.Sentence(use.Section, use.Sentence), use.Text, use.Support));
    }

    private async Task EventsAsync(Story story, CancellationToken cancellation)
    {
        var uses = await db.Citations.AsNoTracking()
            .Where(c => c.ArticleId == article && c.Version == version && c.PassageStart != null && c.EventId != null)
            .Join(
                db.TimelineEvents.Where(e => e.StoryId == story.Id),
                c => c.EventId,
                e => e.Id,
                (c, e) => new { c.PassageStart, c.PassageEnd, c.Support, e.Text, e.Position })
            .OrderBy(u => u.Position).ToListAsync(cancellation);
        if (uses.Count == 0) return;
        var anchors = StoryAnchors.Events([.. (await ShownAsync(story, cancellation)).Select(e => (e.Position, e.Start, true))]);
        foreach (var use in uses)
            Add(
                use.PassageStart,
                use.PassageEnd,
                new(story.Slug, story.Title, anchors[use.Position], use.Text, use.Support, UseKind.Event));
    }

    /// <summary>
    /// The events that only the full timeline shows and that cite just this passage. They lie packed and are looked into for a passage that
    /// was asked for.
    /// </summary>
    private async Task HiddenEventsAsync(Story story, Span passage, CancellationToken cancellation)
    {
        if (await db.CandidateEvents.AsNoTracking().FirstOrDefaultAsync(c => c.StoryId == story.Id, cancellation) is not { } packed) return;
        var hidden = DigestRows.Unpack(packed).ToList();
        var citing = hidden.SelectMany(e => e.Citations
            .Where(c => c.ArticleId == article && c.Version == version && c.PassageStart == passage.Start && c.PassageEnd == passage.End)
            .Select(c => (Event: e, Citation: c))).ToList();
        if (citing.Count == 0) return;
        var all = (await ShownAsync(story, cancellation))
            .Select(e => (e.Position, e.Start, Shown: true))
            .Concat(hidden.Select(e => (e.Position, e.Start, Shown: false)))
            .OrderBy(e => e.Position);
        var anchors = StoryAnchors.Events([.. all]);
        foreach (var (told, citation) in citing.OrderBy(c => c.Event.Position))
            Add(
                passage.Start,
                passage.End,
                new(story.Slug, story.Title, anchors[told.Position], told.Text, citation.Support, UseKind.Event, InFullTimeline: true));
    }

    private async Task<List<(int Position, DateOnly? Start)>> ShownAsync(Story story, CancellationToken cancellation) =>
        [.. (await db.TimelineEvents
            .AsNoTracking()
            .Where(e => e.StoryId == story.Id)
            .OrderBy(e => e.Position)
            .Select(e => new { e.Position, e.Start })
            .ToListAsync(cancellation)).Select(e => (e.Position, e.Start))];

    private void Disagreements(Story story)
    {
        foreach (var (disagreement, index) in DigestRows.Disagreements(story).Select((d, i) => (d, i)))
            foreach (var side in disagreement.Sides)
                foreach (var citation in side.Citations.Where(c =>
                    c.Article == article && (c.Version ?? Citation.FirstVersion) == version && c.Passage is not null))
                    Add(citation.Passage!.Value.Start, citation.Passage.Value.End, new(
                        story.Slug, story.Title, StoryAnchors.Disagreement(index), $"{disagreement.About}: {side.Value}", citation.Support,
                        UseKind.Disagreement));
    }

    private void Add(int? start, int? end, PassageUse use)
    {
        if (start is not { } from || end is not { } to || from < 0 || to <= from || to > text.Length) return;
        var span = new Span(from, to);
        if (!found.TryGetValue(span, out var uses)) found[span] = uses = [];
        if (!uses.Contains(use)) uses.Add(use);
    }
}
