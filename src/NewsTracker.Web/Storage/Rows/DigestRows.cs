using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>Turns a digest into the rows of its story, and the packed events back into rows.</summary>
internal static class DigestRows
{
    /// <summary>The form of what rows keep as JSON: enums as names.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Puts the digest's rows on the story: sections, the events that are shown, source notes.</summary>
    public static void Fill(Story story, StoryDigest digest)
    {
        story.Sections = [.. digest.Sections.Select((s, i) => Section(story.Id, s, i))];
        story.Timeline = [.. digest.Timeline
            .Select((e, i) => (Event: e, Position: i))
            .Where(e => e.Event.Shown)
            .Select(e => Event(story.Id, e.Event, e.Position))];
        story.Sources = [.. digest.Sources.Select(s =>
            new SourceNoteRow
            {
                StoryId = story.Id,
                ArticleId = s.Article,
                Description = s.Description,
                ImportedNumber = s.ImportedNumber
            })];
        story.Disagreements = digest.Disagreements.Count == 0 ? null : JsonSerializer.Serialize(digest.Disagreements, Json);
        story.Findings = digest.Findings.Count == 0 ? null : JsonSerializer.Serialize(digest.Findings, Json);
    }

    /// <summary>
    /// The events that are not shown; null when there are none. A derived event's quote is its first citation's passage and not kept.
    /// </summary>
    public static CandidateEvents? Pack(Story story, StoryDigest digest)
    {
        var kept = digest.Timeline
            .Select((e, i) => new PackedEvent(i, e.Origin == Origin.Imported ? e : e with { Quote = null }))
            .Where(e => !e.Event.Shown)
            .ToList();
        return kept.Count == 0
            ? null
            : new CandidateEvents { StoryId = story.Id, Packed = Compression.Pack(JsonSerializer.SerializeToUtf8Bytes(kept, Json)) };
    }

    public static IEnumerable<TimelineEvent> Unpack(CandidateEvents candidates) =>
        JsonSerializer.Deserialize<List<PackedEvent>>(Compression.Unpack(candidates.Packed), Json)!
            .Select(e => Event(candidates.StoryId, e.Event, e.Position));

    /// <summary>The differences that the story shows.</summary>
    public static IReadOnlyList<Disagreement> Disagreements(Story story) =>
        story.Disagreements is { } json && JsonSerializer.Deserialize<List<Disagreement>>(json, Json) is { } read
            ? [.. read.OrderBy(d => d.Kind == Disagreement.UpdateKind)]
            : [];

    /// <summary>What a text holds of ours in brackets, in its order, from what its row keeps.</summary>
    public static IReadOnlyList<Addition> Additions(string? json) =>
        json is null ? [] : JsonSerializer.Deserialize<List<Addition>>(json, Json) ?? [];

    /// <summary>The articles whose passages the differences cite, each with the version that was read.</summary>
    public static IEnumerable<(long Article, int Version)> CitedByDisagreements(Story story) =>
        Disagreements(story).SelectMany(d => d.Sides).SelectMany(s => s.Citations)
            .Where(c => c is { Passage: not null, Article: not null })
            .Select(c => (c.Article!.Value, c.Version ?? Storage.Model.Citation.FirstVersion));

    /// <summary>
    /// Deletes the rows of these stories' digests, hidden events and external resources included; revisions and the search index keep
    /// theirs.
    /// </summary>
    public static async Task ClearAsync(NewsDb db, IReadOnlyCollection<long> stories, CancellationToken cancellation)
    {
        await db.Sections.Where(s => stories.Contains(s.StoryId)).ExecuteDeleteAsync(cancellation);
        await db.TimelineEvents.Where(e => stories.Contains(e.StoryId)).ExecuteDeleteAsync(cancellation);
        await db.CandidateEvents.Where(c => stories.Contains(c.StoryId)).ExecuteDeleteAsync(cancellation);
        await db.SourceNotes.Where(n => stories.Contains(n.StoryId)).ExecuteDeleteAsync(cancellation);
        await db.ExternalResources.Where(r => stories.Contains(r.StoryId)).ExecuteDeleteAsync(cancellation);
    }

    private static Section Section(long story, DigestSection section, int position) => new()
    {
        StoryId = story, Position = position, Heading = section.Heading, Origin = section.Origin,
        Sentences = [.. section.Sentences.Select((s, i) => new SummarySentence
        {
            Position = i, Text = s.Text, Origin = s.Origin, Salience = s.Salience, Additions = Kept(s.Additions),
            Citations =
            [
                .. s.Citations.Select((c, j) => Citation(c, j, false)),
                .. s.Corroboration.Select((c, j) => Citation(c, s.Citations.Count + j, true))
            ],
        })],
    };

    private static TimelineEvent Event(long story, DigestEvent told, int position) => new()
    {
        StoryId = story, Position = position, Label = told.Label, Start = told.Date?.Start, End = told.Date?.End,
        Precision = told.Date?.Precision ?? Core.Text.DatePrecision.Day, Text = told.Text,
        Quote = told.Origin == Origin.Imported ? told.Quote : null, Origin = told.Origin,
        Salience = told.Salience, DateFrom = told.DateFrom, Planned = told.Planned, Shown = told.Shown,
        Additions = Kept(told.Additions),
        Citations = [.. told.Citations.Select((c, j) => Citation(c, j, false))],
    };

    private static string? Kept(IReadOnlyList<Addition>? additions) =>
        additions is { Count: > 0 } ? JsonSerializer.Serialize(additions, Json) : null;

    private static Citation Citation(DigestCitation citation, int position, bool corroborates) => new()
    {
        Position = position, ArticleId = citation.Article, PassageStart = citation.Passage?.Start, PassageEnd = citation.Passage?.End,
        Version = citation.Version ?? Storage.Model.Citation.FirstVersion,
        Support = citation.Support, Resolution = citation.Resolution, Confidence = citation.Confidence,
        ImportedNumber = citation.ImportedNumber,
        IsCorroboration = corroborates,
    };

    private sealed record PackedEvent(int Position, DigestEvent Event);
}
