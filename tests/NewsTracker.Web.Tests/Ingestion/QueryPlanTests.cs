using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Web.Decisions.Stories;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Views.Revisions;

namespace NewsTracker.Tests.Ingestion;

/// <summary>
/// Taking a file in costs what the file costs, however much is stored: no statement of it reads or sorts a table that grows.
/// </summary>
public sealed class QueryPlanTests
{
    /// <summary>All tables with a row for each file, article, story, name or day.</summary>
    internal static readonly HashSet<string> Growing = [
        "Files", "FileContents", "FileRejections", "Receipts", "GivenIds", "Articles", "ArticleVersions", "ArticleGrammars", "ArticleTerms",
        "ArticleLinks", "Outlets", "Stories", "StorySlugs", "StatedPages", "Revisions", "Sections", "SummarySentences", "TimelineEvents",
        "CandidateEvents", "Citations", "SourceNotes", "ExternalResources", "Decisions", "Names", "NameForms", "NameMentions", "SearchDocs", "SearchStems",
        "StoryListings", "StoryOutlets", "ArticleDays", "OutletCounts"];

    /// <summary>What the writer reads whole once when it starts, to hold it in memory from then on.</summary>
    private static readonly Dictionary<string, string> OnceAtStart = new()
    {
        ["Outlets"] = "every outlet by its key",
        ["StorySlugs"] = "every address that was ever given",
        ["Articles"] = "every id, and the keys under which an article is found again; then the newest articles, for grouping",
        ["StatedPages"] = "the newest page of each story that a digest file states, for grouping",
    };

    [Fact]
    public async Task A_file_that_arrives_scans_no_table_that_grows()
    {
        var statements = new RecordedStatements();
        using var bench = await FilledAsync(statements);

        statements.Begin();
        await bench.HandInAsync("three.txt", Third);
        await bench.ReadAsync("again.txt", Third);
        await bench.ReadAsync(
            "orchard.jsonl",
            Workbench.Line(
                "o", "Orchard growers in Vale of Sorn report early blossom", SampleTexts.Other + "\n\nThe cooperative meets again.",
                url: "https://sorn.example/o"));
        var told = statements.End();

        told.Count.ShouldBeGreaterThan(100);
        await using var db = bench.Store.Open();
        await db.Database.OpenConnectionAsync();
        RecordedStatements.Scans(db, told, Growing).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_and_a_file_with_a_chosen_story_scan_the_few_imported_pages_and_nothing_else()
    {
        var statements = new RecordedStatements();
        using var bench = await FilledAsync(statements);

        statements.Begin();
        await bench.ReadAsync("chosen.txt", Third, "The canal by hand");
        await bench.ReadAsync("page.txt", await File.ReadAllTextAsync(Repository.Path("seeds", "14-velm-story-page.txt")));
        var told = statements.End();

        await using var db = bench.Store.Open();
        await db.Database.OpenConnectionAsync();
        RecordedStatements.Scans(db, told, Growing).Where(s => !s.StartsWith("StatedPages: ", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decision_about_stories_scans_no_table_that_grows()
    {
        var statements = new RecordedStatements();
        using var bench = await FilledAsync(statements);
        string[] slugs;
        await using (var db = bench.Store.Open())
            slugs = await db.Stories.Where(s => s.ParentId == null).OrderBy(s => s.Id).Select(s => s.Slug).ToArrayAsync();

        statements.Begin();
        var merge = bench.Get<StoryDecisions>().MergeAsync(slugs[1], slugs[0], null, CancellationToken.None);
        while (!merge.IsCompleted) await bench.DrainAsync();
        var told = statements.End();

        (await merge).Refusal.ShouldBeNull();
        await using var after = bench.Store.Open();
        await after.Database.OpenConnectionAsync();
        RecordedStatements.Scans(after, told, Growing).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_open_page_asks_what_is_new_without_looking_through_stories_and_receipts()
    {
        var statements = new RecordedStatements();
        using var bench = await FilledAsync(statements);
        await using var db = bench.Store.Open();
        await db.Database.OpenConnectionAsync();
        var news = new NewsReader(db);

        statements.Begin();
        var last = await news.LastChangeAsync(CancellationToken.None);
        (await news.OfStoriesAsync(last, CancellationToken.None)).ShouldBe(0);
        (await news.OfInboxAsync(await news.LastHandInAsync(CancellationToken.None), CancellationToken.None)).ShouldBe(0);
        var told = statements.End();

        told.Count.ShouldBe(4);
        RecordedStatements.Scans(db, told, Growing).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_start_reads_whole_tables_only_into_the_writer_s_memory()
    {
        var statements = new RecordedStatements();
        using var bench = await FilledAsync(statements);
        await using var db = bench.Store.Open();
        await db.Database.OpenConnectionAsync();

        statements.Begin();
        await bench.Ingestion.RestartAsync(new Dictionary<NewsTracker.Web.Storage.Model.DocumentRef, long>(), CancellationToken.None);
        var scans = RecordedStatements.Scans(db, statements.End(), Growing);

        scans.Select(s => s[..s.IndexOf(':', StringComparison.Ordinal)]).Distinct().ShouldBe(OnceAtStart.Keys, ignoreOrder: true);
    }

    private const string Third = """
        Marl canal lock gate arrives on a barge

        QUILLPORT, 2 April 2026 - A new gate for the Marl canal arrived at Quillport on Thursday on a barge from Brennard, the port authority said.

        Harbour minister Odile Tranter said the canal, closed since 12 January 2026, would open in May. "The gate is the easy part," she told reporters.

        Envoy Tomas Weil sent [the bill](https://brennard.example/bill) along.
        """;

    private static async Task<Workbench> FilledAsync(RecordedStatements statements)
    {
        var bench = new Workbench(configure: services =>
            services.ConfigureDbContext<NewsDb>(options => options.AddInterceptors(statements)));
        await bench.HandInAsync("one.txt", SampleTexts.Opening);
        await bench.HandInAsync("two.txt", SampleTexts.Second);
        await bench.ReadAsync(
            "orchard.jsonl",
            Workbench.Line("o", "Orchard growers in Vale of Sorn report early blossom", SampleTexts.Other, url: "https://sorn.example/o"));
        return bench;
    }
}
