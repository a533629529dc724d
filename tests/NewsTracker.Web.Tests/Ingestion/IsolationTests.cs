using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Tests.Ingestion;

/// <summary>What fails for one document or one story does not stop the others, and is not tried for ever.</summary>
public sealed class IsolationTests
{
    private const string Bad = "Torvik";

    private static readonly IngestionOptions FailingAnalysis = new()
    {
        Analyze = document =>
            document.Text.Contains(Bad, StringComparison.Ordinal)
                ? throw new InvalidOperationException("cannot analyze")
                : FileReading.Analyze(document),
    };

    [Fact]
    public async Task A_document_that_cannot_be_analyzed_is_rejected_and_the_others_are_filed()
    {
        using var loaded = new LoadedStore(FailingAnalysis);

        await loaded.ReadAsync("mixed.jsonl", Line("a", "Quillport", 1) + Line("b", Bad, 2) + Line("c", "Marrow Bay", 3));
        await loaded.ReadAsync("alone.jsonl", Line("d", Bad, 4));
        await loaded.DrainAsync();

        await using var db = loaded.Store.Open();
        (await db.Articles.CountAsync()).ShouldBe(2);
        (await db.Files.OrderBy(f => f.Id).Select(f => new { f.State, f.Added, f.Rejected, f.DocumentsDone }).ToListAsync())
            .ShouldBe([
                new { State = FileState.Filed, Added = 2, Rejected = 1, DocumentsDone = 3 },
                new { State = FileState.Rejected, Added = 0, Rejected = 1, DocumentsDone = 1 }
            ]);
        (await db.FileRejections.OrderBy(r => r.Id).Select(r => new { r.Code, r.Entry }).ToListAsync())
            .ShouldBe([new { Code = "internal", Entry = (string?)"b" }, new { Code = "internal", Entry = (string?)"d" }]);
        loaded.Errors.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_rebuild_passes_over_a_document_that_cannot_be_analyzed()
    {
        using var loaded = new LoadedStore(FailingAnalysis);
        await loaded.ReadAsync("mixed.jsonl", Line("a", "Quillport", 1) + Line("b", Bad, 2));

        (await loaded.RebuildAsync()).ShouldBe(1);

        await using var db = loaded.Store.Open();
        (await db.FileRejections.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_story_that_cannot_be_written_shows_what_it_showed_until_it_changes()
    {
        var fails = false;
        var tries = 0;
        using var loaded = new LoadedStore(new IngestionOptions { Digest = Digest });
        await loaded.ReadAsync("first.jsonl", Line("a", Bad, 1), "The harbour");
        fails = true;
        await loaded.ReadAsync("second.jsonl", Line("b", Bad, 2), "The harbour");
        await loaded.ReadAsync("other.jsonl", Line("c", "Quillport", 3), "The bridge");
        await loaded.DrainAsync();

        await using (var db = loaded.Store.Open())
        {
            (await db.Stories
                .Where(s => s.ParentId == null)
                .OrderBy(s => s.Id)
                .Select(s => new { s.Title, s.Revision, s.ArticleCount, s.IsStale })
                .ToListAsync()).ShouldBe(
                    [
                        new { Title = "The harbour", Revision = 1, ArticleCount = 1, IsStale = false },
                        new { Title = "The bridge", Revision = 1, ArticleCount = 1, IsStale = false }
                    ]);
            (await db.Files.AllAsync(f => f.State == FileState.Filed)).ShouldBeTrue();
            await foreach (var (name, faults) in StoreChecks(db)) faults.ShouldBeEmpty(name);
        }

        tries.ShouldBe(1);
        loaded.Errors.ShouldHaveSingleItem().ShouldContain("The harbour");

        fails = false;
        await loaded.ReadAsync("third.jsonl", Line("d", Bad, 4), "The harbour");

        await using var after = loaded.Store.Open();
        (await after.Stories
            .Where(s => s.ParentId == null && s.Title == "The harbour")
            .Select(s => new { s.Revision, s.ArticleCount })
            .SingleAsync()).ShouldBe(new { Revision = 2, ArticleCount = 3 });
        (await after.Stories.AnyAsync(s => s.IsStale)).ShouldBeFalse();

        StoryDigest Digest(IReadOnlyList<StoryArticle> articles, DigestCache cache)
        {
            if (!fails || articles.All(a => !a.Content.Text.Contains(Bad, StringComparison.Ordinal)))
                return DigestBuilder.Build(articles, cache: cache);
            if (articles.Count == 2) tries++;
            throw new InvalidOperationException("cannot digest");
        }
    }

    private static IAsyncEnumerable<(string Name, IReadOnlyList<string> Faults)> StoreChecks(Web.Storage.NewsDb db) =>
        Web.Commands.StoreChecks.RunAsync(db, CancellationToken.None);

    private static string Line(string id, string place, int day) => JsonSerializer.Serialize(new
    {
        id, title = $"{place} council meets on plan {id}", outlet = "Harbour Gazette", published = $"2026-03-{day:00}", language = "en",
        text = $"The council of {place} met on March {day}, 2026, and heard {day + 3} speakers about plan {id}. The mayor of {place} " +
            $"said that the works would begin in April {day + 2026}.",
    }) + "\n";
}
