using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Anchors;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Decided;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Rebuild;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Filing;

/// <summary>What a document became.</summary>
internal enum Filing
{
    Added,
    NewVersion,
    Copy,
    Duplicate,
}

/// <summary>Turns one read document into an article: a new one, a new version of one, or one that is known already; and asks the engine for its place.</summary>
internal sealed class ArticleFiler(IngestTransaction batch)
{
    public const string NoHeadline = ReadFields.NoHeadline;

    private readonly SameArticles known = new(batch);

    public async Task<(Filing What, long Article)> FileAsync(ReadFile file, ReadDocument read, string givenId, CancellationToken cancellation)
    {
        var document = read.Document;
        var outlet = await batch.OutletAsync(document.Outlet, cancellation);
        var keys = new ArticleKeys(document.Url, document.Title ?? "", document.Text);
        var same = await known.FindAsync(file, document, outlet?.Key, keys, cancellation);
        if (same is not null)
        {
            Given(givenId, file.FileId, same.Article.Id);
            var what = same.IsNewVersion ? await AddVersionAsync(same.Article, file, read, keys, cancellation) : Filing.Duplicate;
            await ChooseAsync(same.Article, file, cancellation);
            return (what, same.Article.Id);
        }

        var article = NewArticle(file, read, outlet, keys);
        var placement = Place(file, read, article, outlet);
        if (await known.NewTellingOfAsync(placement, document, file, cancellation) is { } told)
        {
            batch.State.Engine.Remove(article.Id);
            batch.State.ArticleIds.Remove(article.Id);
            Given(givenId, file.FileId, told.Id);
            var what = await AddVersionAsync(told, file, read, keys, cancellation);
            await ChooseAsync(told, file, cancellation);
            return (what, told.Id);
        }

        batch.Db.Articles.Add(article);
        batch.Written.Add(new WrittenArticle(article, read.Content));
        Given(givenId, file.FileId, article.Id);
        batch.State.Identities.Add(article.Id, keys.Url, outlet?.Key, keys.Title, keys.Text);
        batch.NewArticles++;
        batch.State.Analyses.Keep(article.Id, FileReading.AnchorOf(document), read.Content);
        article.CopyOfId = placement.CopyOf;
        batch.State.Placed(article.Id);
        await batch.PlaceAsync(article, placement.SubStory, placement.Story, placement.Reason, cancellation);
        return (placement.CopyOf is null ? Filing.Added : Filing.Copy, article.Id);
    }

    /// <summary>Puts an article that is on file into the story that a person chose for the file that gives it again. One that a digest file states stays in its story.</summary>
    private async Task ChooseAsync(Article article, ReadFile file, CancellationToken cancellation)
    {
        if (file.ChosenStoryId is not { } chosen || await batch.Db.Stories.FindAsync([article.SubStoryId], cancellation) is not { } sub) return;
        if (sub.Origin != Origin.Derived || ((sub.ParentId ?? sub.Id) == chosen && DecidedPlace.Is(sub, article, batch.State.StoryDecisions))) return;
        batch.State.Engine.Remove(article.Id);
        var placement = batch.State.Place(await ItemAsync(article, cancellation), chosen);
        article.CopyOfId = placement.CopyOf;
        await batch.PlaceAsync(article, placement.SubStory, placement.Story, placement.Reason, cancellation);
    }

    /// <summary>The article that a digest file names by outlet and headline: one on file, else a new stub without a place yet.</summary>
    public async Task<long> StubAsync(ReadFile file, ReadDocument digest, ImportedArticle stated, int index, CancellationToken cancellation)
    {
        var document = new Document { Kind = DocumentKind.Digest, Title = stated.Title, Outlet = stated.Outlet, Text = "", Language = digest.Document.Language };
        var read = new ReadDocument(document, index);
        var outlet = await batch.OutletAsync(stated.Outlet, cancellation);
        var keys = new ArticleKeys(null, stated.Title, "");
        if (await known.FindAsync(file, document, outlet?.Key, keys, cancellation) is { } same) return same.Article.Id;
        var article = NewArticle(file, read, outlet, keys);
        batch.Db.Articles.Add(article);
        batch.Written.Add(new WrittenArticle(article, read.Content));
        batch.State.Identities.Add(article.Id, null, outlet?.Key, keys.Title, null);
        batch.NewArticles++;
        return article.Id;
    }

    /// <summary>What the engine knows of an article on file.</summary>
    public async Task<GroupingItem> ItemAsync(Article article, CancellationToken cancellation)
    {
        var version = article.Versions.MaxBy(v => v.Number)
            ?? await batch.Db.ArticleVersions.AsNoTracking().Where(v => v.ArticleId == article.Id).OrderByDescending(v => v.Number).FirstOrDefaultAsync(cancellation);
        var text = version?.Text ?? "";
        var blocks = version is null ? [] : BlockCodec.Decode(version.Blocks);
        var outlet = article.OutletId is { } id ? (await batch.Db.Outlets.FindAsync([id], cancellation))?.Name : null;
        return new GroupingItem
        {
            Id = article.Id, Title = article.TitleDerived ? null : article.Title, Outlet = outlet, Day = article.Published?.Start, Language = article.Language,
            Content = new AnalyzedText(text, blocks, SentenceSplitter.Split(text, blocks), [], article.Language),
        };
    }

    private Placement Place(ReadFile file, ReadDocument read, Article article, Outlet? outlet)
    {
        var item = Item(article, outlet?.Name, read);
        return batch.State.Place(item, file.ChosenStoryId);
    }

    private async Task<Filing> AddVersionAsync(Article article, ReadFile file, ReadDocument read, ArticleKeys keys, CancellationToken cancellation)
    {
        var wasStub = !article.HasText;
        var corrected = new CorrectedReading(batch);
        await corrected.BeforeVersionAsync(article, cancellation);
        var document = read.AsRead ?? read.Document;
        Describe(article, document);
        if (await batch.OutletAsync(document.Outlet, cancellation) is { } outlet) (article.Outlet, article.OutletId) = (outlet, outlet.Id);
        article.TextKey = keys.Text;
        if (article.Title == document.Title) article.TitleKey = keys.Title;
        article.UrlKey = keys.Url ?? article.UrlKey;
        article.HasText = true;
        article.AnchorDay = null;
        if (await batch.Db.Entry(article).Reference(a => a.SubStory).Query().AsNoTracking().FirstOrDefaultAsync(cancellation) is not { } sub) sub = (await batch.Db.Stories.FindAsync([article.SubStoryId], cancellation))!;
        var number = (await batch.Db.ArticleVersions.Where(v => v.ArticleId == article.Id).MaxAsync(v => (int?)v.Number, cancellation) ?? 0) + 1;
        var local = batch.Db.ArticleVersions.Local.Where(v => v.ArticleId == article.Id).Select(v => v.Number + 1).DefaultIfEmpty(1).Max();
        var version = NewVersion(article.Id, Math.Max(number, local), file, read);
        batch.Db.ArticleVersions.Add(version);
        await corrected.AfterVersionAsync(article, version, cancellation);
        await batch.Db.ArticleLinks.Where(l => l.ArticleId == article.Id).ExecuteDeleteAsync(cancellation);
        batch.Db.ArticleLinks.RemoveRange(batch.Db.ArticleLinks.Local.Where(l => l.ArticleId == article.Id).ToList()); // those of a version filed in this same transaction
        batch.Db.ArticleLinks.AddRange(Links(article.Id, read.Document));
        batch.Written.Add(new WrittenArticle(article, read.Content));
        batch.State.Identities.Add(article.Id, keys.Url, article.Outlet?.Key, keys.Title, keys.Text);
        batch.State.Engine.Remove(article.Id);
        batch.State.Engine.Restore(Item(article, article.Outlet?.Name, read), article.SubStoryId, sub.ParentId ?? sub.Id, DecidedPlace.Is(sub, article, batch.State.StoryDecisions), article.CopyOfId);
        await batch.MarkAsync(article.SubStoryId, cancellation);
        return wasStub ? Filing.Added : Filing.NewVersion;
    }

    internal static GroupingItem Item(Article article, string? outlet, ReadDocument read) => new()
    {
        Id = article.Id, Title = article.TitleDerived ? null : article.Title, Outlet = outlet, Day = article.Published?.Start, Language = article.Language,
        Content = read.Content,
    };

    private Article NewArticle(ReadFile file, ReadDocument read, Outlet? outlet, ArticleKeys keys)
    {
        var article = new Article
        {
            Id = FreeId(file, read.Index), Outlet = outlet, OutletId = outlet?.Id, Title = "", TitleKey = keys.Title, UrlKey = keys.Url, TextKey = keys.Text,
            ExternalId = read.Document.ExternalId, Kind = read.Document.Kind, HasText = read.Document.Text.Length > 0, IsSample = file.IsSample, AddedAt = batch.Now,
            FirstFileId = file.FileId,
        };
        Describe(article, read.Document);
        article.Versions.Add(NewVersion(article.Id, 1, file, read));
        article.Links.AddRange(Links(article.Id, read.Document));
        return article;
    }

    /// <summary>Lays what a document says over what is known of its article: a field that it lacks stays as it was.</summary>
    internal static void Describe(Article article, Document document)
    {
        var hasTitle = article.Title.Length > 0 && article.Title != NoHeadline;
        if (document.Title is { Length: > 0 } title && (!hasTitle || article.TitleDerived || !document.TitleDerived)) (article.Title, article.TitleDerived) = (title, document.TitleDerived);
        else if (!hasTitle) (article.Title, article.TitleDerived) = (NoHeadline, document.TitleDerived);
        article.Url = document.Url ?? article.Url;
        article.Language = document.Language ?? article.Language;
        if (document.Byline.Count > 0) article.Byline = string.Join('\n', document.Byline);
        article.Place = document.Place ?? article.Place;
        article.Summary = document.Summary ?? article.Summary;
        article.Published = StoredDate.Of(document.Published) ?? article.Published;
    }

    private ArticleVersion NewVersion(long article, int number, ReadFile file, ReadDocument read) => new()
    {
        ArticleId = article, Number = number, FileId = file.FileId, Entry = read.Document.Entry, Index = read.Index, AddedAt = batch.Now,
        Title = (read.AsRead ?? read.Document).Title ?? "", Text = read.Document.Text, Blocks = BlockCodec.Encode(read.Document.Blocks),
        Reading = JsonSerializer.Serialize(new StoredReading(read.Document.Stripped, read.Document.Warnings, read.Document.Provenance), JsonSerializerOptions.Web),
    };

    internal static IEnumerable<ArticleLink> Links(long article, Document document) =>
        document.Links.DistinctBy(l => l.Url, StringComparer.Ordinal).Take(500).Select(l => new ArticleLink { ArticleId = article, Url = l.Url, Text = l.Text });

    private void Given(string externalId, long file, long article) =>
        batch.Db.GivenIds.Add(new GivenId { ExternalId = externalId, FileId = file, ArticleId = article });

    private long FreeId(ReadFile file, int index)
    {
        if (batch.State.FormerIds.TryGetValue((file.FileId, index), out var former) && batch.State.ArticleIds.Add(former)) return former;
        var id = FileReading.ArticleId(file.Sha256, index);
        while (!batch.State.ArticleIds.Add(id)) id++;
        return id;
    }
}
