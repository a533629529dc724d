using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping.Anchors;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>The articles of a story with their current words.</summary>
internal sealed class StoryArticles
{
    /// <summary>A text with more dates is a list, and its days are written out.</summary>
    private const int MaxDatesToAnchor = 500;

    private readonly Dictionary<long, CurrentWords> versions;
    private readonly ILookup<long, ArticleLink> links;
    private readonly TextBudget spare;
    private readonly Dictionary<long, AnalyzedText> prepared = [];

    private StoryArticles(
        IReadOnlyList<Article> rows,
        Dictionary<long, CurrentWords> versions,
        ILookup<long, ArticleLink> links,
        TextBudget spare)
    {
        (Rows, this.versions, this.links, this.spare) = (rows, versions, links, spare);
    }

    /// <summary>In order of publication, then id.</summary>
    public IReadOnlyList<Article> Rows { get; }

    /// <summary>The words of an article; null where they were not read, or have been let go.</summary>
    public string? TextOf(long article) => versions.GetValueOrDefault(article)?.Text;

    /// <summary>The number of the version whose words were read; the first where none were.</summary>
    public int VersionOf(long article) => versions.GetValueOrDefault(article)?.Number ?? Citation.FirstVersion;

    public int Count => Rows.Count;

    /// <summary>Those whose texts the whole story's digest reads.</summary>
    public IEnumerable<long> Whole => Rows.Where(a => !spare.IsSpare(a.Id)).Select(a => a.Id);

    /// <summary>Characters of these texts.</summary>
    public long Characters => Whole.Sum(id => (long)(TextOf(id)?.Length ?? 0));

    /// <summary>Undated articles whose anchor <see cref="Prepare"/> found to be another than the stored one.</summary>
    public List<Article> Anchored { get; } = [];

    public IEnumerable<ArticleLink> LinksOf(long article) => links[article];

    /// <summary>
    /// The articles of these sub-stories, untracked, in a fixed number of queries. Of a very large story only the texts are read that its
    /// own digest needs; see <see cref="LoadLateAsync"/> for those of its sub-stories.
    /// </summary>
    public static async Task<StoryArticles> LoadAsync(
        NewsDb db, IReadOnlyList<Story> parts, AnalysisCache analyses, CancellationToken cancellation)
    {
        var subStories = parts.Select(s => s.Id).ToList();
        var rows = await db.Articles
            .AsNoTracking()
            .Where(a => subStories.Contains(a.SubStoryId) && a.RemovedAt == null)
            .ToListAsync(cancellation);
        var named = rows.Select(a => a.OutletId).Distinct().ToList();
        var outlets = await db.Outlets.AsNoTracking().Where(o => named.Contains(o.Id)).ToDictionaryAsync(o => o.Id, cancellation);
        foreach (var row in rows) row.Outlet = row.OutletId is { } outlet ? outlets.GetValueOrDefault(outlet) : null;
        rows = [.. rows.OrderBy(a => a.Published?.Start ?? DateOnly.MaxValue).ThenBy(a => a.Id)];
        var spare = TextBudget.Of(rows, parts, analyses.StoryTexts);
        var storyOf = parts.ToDictionary(s => s.Id, s => s.ParentId);
        var newest = new Dictionary<long, CurrentWords>();
        var asked = new HashSet<long>();
        var stories = rows.Where(a => !spare.IsSpare(a.Id)).GroupBy(a => storyOf[a.SubStoryId]).Select(g => g.ToList()).ToList();
        await ReadAsync([.. stories.Where(s => !TextBudget.IsReadInTurn(s)).SelectMany(s => s)]);
        foreach (var story in stories.Where(TextBudget.IsReadInTurn))
        {
            var behind = 0L;
            foreach (var (turn, articles) in TextBudget.InTurn(story).Index())
            {
                if (behind > spare.Characters) break;
                await ReadAsync(articles);
                if (turn > 0) behind += articles.Sum(a => (long)LengthOf(a.Id));
            }
        }

        spare = spare.Within(rows, parts, id => asked.Contains(id) ? LengthOf(id) : int.MaxValue);
        foreach (var article in rows.Where(a => spare.IsUnread(a) || spare.IsLate(a))) newest.Remove(article.Id);
        await ReadAsync([.. rows.Where(a => !spare.IsUnread(a) && !spare.IsLate(a) && !asked.Contains(a.Id))]);
        var large = rows.GroupBy(a => storyOf[a.SubStoryId]).Where(g => g.Count() >= StoredGrammars.MinArticles).SelectMany(g => g);
        await StoredGrammars.LoadAsync(
            db, large.Where(a => newest.ContainsKey(a.Id)).Select(a => a.Id), analyses, cancellation);
        var ids = rows.Where(a => !spare.IsUnread(a)).Select(a => a.Id).ToList();
        var links = await db.ArticleLinks.AsNoTracking().Where(l => ids.Contains(l.ArticleId)).OrderBy(l => l.Id).ToListAsync(cancellation);
        return new StoryArticles(rows, newest, links.ToLookup(l => l.ArticleId), spare);

        int LengthOf(long article) => newest.GetValueOrDefault(article)?.Text.Length ?? 0;

        async Task ReadAsync(IReadOnlyList<Article> articles)
        {
            asked.UnionWith(articles.Select(a => a.Id));
            foreach (var (id, words) in await CurrentWords.LoadAsync(db, articles, analyses, cancellation)) newest[id] = words;
        }
    }

    public StoryArticles Of(params IReadOnlyCollection<long> subStories)
    {
        var own = subStories.ToHashSet();
        return Of([.. Rows.Where(a => own.Contains(a.SubStoryId))]);
    }

    /// <summary>These of the articles.</summary>
    public StoryArticles Of(IReadOnlyList<Article> rows) => new(rows, versions, links, spare);

    /// <summary>Those whose words only the digest of their sub-story reads: they are read when it is made.</summary>
    public IEnumerable<Article> Late => Rows.Where(spare.IsLate);

    /// <summary>Reads the words of some articles that are <see cref="Late"/>, and what is stored of their grammar.</summary>
    public async Task LoadLateAsync(
        NewsDb db, IReadOnlyList<Article> late, AnalysisCache analyses, CancellationToken cancellation)
    {
        foreach (var (id, words) in await CurrentWords.LoadAsync(db, late, analyses, cancellation)) versions[id] = words;
        await StoredGrammars.LoadAsync(db, late.Select(a => a.Id), analyses, cancellation);
    }

    /// <summary>Lets the words of these go, once what their digests say is written down.</summary>
    public void LetGo(IEnumerable<Article> late)
    {
        foreach (var article in late) versions.Remove(article.Id);
    }

    /// <summary>
    /// Analyzes the texts of the whole story's digest; an undated article gets its anchor from the dated rest of the story, stated events
    /// first.
    /// </summary>
    /// <returns>All articles, with the texts that this digest is made from.</returns>
    public IReadOnlyList<StoryArticle> Prepare(AnalysisCache analyses, ImportedPage? page)
    {
        foreach (var article in Rows.Where(a => a.Published is not null && !spare.IsSpare(a.Id)))
            prepared[article.Id] = Analyze(analyses, article);
        AnchorTellings? known = null;
        foreach (var article in Rows.Where(a => a.Published is null && a.HasText && !spare.IsUnread(a)))
        {
            known ??= new AnchorTellings([.. Tellings(
                Rows.Where(a => a.Published is not null && !spare.IsSpare(a.Id)).Select(a => Content(analyses, a)), page)]);
            var open = Analyze(analyses, article, null);
            var day = open.Dates.Count > MaxDatesToAnchor ? null : AnchorInference.Infer(open, known)?.Day;
            if (article.AnchorDay != day) Anchored.Add(article);
            article.AnchorDay = day;
        }

        foreach (var article in Rows.Where(a => !spare.IsSpare(a.Id) && !prepared.ContainsKey(a.Id)))
            prepared[article.Id] = Analyze(analyses, article);
        return [.. Rows.Select(a => Article(a, prepared.GetValueOrDefault(a.Id, TextBudget.NoText)))];
    }

    /// <summary>The articles of a sub-story with their texts: those that the story's own digest does without are analyzed now.</summary>
    /// <param name="analyses">Keeps texts.</param>
    /// <param name="subStory">The articles of one that has changed.</param>
    public IReadOnlyList<StoryArticle> PrepareOf(AnalysisCache analyses, IReadOnlyList<Article> subStory) =>
        [.. subStory.Select(a => Article(a, Content(analyses, a)))];

    /// <summary>Lets the analyzed texts go.</summary>
    public void Release() => prepared.Clear();

    private AnalyzedText Content(AnalysisCache analyses, Article article) =>
        prepared.TryGetValue(article.Id, out var known) ? known : Analyze(analyses, article);

    private StoryArticle Article(Article row, AnalyzedText content) => new()
    {
        Id = row.Id, Outlet = row.Outlet?.Name, Title = row.Title, TitleDerived = row.TitleDerived, Url = row.Url,
        Published = row.Published?.ToPublished(), Content = content,
        Links = [.. links[row.Id].Select(l => new Link(l.Url, l.Text))], CopyOf = row.CopyOfId, SubStory = row.SubStoryId,
    };

    /// <summary>An article's text with the day that its dates are counted from.</summary>
    private AnalyzedText Analyze(AnalysisCache analyses, Article article) => Analyze(analyses, article, article switch
    {
        { Published: { Precision: DatePrecision.Day } published } => published.Start,
        { Published: null, HasText: true } => article.AnchorDay,
        _ => null,
    });

    private AnalyzedText Analyze(AnalysisCache analyses, Article article, DateOnly? anchor)
    {
        var version = versions.GetValueOrDefault(article.Id);
        var text = version?.Text ?? "";
        if (analyses.Find(article.Id, anchor, text) is { } known) return known;
        var content = TextAnalyzer.Analyze(
            text, version?.ReadBlocks() ?? [], article.Language, new DateAnchor(anchor));
        analyses.Keep(article.Id, anchor, content);
        if (version is not null) analyses.Recognize(article.Id, version.Stamp, text);
        return content;
    }

    private static IEnumerable<DatedTelling> Tellings(IEnumerable<AnalyzedText> texts, ImportedPage? page)
    {
        const int max = 2_000;
        var stated = page is null
            ? []
            : ImportedPages.Read(page).Timeline.Where(e => e.Date is not null).Select(e => new DatedTelling(e.Date!, e.Text));
        var told = texts.SelectMany(TellingsOf);
        return stated.Concat(told).Take(max);
    }

    /// <summary>The sentences that name a past day, each with that day. Sentences and dates are both in order of place.</summary>
    private static IEnumerable<DatedTelling> TellingsOf(AnalyzedText text)
    {
        const int maxOfOne = 60;
        var (next, given) = (0, 0);
        foreach (var date in text.Dates.Where(d => d.Date is { Precision: DatePrecision.Day } && !d.Planned))
        {
            while (next < text.Sentences.Count && text.Sentences[next].Span.End < date.Span.End) next++;
            if (next == text.Sentences.Count || given++ == maxOfOne) yield break;
            if (text.Sentences[next].Span.Contains(date.Span))
                yield return new DatedTelling(date.Date!, text.Sentences[next].Span.Of(text.Text));
        }
    }
}
