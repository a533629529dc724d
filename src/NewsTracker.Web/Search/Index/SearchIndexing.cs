using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Model;
using NewsTracker.Web.Search.Words;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Search.Index;

/// <summary>An article whose words were just written, with its sentences.</summary>
internal sealed record WrittenArticle(Article Article, AnalyzedText Content)
{
    /// <param name="article">The article.</param>
    /// <param name="newest">The version whose words are its present ones; null for none.</param>
    public static WrittenArticle Of(Article article, ArticleVersion? newest)
    {
        var text = newest?.Text ?? "";
        var blocks = newest is null ? [] : BlockCodec.Decode(newest.Blocks);
        return new WrittenArticle(article, new AnalyzedText(text, blocks, SentenceSplitter.Split(text, blocks), [], article.Language));
    }
}

/// <summary>A story whose digest was just written, with its articles and their words.</summary>
internal sealed record WrittenStory(Story Story, IReadOnlyList<Article> Articles, Func<long, string?> TextOf);

/// <summary>
/// The hooks of ingestion and of decisions: they run inside the transaction that wrote the rows, after they are saved, once for all of
/// them.
/// </summary>
internal static class SearchIndexing
{
    /// <param name="db">The transaction's context.</param>
    /// <param name="memory">What the writer of the index remembers.</param>
    /// <param name="names">The names of texts that another part reads too.</param>
    /// <param name="written">The articles.</param>
    public static void Articles(NewsDb db, SearchMemory memory, NameMemory names, IReadOnlyList<WrittenArticle> written)
    {
        if (written.Count == 0) return;
        var last = written.Reverse().DistinctBy(w => w.Article.Id).Reverse().ToList();
        using var index = new SearchIndexWriter(db, memory);
        index.Write(last.Select(w => SearchDocuments.Of(w.Article, w.Content.Text)));
        using var mentions = new NameIndexWriter(db);
        foreach (var (article, content) in last)
            mentions.Write(
                article.Id,
                article.Published?.Start ?? article.AnchorDay,
                NameChoice.Of(
                    article.Title, content with { Language = article.Language }, [.. article.Byline, article.Outlet?.Name ?? ""],
                    names));
    }

    /// <summary>
    /// One article whose row or words a person's decision changed; nothing when it is gone. The writer's memory must forget what words it
    /// knows.
    /// </summary>
    public static async Task AgainAsync(NewsDb db, long id, CancellationToken cancellation)
    {
        if (await db.Articles.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id && a.RemovedAt == null, cancellation) is not { } article)
            return;
        var newest = await db.ArticleVersions
            .AsNoTracking()
            .Where(v => v.ArticleId == id)
            .OrderByDescending(v => v.Number)
            .FirstOrDefaultAsync(cancellation);
        Articles(db, new SearchMemory(), new NameMemory(), [WrittenArticle.Of(article, newest)]);
    }

    /// <summary>The stories, their lists, and those of their articles whose day the story has told.</summary>
    public static void Stories(NewsDb db, SearchMemory memory, IReadOnlyList<WrittenStory> written)
    {
        if (written.Count == 0) return;
        using var index = new SearchIndexWriter(db, memory);
        foreach (var story in written)
        {
            SearchIndexWriter.ClearStory(db, story.Story.Id);
            if (story.Story.ParentId is null) StoryListing.Write(db, story.Story, story.Articles);
        }

        index.Write(written.SelectMany(Documents).Concat(Dated(db, written)));
    }

    private static IEnumerable<SearchDocument> Documents(WrittenStory written) => SearchDocuments.Of(
        written.Story, [.. written.Articles.Where(a => a.OutletId is not null).Select(a => a.OutletId!.Value).Distinct()],
        StoryListing.LanguageOf(written.Articles));

    private static List<SearchDocument> Dated(NewsDb db, IReadOnlyList<WrittenStory> written)
    {
        var undated = written
            .SelectMany(w => w.Articles.Where(a => a is { Published: null, AnchorDay: not null }).Select(a => (Article: a, w.TextOf)))
            .DistinctBy(a => a.Article.Id)
            .ToList();
        if (undated.Count == 0) return [];
        using var find = new Statement(db, """SELECT "Id" FROM "SearchDocs" WHERE "ArticleId" = $0""");
        return [.. undated
            .Where(a => find.Number(a.Article.Id) is not { } id || DocumentId.Day(id) != a.Article.AnchorDay)
            .Select(a => SearchDocuments.Of(a.Article, a.TextOf(a.Article.Id) ?? ""))];
    }
}
