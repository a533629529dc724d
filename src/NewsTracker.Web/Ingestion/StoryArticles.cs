using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Language;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Stories;
using NewsTracker.Core.Text;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Ingestion;

/// <summary>The articles of a story with their current words.</summary>
internal sealed class StoryArticles
{
    private readonly Dictionary<long, ArticleVersion> versions;
    private readonly ILookup<long, ArticleLink> links;

    private StoryArticles(IReadOnlyList<Article> rows, Dictionary<long, ArticleVersion> versions, ILookup<long, ArticleLink> links, IReadOnlyDictionary<long, ArticleText> texts)
    {
        (Rows, this.versions, this.links, Texts) = (rows, versions, links, texts);
    }

    /// <summary>In order of publication, then id.</summary>
    public IReadOnlyList<Article> Rows { get; }

    public IReadOnlyDictionary<long, ArticleText> Texts { get; }

    public int Count => Rows.Count;

    public IEnumerable<ArticleLink> LinksOf(long article) => links[article];

    public static async Task<StoryArticles> LoadAsync(NewsDb db, IReadOnlyList<long> subStories, CancellationToken cancellation)
    {
        var rows = await db.Articles.Include(a => a.Outlet).Where(a => subStories.Contains(a.SubStoryId) && a.RemovedAt == null).ToListAsync(cancellation);
        rows = [.. rows.OrderBy(a => a.Published?.Start ?? DateOnly.MaxValue).ThenBy(a => a.Id)];
        var newest = await db.ArticleVersions.AsNoTracking()
            .Where(v => subStories.Contains(db.Articles.First(a => a.Id == v.ArticleId).SubStoryId) && v.Number == db.ArticleVersions.Where(w => w.ArticleId == v.ArticleId).Max(w => w.Number))
            .ToDictionaryAsync(v => v.ArticleId, cancellation);
        var links = await db.ArticleLinks.AsNoTracking().Where(l => subStories.Contains(db.Articles.First(a => a.Id == l.ArticleId).SubStoryId)).OrderBy(l => l.Id).ToListAsync(cancellation);
        return new StoryArticles(rows, newest, links.ToLookup(l => l.ArticleId), newest.ToDictionary(v => v.Key, v => new ArticleText(v.Value.Text)));
    }

    public StoryArticles Of(long subStory) => new([.. Rows.Where(a => a.SubStoryId == subStory)], versions, links, Texts);

    /// <summary>Analyzes the texts; an undated article gets its anchor from the dated rest of the story, stated events first.</summary>
    public IReadOnlyList<StoryArticle> Prepare(AnalysisCache analyses, StatedPage? page)
    {
        var dated = Rows.Where(a => a.Published is not null).ToDictionary(a => a.Id, a => Analyze(analyses, a, a.Published!.Precision == DatePrecision.Day ? a.Published.Start : null));
        List<DatedTelling>? known = null;
        foreach (var article in Rows.Where(a => a.Published is null && a.HasText))
        {
            known ??= [.. Tellings(dated.Values, page)];
            article.AnchorDay = AnchorInference.Infer(Analyze(analyses, article, null), known)?.Day;
            dated[article.Id] = Analyze(analyses, article, article.AnchorDay);
        }

        return [.. Rows.Select(a => new StoryArticle
        {
            Id = a.Id, Outlet = a.Outlet?.Name, Title = a.Title, TitleDerived = a.TitleDerived, Url = a.Url, Published = a.Published?.ToPublished(),
            Content = dated.TryGetValue(a.Id, out var content) ? content : Analyze(analyses, a, null),
            Links = [.. links[a.Id].Select(l => new Link(l.Url, l.Text))], CopyOf = a.CopyOfId, SubStory = a.SubStoryId,
        })];
    }

    private AnalyzedText Analyze(AnalysisCache analyses, Article article, DateOnly? anchor)
    {
        var version = versions.GetValueOrDefault(article.Id);
        var text = version?.Text ?? "";
        if (analyses.Find(article.Id, anchor, text) is { } known) return known;
        var content = TextAnalyzer.Analyze(text, version is null ? [] : BlockCodec.Decode(version.Blocks), article.Language, new DateAnchor(anchor));
        analyses.Keep(article.Id, anchor, content);
        return content;
    }

    private static IEnumerable<DatedTelling> Tellings(IEnumerable<AnalyzedText> texts, StatedPage? page)
    {
        const int most = 2_000;
        var stated = page is null ? [] : StatedPages.Read(page).Timeline.Where(e => e.Date is not null).Select(e => new DatedTelling(e.Date!, e.Text));
        var told = texts.SelectMany(t => t.Dates.Where(d => d.Date is { Precision: DatePrecision.Day } && !d.Planned)
            .Select(d => (Date: d.Date!, Sentence: t.Sentences.FirstOrDefault(s => s.Span.Contains(d.Span)), t.Text))
            .Where(d => d.Sentence is not null).Select(d => new DatedTelling(d.Date, d.Sentence!.Span.Of(d.Text))));
        return stated.Concat(told).Take(most);
    }
}
