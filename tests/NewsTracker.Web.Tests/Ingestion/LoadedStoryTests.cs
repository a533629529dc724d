using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Tests.Ingestion;

/// <summary>A digest that was made of words which are no longer the article's is not written.</summary>
public sealed class LoadedStoryTests
{
    [Theory]
    [InlineData("\"HasText\" = 0")]
    [InlineData("\"TextKey\" = 'other'")]
    [InlineData("\"PublishedStart\" = '2026-03-01'")]
    [InlineData("\"OutletId\" = NULL")]
    [InlineData("\"Url\" = 'https://quill.example/other'")]
    [InlineData("\"Language\" = 'de'")]
    [InlineData("\"Byline\" = '[\"Odile Tranter\"]'")]
    public async Task A_story_does_not_stand_when_an_article_says_something_else(string change)
    {
        using var bench = new Workbench();
        await bench.ReadAsync("one.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening));
        await using var db = bench.Store.Open();
        var id = await db.Stories.Where(s => s.ParentId == null).Select(s => s.Id).SingleAsync();
        var loaded = (await StoryBatch.LoadAsync(db, [id], new AnalysisCache(), CancellationToken.None)).Find(id)!;
        (await loaded.StillStandsAsync(db, CancellationToken.None)).ShouldBeTrue();

        Statement.Run(db, $"UPDATE \"Articles\" SET {change}");

        (await loaded.StillStandsAsync(db, CancellationToken.None)).ShouldBeFalse();
    }
}
