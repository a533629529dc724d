using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>
/// The rows of one story's digest, by queries that are translated once: a page of a few kilobytes costs less than the translation of the
/// dozen queries behind it.
/// </summary>
internal static class DigestQueries
{
    private static readonly Func<NewsDb, long, Story> StoryRow = EF.CompileQuery((NewsDb db, long id) =>
        db.Stories.AsNoTracking().Include(s => s.Parent).First(s => s.Id == id));

    private static readonly Func<NewsDb, long, IEnumerable<Section>> SectionRows = EF.CompileQuery((NewsDb db, long id) =>
        db.Sections.AsNoTracking().Where(s => s.StoryId == id));

    private static readonly Func<NewsDb, long, IEnumerable<SummarySentence>> SentenceRows = EF.CompileQuery((NewsDb db, long id) =>
        db.Sections.Where(s => s.StoryId == id).Join(db.SummarySentences, s => s.Id, t => t.SectionId, (_, t) => t).AsNoTracking());

    private static readonly Func<NewsDb, long, IEnumerable<Citation>> SentenceCitations = EF.CompileQuery((NewsDb db, long id) =>
        db.Sections.Where(s => s.StoryId == id).Join(db.SummarySentences, s => s.Id, t => t.SectionId, (_, t) => t.Id)
            .Join(db.Citations, t => t, c => c.SentenceId, (_, c) => c).AsNoTracking());

    private static readonly Func<NewsDb, long, IEnumerable<TimelineEvent>> EventRows = EF.CompileQuery((NewsDb db, long id) =>
        db.TimelineEvents.AsNoTracking().Where(e => e.StoryId == id));

    private static readonly Func<NewsDb, long, IEnumerable<Citation>> EventCitations = EF.CompileQuery((NewsDb db, long id) =>
        db.TimelineEvents.Where(e => e.StoryId == id).Join(db.Citations, e => e.Id, c => c.EventId, (_, c) => c).AsNoTracking());

    private static readonly Func<NewsDb, long, IEnumerable<SourceNoteRow>> NoteRows = EF.CompileQuery((NewsDb db, long id) =>
        db.SourceNotes.Where(n => n.StoryId == id).OrderBy(n => n.Id).AsNoTracking());

    private static readonly Func<NewsDb, long, IEnumerable<ExternalResource>> ResourceRows = EF.CompileQuery((NewsDb db, long id) =>
        db.ExternalResources.AsNoTracking().Where(r => r.StoryId == id));

    private static readonly Func<NewsDb, long, IEnumerable<Story>> SubStoryRows = EF.CompileQuery((NewsDb db, long id) =>
        db.Stories.AsNoTracking().Where(s => s.ParentId == id).OrderBy(s => s.Id).Select(s => new Story
        {
            Id = s.Id, Slug = s.Slug, Title = s.Title, LatestDay = s.LatestDay, ImportedArticleCount = s.ImportedArticleCount,
            Reason = s.Reason,
        }));

    /// <summary>The story with its parent, sections, sentences, events, citations, source notes and resources.</summary>
    /// <returns>Rows that are not tracked.</returns>
    public static Story Load(NewsDb db, long id)
    {
        var story = StoryRow(db, id);
        story.Sections = [.. SectionRows(db, id)];
        story.Timeline = [.. EventRows(db, id)];
        story.Sources = [.. NoteRows(db, id)];
        story.ExternalResources = [.. ResourceRows(db, id)];
        var sentences = SentenceRows(db, id).ToLookup(s => s.SectionId);
        var cited = SentenceCitations(db, id).ToLookup(c => c.SentenceId);
        foreach (var section in story.Sections)
        {
            section.Sentences = [.. sentences[section.Id]];
            foreach (var sentence in section.Sentences) sentence.Citations = [.. cited[sentence.Id]];
        }

        var told = EventCitations(db, id).ToLookup(c => c.EventId);
        foreach (var happening in story.Timeline) happening.Citations = [.. told[happening.Id]];
        return story;
    }

    /// <summary>The sub-stories with what a page of their story shows of them, in order of id.</summary>
    public static List<Story> SubStories(NewsDb db, long id) => [.. SubStoryRows(db, id)];
}
