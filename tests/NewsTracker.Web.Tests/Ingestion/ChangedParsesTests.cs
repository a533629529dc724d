using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Decisions;
using NewsTracker.Web.Ingestion.Decided;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Reading;

namespace NewsTracker.Tests.Ingestion;

/// <summary>What a changed article tells is read before the writer's transaction, unless it changes again until then.</summary>
public sealed class ChangedParsesTests
{
    [Fact]
    public async Task What_was_read_before_stands_while_headline_language_and_words_do()
    {
        using var loaded = new LoadedStore(new IngestionOptions());
        await loaded.ReadAsync("a.jsonl", JsonSerializer.Serialize(new
        {
            id = "one", title = "Mayor closes bridge", outlet = "Tarnhold Post", published = "2031-05-06", language = "en",
            text = "The mayor closed the harbour bridge on Monday.",
        }));
        await using var db = loaded.Store.Open();
        var article = await db.Articles.AsNoTracking().SingleAsync();
        var words = ArticleWords.Of(await db.ArticleVersions.AsNoTracking().SingleAsync());

        var read = await ChangedParses.ReadAsync(loaded.Store, new ChangedNotes(2, [article.Id, 12345], []), CancellationToken.None);

        var known = read.Of(article, words);
        known.Pairs.ShouldContain("close/bridge");
        read.Of(article, words).ShouldBeSameAs(known);
        read.Of(article, words with { Text = "The mayor opened the harbour bridge on Friday." }).Pairs.ShouldContain("open/bridge");
        article.Title = "Council opens ferry";
        read.Of(article, words).Pairs.ShouldContain("open/ferry");
        article.Language = "de";
        read.Of(article, words).Pairs.ShouldBeEmpty();
    }
}
