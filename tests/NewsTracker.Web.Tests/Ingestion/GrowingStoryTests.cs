using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Commands;
using NewsTracker.Web.Ingestion;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Tests.Ingestion;

/// <summary>A story that gathers many articles in one load: what it says at the end, and how often it was written.</summary>
public sealed class GrowingStoryTests
{
    private const int Articles = 24;

    [Fact]
    public async Task Writing_in_between_changes_nothing_of_what_a_story_says_at_the_end()
    {
        using var whole = await LoadedAsync(new IngestionOptions());
        using var inParts = await LoadedAsync(new IngestionOptions { BatchDocuments = 3, ArticlesBetweenDigests = 3 });

        var (atOnce, often) = (await whole.StoryAsync(full: true), await inParts.StoryAsync(full: true));

        Said(often).ShouldBe(Said(atOnce));
    }

    [Fact]
    public async Task A_story_that_doubles_is_written_again_not_one_that_gains_a_few()
    {
        using var folder = await LoadedAsync(new IngestionOptions { BatchDocuments = 1, ArticlesBetweenDigests = 1 });

        var story = await folder.StoryAsync(full: false);

        story.Revision.ShouldBeInRange(3, 7); // at 1, 2, 4, 8, 16 and 24 articles, and not at each
    }

    [Fact]
    public async Task A_story_that_hardly_grows_waits_until_no_file_does_however_many_others_come()
    {
        using var folder = await LoadedAsync(new IngestionOptions
        {
            BatchDocuments = 1, ArticlesBetweenDigests = 1, GrowthUntilRewriting = 100, ArticlesBetweenSmallGrowth = 1, SmallGrowth = 2,
        });

        var story = await folder.StoryAsync(full: false);

        story.Revision.ShouldBeInRange(3, 7);
        story.Articles.Count.ShouldBe(Articles);
    }

    [Fact]
    public async Task Events_that_no_page_shows_are_no_rows_and_are_there_in_the_full_timeline()
    {
        using var folder = await LoadedAsync(new IngestionOptions());
        await using var db = folder.Store.Open();

        var (brief, full) = (await folder.StoryAsync(full: false), await folder.StoryAsync(full: true));

        full.Timeline.Count.ShouldBeGreaterThan(brief.Timeline.Count);
        full.Timeline.Where(e => e.Shown).Select(e => e.Anchor).ShouldBe(brief.Timeline.Select(e => e.Anchor));
        full.Timeline.ShouldAllBe(e =>
            e.Citations.Count > 0 && e.Quote == e.Citations[0].Quote && e.Quote!.Contains(e.Text, StringComparison.Ordinal));
        (await db.TimelineEvents.AllAsync(e => e.Shown)).ShouldBeTrue();
        await foreach (var (name, faults) in StoreChecks.RunAsync(db, CancellationToken.None)) faults.ShouldBeEmpty(name);
    }

    [Fact]
    public async Task A_story_that_changed_while_its_digest_was_made_is_not_written()
    {
        using var folder = await LoadedAsync(new IngestionOptions());
        await using var db = folder.Store.Open();
        var id = await db.Stories.Where(s => s.ParentId == null).Select(s => s.Id).SingleAsync();
        var loaded = (await StoryBatch.LoadAsync(db, [id], new AnalysisCache(), CancellationToken.None)).Find(id)!;
        (await loaded.StillStandsAsync(db, CancellationToken.None)).ShouldBeTrue();

        await folder.Store.WriteAsync(
            other => other.Stories.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Title, "Named by a person")),
            CancellationToken.None);

        (await loaded.StillStandsAsync(db, CancellationToken.None)).ShouldBeFalse();
    }

    private static string Said(StoryView story) => JsonSerializer.Serialize(new
    {
        story.Title, story.Sections, story.Timeline, story.Sources, story.Disagreements, story.Findings,
        Articles = story.Articles.Select(a => a.Title),
    });

    private static async Task<LoadedStore> LoadedAsync(IngestionOptions options)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < Articles; i++)
        {
            lines.AppendLine(JsonSerializer.Serialize(new
            {
                id = $"n{i}", title = $"Harbour barrier: report {i} from Quillport",
                outlet = i % 2 == 0 ? "Harbour Gazette" : "Fjord Courier", published = $"2026-03-{i + 1:00}", language = "en",
                text = $"Quillport closed the harbour barrier on March {i + 1}, 2026, and {3 + i} ships waited outside. Mayor Edda "
                    + $"Brask said on March {1 + (i / 2)} that gate number {i} had been repaired twice. "
                    + $"Divers found {i + 2} broken hinges in February 2026. Pilots will meet the port council on April {i + 1}, 2026.",
            }));
        }

        var loaded = new LoadedStore(options);
        await loaded.ReadAsync("load.jsonl", lines.ToString(), "The harbour barrier");
        return loaded;
    }
}
