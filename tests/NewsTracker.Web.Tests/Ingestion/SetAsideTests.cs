using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Digests;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Tests.Ingestion;

/// <summary>What ended the program again and again, or overruns its time, is named and set aside; the rest goes on.</summary>
public sealed class SetAsideTests
{
    [Fact]
    public async Task A_story_with_which_the_program_ended_three_times_is_set_aside_until_a_rebuild()
    {
        using var loaded = new LoadedStore(new IngestionOptions());
        await loaded.ReadAsync("first.jsonl", Line("a", 1), "The harbour");
        await MarkAsync(loaded.Store, "UPDATE Stories SET WritingsBegun = 3, IsStale = 1 WHERE ParentId IS NULL");
        await loaded.ReadAsync("second.jsonl", Line("b", 2), "The bridge");

        await using (var db = loaded.Store.Open())
        {
            (await db.Stories.Where(s => s.ParentId == null && s.Title == "The bridge").Select(s => s.Revision).SingleAsync()).ShouldBe(1);
            (await db.Stories.AnyAsync(s => s.IsStale && s.ParentId == null)).ShouldBeFalse();
            (await db.Files.AllAsync(f => f.State == FileState.Filed)).ShouldBeTrue();
            var aside = (await SetAsideStory.LoadAsync(db, CancellationToken.None)).ShouldHaveSingleItem();
            aside.Title.ShouldBe("The harbour");
            aside.Why.ShouldContain("rebuild");
        }

        loaded.Errors.ShouldHaveSingleItem().ShouldContain("The harbour");
        await loaded.RebuildAsync();
        await using var after = loaded.Store.Open();
        (await SetAsideStory.LoadAsync(after, CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_story_that_was_being_written_at_a_killed_end_is_written_and_its_mark_goes()
    {
        using var loaded = new LoadedStore(new IngestionOptions());
        await loaded.ReadAsync("first.jsonl", Line("a", 1), "The harbour");
        await MarkAsync(loaded.Store, "UPDATE Stories SET WritingsBegun = 2, IsStale = 1, ContentHash = NULL WHERE ParentId IS NULL");

        await loaded.DrainAsync();

        await using var db = loaded.Store.Open();
        (await db.Stories.Where(s => s.ParentId == null).Select(s => new { s.IsStale, s.WritingsBegun, s.Revision }).SingleAsync())
            .ShouldBe(new { IsStale = false, WritingsBegun = 0, Revision = 2 });
    }

    [Fact]
    public async Task A_story_whose_digest_overruns_is_named_and_the_others_are_written()
    {
        using var gate = new ManualResetEventSlim();
        using var loaded = new LoadedStore(new IngestionOptions
        {
            MaxWritingTime = TimeSpan.FromSeconds(4),
            Digest = (articles, cache) =>
            {
                if (articles.Any(a => a.Content.Text.Contains("plan a", StringComparison.Ordinal))) gate.Wait(TimeSpan.FromSeconds(20));
                return DigestBuilder.Build(articles, cache: cache);
            },
        });
        await loaded.ReadAsync("first.jsonl", Line("a", 1), "The harbour");
        await loaded.ReadAsync("second.jsonl", Line("b", 2), "The bridge");
        gate.Set();

        await using var db = loaded.Store.Open();
        (await db.Stories.Where(s => s.ParentId == null && s.Title == "The bridge").Select(s => s.Revision).SingleAsync()).ShouldBe(1);
        (await SetAsideStory.LoadAsync(db, CancellationToken.None)).ShouldHaveSingleItem().Why.ShouldContain("too long");
    }

    [Fact]
    public async Task A_document_whose_analysis_overruns_is_rejected_with_its_reason()
    {
        using var gate = new ManualResetEventSlim();
        using var loaded = new LoadedStore(new IngestionOptions
        {
            Unbounded = 0,
            MaxAnalysisTime = TimeSpan.FromSeconds(4),
            Analyze = document =>
            {
                if (document.Text.Contains("plan b", StringComparison.Ordinal)) gate.Wait(TimeSpan.FromSeconds(20));
                return FileReading.Analyze(document);
            },
        });
        await loaded.ReadAsync("both.jsonl", Line("a", 1) + Line("b", 2));
        gate.Set();

        await using var db = loaded.Store.Open();
        (await db.Articles.CountAsync()).ShouldBe(1);
        (await db.FileRejections.Select(r => r.Code).SingleAsync()).ShouldBe("tooSlow");
    }

    private static async Task MarkAsync(Store store, string sql)
    {
        await using var connection = new SqliteConnection(store.Folder.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static string Line(string id, int day) => Workbench.Line(
        id, $"Council meets on plan {id}",
        $"The council of Quillport met on March {day}, 2026, and heard {day + 3} speakers about plan {id}.", published: $"2026-03-0{day}") +
            "\n";
}
