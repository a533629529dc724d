using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Anchors;
using NewsTracker.Core.Grouping.Constraints;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Decisions.Stories;

/// <summary>
/// A decision about stories as stored. <paramref name="IsStanding"/>: it was not taken back. <paramref name="IsWaiting"/>: the writer has
/// not carried it, or its being taken back, out.
/// </summary>
internal sealed record StoredDecision(StoryDecisionDetails Details, long At, long? StoryId, bool IsStanding, bool IsWaiting)
{
    public StoryDecision What => Details.What;

    public long Id => What.Id;

    public StoryDecisionKind Kind => What.Kind;

    public DecidedBy By => new(Id, Kind, new DateTimeOffset(At, TimeSpan.Zero));
}

/// <summary>What people decided about stories, in order.</summary>
internal sealed class StoryDecisionBook
{
    private StoryDecisionBook(IReadOnlyList<StoredDecision> all)
    {
        All = all;
        Standing = new(all.Where(d => d.IsStanding).Select(d => d.What));
        Named = all.SelectMany(d => (IEnumerable<long>)[.. d.What.Articles, .. d.What.Others, .. d.What.From, .. d.What.SubStory])
            .ToHashSet();
    }

    public static StoryDecisionBook Empty { get; } = new([]);

    public IReadOnlyList<StoredDecision> All { get; }

    public StandingDecisions Standing { get; }

    /// <summary>Every article that a decision, standing or not, names.</summary>
    public IReadOnlySet<long> Named { get; }

    public bool IsWaiting => Waiting.Any();

    /// <summary>Those that the writer has not carried out.</summary>
    public IEnumerable<StoredDecision> Waiting => All.Where(d => d.IsWaiting);

    public StoredDecision Find(long id) => All.First(d => d.Id == id);

    public static async Task<StoryDecisionBook> LoadAsync(NewsDb db, CancellationToken cancellation)
    {
        var rows = await Rows(db).AsNoTracking().OrderBy(d => d.Id).ToListAsync(cancellation);
        if (rows.Count == 0) return Empty;
        var lifts = rows.Where(r => r.Kind == StoryDecisionDetails.LiftKind)
            .GroupBy(r => LiftDetails.Read(r).Decision)
            .ToDictionary(g => g.Key, g => g.Last());
        return new([.. rows.Where(r => r.Kind != StoryDecisionDetails.LiftKind).Select(r =>
        {
            var lift = lifts.GetValueOrDefault(r.Id);
            return new StoredDecision(StoryDecisionDetails.Read(r), r.At, r.StoryId, lift is null, (lift ?? r).CarriedOutAt is null);
        })]);
    }

    /// <summary>Whether any of them waits for the writer.</summary>
    public static Task<bool> IsWaitingAsync(NewsDb db, CancellationToken cancellation) =>
        Rows(db).AnyAsync(d => d.CarriedOutAt == null, cancellation);

    public static IQueryable<Decision> Rows(NewsDb db) =>
        db.Decisions.Where(d => StoryDecisionDetails.Kinds.Contains(d.Kind) || d.Kind == StoryDecisionDetails.LiftKind);
}
