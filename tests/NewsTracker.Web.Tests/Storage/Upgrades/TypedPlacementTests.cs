using System.IO.Compression;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Constraints;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Decisions.Stories;
using NewsTracker.Web.Exports;

namespace NewsTracker.Tests.Storage.Upgrades;

/// <summary>
/// A store made before the state of places had columns of its own: a page with its stubs, a copy, a story chosen at hand-in, and a
/// correction, a removal, a merge, a move, a "not the same" and a rename by a person.
/// </summary>
public sealed class TypedPlacementTests
{
    private const string Store = "before-typed-placement";

    [Fact]
    public async Task Places_stories_and_reasons_are_as_before()
    {
        using var bench = Open();
        var before = await File.ReadAllLinesAsync(Asset("assignments.jsonl"));

        (await AssignmentsAsync(bench)).ShouldBe(before);
        (await bench.FaultsAsync()).ShouldBeEmpty();
        await bench.DrainAsync();
        (await AssignmentsAsync(bench)).ShouldBe(before);
    }

    [Fact]
    public async Task What_the_reason_said_stands_in_columns()
    {
        using var bench = Open();
        await using var db = bench.Store.Open();

        (await db.Articles.GroupBy(a => a.Rule).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count))
            .ShouldBe(
                new Dictionary<PlacementRule, int>
                {
                    [PlacementRule.Opened] = 4,
                    [PlacementRule.SameEvent] = 1,
                    [PlacementRule.NearCopy] = 1,
                    [PlacementRule.Decided] = 3,
                    [PlacementRule.Imported] = 4
                },
                ignoreOrder: true);
        (await db.Articles.AnyAsync(a => a.NeedsPlacement)).ShouldBeFalse();
        (await db.Stories.Where(s => s.IsFixed).OrderBy(s => s.Id).Select(s => s.Id).ToListAsync()).ShouldBe([2, 3, 4, 19, 20, 22]);
        (await db.Articles.Where(a => a.Title.StartsWith("Harbour talks")).Select(a => a.Byline).SingleAsync())
            .ShouldBe(["Ada Renn", "Jos Tiller"]);
        (await db.ImportedPages.Select(p => p.ArticleIds).SingleAsync()).ShouldBe([864527356116, 744057600965, 282818337006, 785046267740]);
        db.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task Decisions_say_what_they_said()
    {
        using var bench = Open();
        await using var db = bench.Store.Open();

        var book = await StoryDecisionBook.LoadAsync(db, CancellationToken.None);
        book.All.Select(d => (d.Kind, d.What.Articles.Count, d.What.Others.Count, d.IsWaiting)).ShouldBe(
            [
                (StoryDecisionKind.Merge, 1, 1, false), (StoryDecisionKind.Move, 1, 2, false), (StoryDecisionKind.NotSame, 1, 1, false),
                (StoryDecisionKind.Rename, 2, 0, false)
            ]);
        (book.All[3].What.Title, book.All[2].What.WholeStories, book.All[0].Details.Into)
            .ShouldBe(("Blossom in the Vale of Sorn", true, "pell-library-reopens-its-reading-room"));
        var corrected = (await CorrectionBook.LoadAsync(db, CancellationToken.None)).Of(774491933778);
        corrected
            .Select(c => (c.Field, c.Value, c.Document.Index))
            .ShouldBe([("byline", "Ino Casper\nUrsel Bohm", 5), ("published", "2026-02-12", 5)]);
        (await RemovalBook.LoadAsync(db, CancellationToken.None)).Find(corrected[0].Document.Sha256, 8, "").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_article_that_waited_finds_its_place_and_what_was_not_told_yet_is_told()
    {
        const long waiting = 843752606125;
        using var bench = Open("""
            UPDATE "Articles" SET "Reason" = NULL WHERE "Id" = 992522144402;
            UPDATE "Articles" SET "Reason" = NULL WHERE "Id" = 843752606125;
            UPDATE "Stories" SET "IsStale" = 1 WHERE "Id" IN (6, 18);
            UPDATE "Stories" SET "IsStale" = 1, "ContentHash" = NULL, "Decided" = 'A person said “so”.' || char(10) || 'A person said it again.' WHERE "Id" = 11;
            INSERT INTO "Decisions" ("Kind", "At", "Details") VALUES ('removeFile', 1, '{"documents":[{"file":"AB","index":-1}],"textKeys":[],"lifted":false,"isStub":false}');
            """);
        await using var db = bench.Store.Open();
        // the other's story waits for nothing
        (await db.Articles.Where(a => a.NeedsPlacement).Select(a => a.Id).ToListAsync()).ShouldBe([waiting]);
        (await db.Stories.Where(s => s.Id == 11).Select(s => s.Decided).SingleAsync())
            .ShouldBe(["A person said “so”.", "A person said it again."]);
        (await RemovalBook.LoadAsync(db, CancellationToken.None)).RemovedAt("AB").ShouldBe(1);

        await bench.DrainAsync();

        (await db.Articles.AnyAsync(a => a.NeedsPlacement)).ShouldBeFalse();
        var changes = await db.Revisions.Where(r => r.StoryId == 11).OrderByDescending(r => r.Number).Select(r => r.Changes).FirstAsync();
        System.Text.Json.JsonDocument
            .Parse(changes)
            .RootElement.GetProperty("decisions")
            .EnumerateArray()
            .Select(d => d.GetString())
            .ShouldBe(["A person said “so”.", "A person said it again."]);
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_start_that_was_killed_while_it_migrated_does_not_hold_up_the_next()
    {
        using var bench = Open("""
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT OR REPLACE INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00+00:00');
            """);

        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    private static Workbench Open(string? change = null) => new(store: path =>
    {
        using (var packed = new BrotliStream(File.OpenRead(Asset("db.br")), CompressionMode.Decompress))
        using (var file = File.Create(path)) packed.CopyTo(file);
        if (change is null) return;
        using var db = new SqliteConnection($"Data Source={path};Pooling=False");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = change;
        command.ExecuteNonQuery();
    });

    private static string Asset(string ending) =>
        Repository.Path("tests", "NewsTracker.Web.Tests", "Storage", "Upgrades", $"{Store}.{ending}");

    private static async Task<IReadOnlyList<string>> AssignmentsAsync(Workbench bench)
    {
        await using var db = bench.Store.Open();
        var lines = new List<string>();
        await foreach (var line in AssignmentExport.AllAsync(db, null, CancellationToken.None))
            lines.Add(Encoding.UTF8.GetString(line).TrimEnd('\n'));
        return lines;
    }
}
