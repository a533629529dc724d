using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Decisions.Stories;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Views.Lists;

/// <summary>What a person decided about stories.</summary>
public sealed record DecisionView(
    long Id,
    [property: Description("rename, merge, split, move or notSame.")] string Kind,
    DateTimeOffset At,
    [property: Description("Who decided; null when not known.")] string? By,
    [property: Description("Present slug of the story that it led to; null while that has no page yet.")] string? Story,
    [property: Description("Slug, at that time, of the story that was renamed, merged away, split or left.")] string? From,
    [property: Description("Slug, at that time, of the story that it was merged or moved into.")] string? Into,
    [property: Description("The title that was given.")] string? Title,
    [property: Description("For notSame: event or story.")] string? Level,
    [property: Description(
        "The first 100 articles that it is about: those of the story, those taken out, or those that leave where both sides stand " +
        "together.")] IReadOnlyList<long> Articles,
    int ArticleCount,
    [property: Description("The first 100 articles of the other side.")] IReadOnlyList<long> Others,
    int OtherCount,
    [property: Description("False while the writer has not followed.")] bool CarriedOut,
    [property: Description("When it was taken back; null while it stands.")] DateTimeOffset? LiftedAt,
    string? LiftedBy)
{
    private const int MaxIds = 100;

    /// <summary>Decisions about stories, newest first.</summary>
    internal static async Task<CursorPage<DecisionView>> ListAsync(NewsDb db, long? before, int size, CancellationToken cancellation)
    {
        var rows = await db.Decisions
            .AsNoTracking()
            .Where(d => StoryDecisionDetails.Kinds.Contains(d.Kind) && (before == null || d.Id < before))
            .OrderByDescending(d => d.Id)
            .Take(size + 1)
            .ToListAsync(cancellation);
        var shown = rows.Take(size).ToList();
        var lifts = (await db.Decisions
            .AsNoTracking()
            .Where(d => d.Kind == StoryDecisionDetails.LiftKind)
            .OrderBy(d => d.Id)
            .ToListAsync(cancellation)).GroupBy(l => LiftDetails.Read(l).Decision).ToDictionary(g => g.Key, g => g.Last());
        var ids = shown.Select(r => r.StoryId).OfType<long>().Distinct().ToList();
        var slugs = await db.Stories
            .AsNoTracking()
            .Where(s => ids.Contains(s.Id) && s.Revision > 0)
            .ToDictionaryAsync(s => s.Id, s => s.Slug, cancellation);
        return new(
            [.. shown.Select(r => Of(r, r.StoryId is { } id ? slugs.GetValueOrDefault(id) : null, lifts.GetValueOrDefault(r.Id)))],
            rows.Count > size ? shown[^1].Id.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    private static DecisionView Of(Decision row, string? story, Decision? lift)
    {
        var details = StoryDecisionDetails.Read(row);
        var what = details.What;
        var level = what.Kind != Core.Grouping.Constraints.StoryDecisionKind.NotSame ? null : what.WholeStories ? "story" : "event";
        return new(
            row.Id, row.Kind, Moment(row.At), row.By, story, details.Story, details.Into, what.Title, level,
            [.. what.Articles.Take(MaxIds)], what.Articles.Count, [.. what.Others.Take(MaxIds)], what.Others.Count,
            (lift ?? row).CarriedOutAt is not null, lift is null ? null : Moment(lift.At), lift?.By);
    }

    private static DateTimeOffset Moment(long ticks) => new(ticks, TimeSpan.Zero);
}
