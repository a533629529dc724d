using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Language;
using NewsTracker.Core.Stories;
using NewsTracker.Web.Ingestion.Decisions;
using NewsTracker.Web.Search;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Ingestion;

/// <summary>What the writer keeps in memory: the story engine, the identity index, outlets and slugs. Thrown away and loaded again after a failed transaction.</summary>
internal sealed class EngineState
{
    public StoryEngine Engine { get; } = new();

    public IdentityIndex Identities { get; } = new();

    public Dictionary<string, long> Outlets { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Slugs { get; } = new(StringComparer.Ordinal);

    public AnalysisCache Analyses { get; } = new();

    public SearchMemory Search { get; } = new();

    /// <summary>What people corrected.</summary>
    public CorrectionBook Corrections { get; private set; } = new();

    /// <summary>What people removed.</summary>
    public RemovalBook Removals { get; set; } = new();

    /// <summary>Every article id in use, tombstones included.</summary>
    public HashSet<long> ArticleIds { get; } = [];

    /// <summary>On rebuild: the id that an article made from this file and index had before.</summary>
    public Dictionary<(long File, int Index), long> FormerIds { get; } = [];

    public static async Task<EngineState> LoadAsync(NewsDb db, CancellationToken cancellation)
    {
        var state = new EngineState();
        foreach (var outlet in await db.Outlets.AsNoTracking().ToListAsync(cancellation)) state.Outlets[outlet.Key] = outlet.Id;
        foreach (var slug in await db.StorySlugs.AsNoTracking().Select(s => s.Slug).ToListAsync(cancellation)) state.Slugs.Add(slug);
        foreach (var id in await db.Articles.AsNoTracking().Select(a => a.Id).ToListAsync(cancellation)) state.ArticleIds.Add(id);
        await EngineRestoring.RestoreAsync(state, db, cancellation);
        state.Corrections = await CorrectionBook.LoadAsync(db, cancellation);
        await CorrectedKeys.RememberAsync(state, db, cancellation);
        state.Removals = await RemovalBook.LoadAsync(db, cancellation);
        state.ArticleIds.UnionWith(state.Removals.Articles);
        return state;
    }
}

/// <summary>Analyzed texts of lately used articles, so that a story rewritten after each batch is not analyzed again. Bounded by characters.</summary>
internal sealed class AnalysisCache
{
    private const long MostCharacters = 24_000_000;
    private const int MostArticles = 1_500;
    private readonly Dictionary<long, (DateOnly? Anchor, AnalyzedText Content)> texts = [];
    private long characters;

    /// <summary>What digests computed of the same texts.</summary>
    public DigestCache Digests { get; } = new(MostArticles);

    public AnalyzedText? Find(long article, DateOnly? anchor, string text) =>
        texts.TryGetValue(article, out var known) && known.Anchor == anchor && known.Content.Text == text ? known.Content : null;

    /// <summary>Drops what is known of an article whose language or words changed.</summary>
    public void Forget(long article)
    {
        if (texts.Remove(article, out var known)) characters -= known.Content.Text.Length;
    }

    public void Keep(long article, DateOnly? anchor, AnalyzedText content)
    {
        if (characters > MostCharacters)
        {
            texts.Clear();
            characters = 0;
        }

        texts[article] = (anchor, content);
        characters += content.Text.Length;
    }
}
