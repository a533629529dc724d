using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Digests;
using NewsTracker.Web.Search;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion;

/// <summary>Replaces the rows of a story's digest.</summary>
internal static class DigestRowsWriter
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static async Task ClearAsync(NewsDb db, long story, CancellationToken cancellation)
    {
        SearchIndexWriter.ClearStory(db, story);
        await db.Sections.Where(s => s.StoryId == story).ExecuteDeleteAsync(cancellation);
        await db.TimelineEvents.Where(e => e.StoryId == story).ExecuteDeleteAsync(cancellation);
        await db.SourceNotes.Where(n => n.StoryId == story).ExecuteDeleteAsync(cancellation);
        await db.ExternalResources.Where(r => r.StoryId == story).ExecuteDeleteAsync(cancellation);
    }

    public static void Write(NewsDb db, Story story, StoryDigest digest)
    {
        story.Sections = [.. digest.Sections.Select((s, i) => Section(story.Id, s, i))];
        story.Timeline = [.. digest.Timeline.Select((e, i) => Event(story.Id, e, i))];
        story.Sources = [.. digest.Sources.Select(s => new SourceNoteRow { StoryId = story.Id, ArticleId = s.Article, Description = s.Description, StatedNumber = s.StatedNumber })];
        story.Disagreements = digest.Disagreements.Count == 0 ? null : JsonSerializer.Serialize(digest.Disagreements, Json);
        story.Findings = digest.Findings.Count == 0 ? null : JsonSerializer.Serialize(digest.Findings, Json);
        db.Sections.AddRange(story.Sections);
        db.TimelineEvents.AddRange(story.Timeline);
        db.SourceNotes.AddRange(story.Sources);
    }

    private static Section Section(long story, DigestSection section, int position) => new()
    {
        StoryId = story, Position = position, Heading = section.Heading, Origin = section.Origin,
        Sentences = [.. section.Sentences.Select((s, i) => new SummarySentence
        {
            Position = i, Text = s.Text, Origin = s.Origin, Salience = s.Salience,
            Citations = [.. s.Citations.Select((c, j) => Citation(c, j, false)), .. s.Corroboration.Select((c, j) => Citation(c, s.Citations.Count + j, true))],
        })],
    };

    private static TimelineEvent Event(long story, DigestEvent told, int position) => new()
    {
        StoryId = story, Position = position, Label = told.Label, Start = told.Date?.Start, End = told.Date?.End,
        Precision = told.Date?.Precision ?? Core.Text.DatePrecision.Day, Text = told.Text, Quote = told.Origin == Origin.Imported ? told.Quote : null, Origin = told.Origin,
        Salience = told.Salience, DateFrom = told.DateFrom, Planned = told.Planned, Shown = told.Shown,
        Citations = [.. told.Citations.Select((c, j) => Citation(c, j, false))],
    };

    private static Citation Citation(DigestCitation citation, int position, bool corroborates) => new()
    {
        Position = position, ArticleId = citation.Article, PassageStart = citation.Passage?.Start, PassageEnd = citation.Passage?.End,
        Support = citation.Support, Resolution = citation.Resolution, Confidence = citation.Confidence, StatedNumber = citation.StatedNumber,
        IsCorroboration = corroborates,
    };
}
