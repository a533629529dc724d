using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Decisions.Stories;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Rebuild;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Grouping;

/// <summary>
/// What the writer keeps in memory: the story engine, the identity index, outlets and slugs. Thrown away and loaded again after a failed
/// transaction, and when the engine has grown to its bound: an article costs it about 5 kB, and news of long ago seldom goes on.
/// </summary>
internal sealed class EngineState : WriterMemory
{
    /// <summary>The newest articles that the engine is loaded with.</summary>
    public int ArticlesRestored { get; } = MemoryShares.Now.Articles;

    /// <summary>Articles with which it is loaded anew, so that its memory stays bounded however many are stored.</summary>
    private int MaxArticles => 2 * ArticlesRestored;

    private int grouped;
    private bool isLetGo;

    public StoryEngine Engine { get; } = new();

    public IdentityIndex Identities { get; } = new();

    public Dictionary<string, long> Outlets { get; } = new(StringComparer.Ordinal);

    /// <summary>What people corrected.</summary>
    public CorrectionBook Corrections { get; private set; } = new();

    /// <summary>What people removed.</summary>
    public RemovalBook Removals { get; set; } = new();

    /// <summary>What people decided about stories.</summary>
    public StoryDecisionBook StoryDecisions { get; set; } = StoryDecisionBook.Empty;

    /// <summary>
    /// A decision waits, or an article that one names was filed: what they come to is to be compared with where articles stand.
    /// </summary>
    public bool IsRegroupingDue { get; set; }

    /// <summary>Every article id in use, tombstones included.</summary>
    public HashSet<long> ArticleIds { get; } = [];

    /// <summary>On rebuild: the id that an article made from this document had before.</summary>
    public Dictionary<DocumentRef, long> FormerIds { get; private init; } = [];

    /// <summary>Articles of which the store does not hold what the engine packs, or of other words, each with its key.</summary>
    public Dictionary<long, long> Unpacked { get; } = [];

    public bool IsFull => isLetGo || grouped >= MaxArticles;

    /// <summary>
    /// The state without its engine, for a program that groups no more, or not soon: loaded anew where it does after all, see
    /// <see cref="IsFull"/>.
    /// </summary>
    /// <param name="worth">Articles from which on the engine is worth letting go.</param>
    /// <returns>The same where there is little to let go, or something left to group.</returns>
    public EngineState WithoutEngine(int worth) => grouped < worth || IsRegroupingDue || isLetGo
        ? this
        : new EngineState { Analyses = Analyses, FormerIds = FormerIds, Search = Search, Slugs = Slugs, isLetGo = true };

    /// <param name="db">The store.</param>
    /// <param name="before">The state that this one follows: what does not hang on the engine is taken over.</param>
    /// <param name="cancellation">Ends the loading.</param>
    public static async Task<EngineState> LoadAsync(NewsDb db, EngineState? before, CancellationToken cancellation)
    {
        var state = before is null
            ? new EngineState()
            : new EngineState { Analyses = before.Analyses, FormerIds = before.FormerIds, Search = before.Search };
        foreach (var outlet in await db.Outlets.AsNoTracking().ToListAsync(cancellation)) state.Outlets[outlet.Key] = outlet.Id;
        await foreach (var slug in db.StorySlugs.AsNoTracking().Select(s => s.Slug).AsAsyncEnumerable().WithCancellation(cancellation))
            state.Slugs.Add(slug);
        var keys = db.Articles.AsNoTracking().OrderBy(a => a.AddedAt).ThenBy(a => a.Id)
            .Select(a => new
            {
                a.Id, a.UrlKey, a.TitleKey, a.TextKey, OutletKey = a.Outlet == null ? null : a.Outlet.Key, IsRemoved = a.RemovedAt != null
            }).AsAsyncEnumerable();
        await foreach (var a in keys.WithCancellation(cancellation))
        {
            state.ArticleIds.Add(a.Id);
            if (!a.IsRemoved) state.Identities.Add(a.Id, a.UrlKey, a.OutletKey, a.TitleKey, a.TextKey);
        }

        await state.DecideAsync(db, cancellation);
        await EngineRestoring.RestoreAsync(state, db, cancellation);
        state.Corrections = await CorrectionBook.LoadAsync(db, cancellation);
        await CorrectedKeys.RememberAsync(state, db, cancellation);
        state.Removals = await RemovalBook.LoadAsync(db, cancellation);
        state.ArticleIds.UnionWith(state.Removals.Articles);
        return state;
    }

    /// <summary>Reads the decisions about stories anew.</summary>
    public async Task DecideAsync(NewsDb db, CancellationToken cancellation)
    {
        StoryDecisions = await StoryDecisionBook.LoadAsync(db, cancellation);
        Engine.KeepApart(StoryDecisions.Standing.CannotLinks);
        IsRegroupingDue |= StoryDecisions.IsWaiting;
    }

    /// <summary>Notes that an article came, or came to another place: decisions that name it are to be followed again.</summary>
    public void Placed(long article) => IsRegroupingDue |= StoryDecisions.Named.Contains(article);

    public Placement Place(GroupingItem item, long? story)
    {
        grouped++;
        return story is { } chosen ? Engine.AddTo(item, chosen) : Engine.Add(item);
    }

    public void Restore(GroupingItem item, long subStory, long story, bool isFixed, long? copyOf)
    {
        grouped++;
        Engine.Restore(item, subStory, story, isFixed, copyOf);
    }
}
