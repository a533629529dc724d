using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Identity;
using NewsTracker.Core.Language;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Model;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Grouping;

/// <summary>One filing transaction: the rows it touches and the writer's memory.</summary>
internal sealed class IngestTransaction(NewsDb db, EngineState state, long now)
{
    private readonly long firstNewId = state.Engine.NextId; // no row has an id from here on but those opened
    private readonly Dictionary<long, Story> opened = [];

    private (long Article, ArticleWords Words) words = (0, ArticleWords.None);

    public NewsDb Db => db;

    public EngineState State => state;

    public long Now => now;

    public int NewArticles { get; set; }

    /// <summary>Articles whose words this transaction writes, for the search index.</summary>
    public List<WrittenArticle> Written { get; } = [];

    /// <summary>The row of a story or sub-story; a new one gets a provisional address until its first digest.</summary>
    public async Task<Story> StoryAsync(long id, long? parent, string title, CancellationToken cancellation)
    {
        if (opened.TryGetValue(id, out var story)) return story;
        if (id < firstNewId && await db.Stories.FindAsync([id], cancellation) is { } known) return known;
        story = new Story { Id = id, ParentId = parent, Slug = StoryIds.Provisional(id), Title = title, Origin = Origin.Derived };
        db.Stories.Add(story);
        opened.Add(id, story);
        return story;
    }

    /// <summary>Decisions about stories that this transaction carries out.</summary>
    public List<long> CarriedOut { get; } = [];

    /// <summary>Sub-stories that an article left which a person had put there.</summary>
    public HashSet<long> Left { get; } = [];

    /// <summary>What the engine knows of an article on file.</summary>
    public async Task<GroupingItem> ItemAsync(Article article, CancellationToken cancellation)
    {
        var (text, blocks) = await WordsAsync(article, cancellation);
        var outlet = article.OutletId is { } id ? (await db.Outlets.FindAsync([id], cancellation))?.Name : null;
        return Item(article, outlet, new AnalyzedText(text, blocks, SentenceSplitter.Split(text, blocks), [], article.Language));
    }

    /// <summary>Keeps what an article tells, and its grammar for its story's digest.</summary>
    public void Keep(Article article, ArticleParse parse)
    {
        article.Pairs = PairsCodec.Encode(parse.Pairs);
        state.Analyses.Digests.Keep(article.Id, parse);
    }

    /// <summary>The words of an article's newest version; those asked for last are not read twice.</summary>
    public async Task<ArticleWords> WordsAsync(Article article, CancellationToken cancellation)
    {
        if (article.Versions.MaxBy(v => v.Number) is { } held) return ArticleWords.Of(held);
        if (words.Article == article.Id) return words.Words;
        var version = await db.ArticleVersions
            .AsNoTracking()
            .Where(v => v.ArticleId == article.Id)
            .OrderByDescending(v => v.Number)
            .FirstOrDefaultAsync(cancellation);
        words = (article.Id, version is null ? ArticleWords.None : ArticleWords.Of(version));
        return words.Words;
    }

    /// <summary>What the engine knows of an article that was just read.</summary>
    public static GroupingItem Item(Article article, string? outlet, AnalyzedText content) => new()
    {
        Id = article.Id, Title = article.TitleDerived ? null : article.Title, Outlet = outlet, Day = article.Published?.Start,
        Language = article.Language, Content = content, IsSample = article.IsSample,
        Pairs = PairsCodec.Decode(article.Pairs),
    };

    /// <summary>Writes what the engine knows of the articles that this transaction wrote, and of those that the store lacks.</summary>
    public async Task KeepTermsAsync(CancellationToken cancellation)
    {
        foreach (var article in Written.Select(w => w.Article).Where(a => a.RemovedAt is null))
        {
            if (article.Versions.MaxBy(v => v.Number) is { } version)
                state.Unpacked[article.Id] = EngineTerms.KeyOf(
                    version.Number, article.TextKey, article.TitleDerived ? null : article.Title, article.Language);
        }

        if (state.Unpacked.Count == 0) return;
        await EngineTerms.WriteAsync(db, state.Engine, state.Unpacked, cancellation);
        state.Unpacked.Clear();
    }

    public async Task MarkAsync(long subStory, CancellationToken cancellation)
    {
        var sub = await db.Stories.FindAsync([subStory], cancellation);
        if (sub is null) return;
        sub.IsStale = true;
        if (sub.ParentId is { } parent && await db.Stories.FindAsync([parent], cancellation) is { } top) top.IsStale = true;
    }

    public async Task<Outlet?> OutletAsync(string? name, CancellationToken cancellation)
    {
        var key = IdentityKeys.Outlet(name);
        if (key is null) return null;
        if (state.Outlets.TryGetValue(key, out var id)) return await db.Outlets.FindAsync([id], cancellation);
        var outlet = new Outlet { Id = state.Outlets.Count == 0 ? 1 : state.Outlets.Values.Max() + 1, Name = name!.Trim(), Key = key };
        db.Outlets.Add(outlet);
        state.Outlets[key] = outlet.Id;
        return outlet;
    }
}
