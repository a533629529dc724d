using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Anchors;
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

/// <summary>
/// Turns one read document into an article: a new one, a new version of one, or one that is known already; and asks the engine for its
/// place.
/// </summary>
internal sealed class ArticleFiler(IngestTransaction batch)
{
    private readonly SameArticles known = new(batch);
    private readonly ArticlePlacer placer = new(batch);

    public async Task<(Filing What, long Article)> FileAsync(
        ReadFile file, ReadDocument read, string givenId, CancellationToken cancellation)
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
        var placement = placer.Find(IngestTransaction.Item(article, outlet?.Name, read.Content), file.ChosenStoryId);
        if (await known.NewTellingOfAsync(placement, document, file, cancellation) is { } told)
        {
            placer.Withdraw(article.Id);
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
        batch.State.Analyses.Keep(article.Id, FileReading.AnchorOf(document), read.Content, read.Parse);
        await placer.SettleAsync(article, placement, cancellation);
        return (placement.CopyOf is null ? Filing.Added : Filing.Copy, article.Id);
    }

    /// <summary>
    /// Puts an article that is on file into the story that a person chose for the file that gives it again. One that a digest file states
    /// stays in its story.
    /// </summary>
    private async Task ChooseAsync(Article article, ReadFile file, CancellationToken cancellation)
    {
        if (file.ChosenStoryId is not { } chosen || await batch.Db.Stories.FindAsync([article.SubStoryId], cancellation) is not { } sub)
            return;
        var isHeld = article.Rule == PlacementRule.Decided || batch.State.StoryDecisions.Standing.MustLinkGroupOf(article.Id) is not null;
        if (sub.Origin != Origin.Derived || ((sub.ParentId ?? sub.Id) == chosen && isHeld)) return;
        await placer.ChooseAsync(article, chosen, null, cancellation);
    }

    /// <summary>The article that a digest file names by outlet and headline: one on file, else a new stub without a place yet.</summary>
    public async Task<long> StubAsync(ReadFile file, ReadDocument digest, ImportedArticle stated, int index, CancellationToken cancellation)
    {
        var document = new Document
        {
            Kind = DocumentKind.Digest,
            Title = stated.Title,
            Outlet = stated.Outlet,
            Url = stated.Url,
            Published = stated.Published,
            Text = "",
            Language = digest.Document.Language
        };
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

    private async Task<Filing> AddVersionAsync(
        Article article, ReadFile file, ReadDocument read, ArticleKeys keys, CancellationToken cancellation)
    {
        var wasStub = !article.HasText;
        var corrected = new CorrectedReading(batch);
        await corrected.BeforeVersionAsync(article, cancellation);
        var document = read.AsRead ?? read.Document;
        DocumentFields.Describe(article, document);
        if (await batch.OutletAsync(document.Outlet, cancellation) is { } outlet) (article.Outlet, article.OutletId) = (outlet, outlet.Id);
        article.TextKey = keys.Text;
        if (article.Title == document.Title) article.TitleKey = keys.Title;
        article.UrlKey = keys.Url ?? article.UrlKey;
        article.HasText = true;
        article.AnchorDay = null;
        batch.Keep(article, read.Parse);
        if (await batch.Db
            .Entry(article)
            .Reference(a => a.SubStory)
            .Query()
            .AsNoTracking()
            .FirstOrDefaultAsync(cancellation) is not { } sub)
            sub = (await batch.Db.Stories.FindAsync([article.SubStoryId], cancellation))!;
        var number =
            (await batch.Db.ArticleVersions.Where(v => v.ArticleId == article.Id).MaxAsync(v => (int?)v.Number, cancellation) ?? 0) + 1;
        var local = batch.Db.ArticleVersions.Local.Where(v => v.ArticleId == article.Id).Select(v => v.Number + 1).DefaultIfEmpty(1).Max();
        var version = NewVersion(article.Id, Math.Max(number, local), file, read);
        batch.Db.ArticleVersions.Add(version);
        await corrected.AfterVersionAsync(article, version, cancellation);
        await batch.Db.ArticleLinks.Where(l => l.ArticleId == article.Id).ExecuteDeleteAsync(cancellation);
        // those of a version filed in this same transaction
        batch.Db.ArticleLinks.RemoveRange(batch.Db.ArticleLinks.Local.Where(l => l.ArticleId == article.Id).ToList());
        batch.Db.ArticleLinks.AddRange(DocumentFields.Links(article.Id, read.Document));
        batch.Written.Add(new WrittenArticle(article, read.Content));
        batch.State.Identities.Add(article.Id, keys.Url, article.Outlet?.Key, keys.Title, keys.Text);
        placer.Keep(article, IngestTransaction.Item(article, article.Outlet?.Name, read.Content), sub);
        await batch.MarkAsync(article.SubStoryId, cancellation);
        return wasStub ? Filing.Added : Filing.NewVersion;
    }

    private Article NewArticle(ReadFile file, ReadDocument read, Outlet? outlet, ArticleKeys keys)
    {
        var article = new Article
        {
            Id = FreeId(file, read.Index), Outlet = outlet, OutletId = outlet?.Id, Title = "", TitleKey = keys.Title, UrlKey = keys.Url,
            TextKey = keys.Text, ExternalId = read.Document.ExternalId, Kind = read.Document.Kind, HasText = read.Document.Text.Length > 0,
            IsSample = file.IsSample, AddedAt = batch.Now,
            FirstFileId = file.FileId, Pairs = PairsCodec.Encode(read.Parse.Pairs),
        };
        DocumentFields.Describe(article, read.Document);
        article.Versions.Add(NewVersion(article.Id, 1, file, read));
        article.Links.AddRange(DocumentFields.Links(article.Id, read.Document));
        return article;
    }

    private ArticleVersion NewVersion(long article, int number, ReadFile file, ReadDocument read) => new()
    {
        ArticleId = article, Number = number, FileId = file.FileId, Entry = read.Document.Entry, Index = read.Index, AddedAt = batch.Now,
        Title = (read.AsRead ?? read.Document).Title ?? "", Text = read.Document.Text, Blocks = BlockCodec.Encode(read.Document.Blocks),
        Reading = JsonSerializer.Serialize(
            new StoredReading(read.Document.Stripped, read.Document.Warnings, read.Document.Provenance), JsonSerializerOptions.Web),
    };

    private void Given(string externalId, long file, long article) =>
        batch.Db.GivenIds.Add(new GivenId { ExternalId = externalId, FileId = file, ArticleId = article });

    private long FreeId(ReadFile file, int index)
    {
        if (batch.State.FormerIds.TryGetValue(new(file.Sha256, index), out var former) && batch.State.ArticleIds.Add(former)) return former;
        var id = FileReading.ArticleId(file.Sha256, index);
        while (!batch.State.ArticleIds.Add(id)) id++;
        return id;
    }
}
