using NewsTracker.Core.Model;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>The newest thing that happened in a story: what lists sort by.</summary>
/// <param name="Day">Its day, or that of the newest publication; null when neither is known.</param>
/// <param name="Event">The newest event of the short view; null when there is none.</param>
internal sealed record LatestDevelopment(DateOnly? Day, DigestEvent? Event)
{
    /// <summary>A span of more days is a season or a horizon; a month is the least that an undated story may have.</summary>
    private const int MaxDays = 31;

    /// <summary>
    /// What is planned, and what spans a season, a year or a century ("by 2030"), is no development. What happened cannot lie after the
    /// newest report of it, but where an article has no day, or a page states the event. Where no article has a day nothing tells news from
    /// background but its place: there only what the summary opens with is a development.
    /// </summary>
    /// <param name="timeline">The story's events.</param>
    /// <param name="lead">The first section of the story's summary, null when it has none.</param>
    /// <param name="published">The newest day of publication.</param>
    /// <param name="hasUndated">Whether an article has no day of publication.</param>
    public static LatestDevelopment Of(IEnumerable<DigestEvent> timeline, DigestSection? lead, DateOnly? published, bool hasUndated)
    {
        var newest = timeline
            .Where(e => e is { Planned: false, Shown: true, Date: { } date } && date.End.DayNumber - date.Start.DayNumber <= MaxDays)
            .Where(e => published is not null || e.Origin == Origin.Imported || IsOf(e, lead))
            .Where(e => published is null || hasUndated || e.Origin == Origin.Imported || e.Date!.Start <= published)
            .MaxBy(e => e.Date!.End);
        var told = newest?.Date!.End;
        if (told > published && !hasUndated && newest!.Origin != Origin.Imported) told = published;
        return new(told > published || published is null ? told : published, newest);
    }

    private static bool IsOf(DigestEvent told, DigestSection? lead) => lead?.Sentences.Any(s => s.Citations.Any(c =>
        c.Passage is { } words && told.Citations.Any(e => e.Article == c.Article && e.Passage is { } at && at.Overlaps(words)))) == true;
}
