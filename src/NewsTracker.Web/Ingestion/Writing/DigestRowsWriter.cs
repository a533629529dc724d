using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>
/// The one place where the rows of digests are written: for each story those of before go, those it carries now come, in the current
/// transaction.
/// </summary>
internal sealed class DigestRowsWriter : IDisposable
{
    private readonly RowInserter<Section> sections;
    private readonly RowInserter<SummarySentence> sentences;
    private readonly RowInserter<TimelineEvent> events;
    private readonly RowInserter<Citation> citations;
    private readonly RowInserter<CandidateEvents> candidates;
    private readonly RowInserter<SourceNoteRow> notes;
    private readonly RowInserter<ExternalResource> resources;
    private readonly RowInserter<Revision> revisions;
    private (long Section, long Sentence, long Event, long Citation) last;

    private DigestRowsWriter(NewsDb db)
    {
        (sections, sentences, events, citations) = (
            new(db, withKeys: true), new(db, withKeys: true), new(db, withKeys: true), new(db, withKeys: true));
        (candidates, notes, resources, revisions) = (
            new(db, withKeys: true), new(db, withKeys: false), new(db, withKeys: false), new(db, withKeys: false));
    }

    public static async Task<DigestRowsWriter> OpenAsync(NewsDb db, CancellationToken cancellation) => new(db)
    {
        last = (
            await db.Sections.MaxAsync(s => (long?)s.Id, cancellation) ?? 0,
            await db.SummarySentences.MaxAsync(s => (long?)s.Id, cancellation) ?? 0,
            await db.TimelineEvents.MaxAsync(e => (long?)e.Id, cancellation) ?? 0,
            await db.Citations.MaxAsync(c => (long?)c.Id, cancellation) ?? 0),
    };

    public static async Task ClearAsync(NewsDb db, IReadOnlyCollection<long> stories, CancellationToken cancellation)
    {
        if (stories.Count == 0) return;
        foreach (var story in stories) SearchIndexWriter.ClearStory(db, story);
        await DigestRows.ClearAsync(db, stories, cancellation);
    }

    /// <summary>Inserts what the story carries. Its former rows must be cleared.</summary>
    public void Write(Story story, CandidateEvents? hidden, Revision revision)
    {
        foreach (var section in story.Sections)
        {
            section.Id = ++last.Section;
            sections.Insert(section);
            foreach (var sentence in section.Sentences)
            {
                (sentence.Id, sentence.SectionId) = (++last.Sentence, section.Id);
                sentences.Insert(sentence);
                foreach (var citation in sentence.Citations) Cite(citation, sentence.Id, null);
            }
        }

        foreach (var told in story.Timeline)
        {
            told.Id = ++last.Event;
            events.Insert(told);
            foreach (var citation in told.Citations) Cite(citation, null, told.Id);
        }

        if (hidden is not null) candidates.Insert(hidden);
        foreach (var note in story.Sources) notes.Insert(note);
        foreach (var resource in story.ExternalResources) resources.Insert(resource);
        revisions.Insert(revision);
    }

    public void Dispose()
    {
        foreach (IDisposable inserter in new IDisposable[]
        {
            sections, sentences, events, citations, candidates, notes, resources, revisions
        })
            inserter.Dispose();
    }

    private void Cite(Citation citation, long? sentence, long? told)
    {
        (citation.Id, citation.SentenceId, citation.EventId) = (++last.Citation, sentence, told);
        citations.Insert(citation);
    }
}
