using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Core.Model;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Tests.Stories;

/// <summary>A citation's quote is cut from the words that were read for it, whatever version came since.</summary>
public sealed class QuotesOfVersionsTests
{
    private const string Url = "https://quill.example/harbour";
    private const string First =
        "The harbour minister opened the Marl canal on 3 March 2026 after two months. Fourteen barges left the lock on the same evening.";
    private const string Later = "Correction: an earlier text named the wrong day and other things that were not so at all. " + First +
        " A spokesman added a word of thanks.";

    [Fact]
    public async Task A_new_version_moves_no_quote_before_its_story_is_written_again()
    {
        using var bench = await BenchAsync();
        var before = await QuotesAsync(bench);
        before.ShouldNotBeEmpty();

        await FileWithoutWritingAsync(bench);

        (await QuotesAsync(bench)).ShouldBe(before);
        (await PassagesAsync(bench)).ShouldBeEmpty("the page of the article shows words that no story cites yet");
        await using (var db = bench.Store.Open())
            (await db.Citations.AnyAsync(c => c.PassageStart != null && c.Version != 1)).ShouldBeFalse();
        await bench.DrainAsync();
        (await QuotesAsync(bench)).ShouldAllBe(q => Later.Contains(q, StringComparison.Ordinal));
        (await PassagesAsync(bench)).ShouldNotBeEmpty();
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_of_a_version_that_is_gone_are_not_on_file()
    {
        using var bench = await BenchAsync();
        await FileWithoutWritingAsync(bench);

        await bench.Store.WriteAsync(db => db.ArticleVersions.Where(v => v.Number == 1).ExecuteDeleteAsync(), CancellationToken.None);

        var story = await StoryAsync(bench);
        story.Sections
            .SelectMany(s => s.Sentences)
            .SelectMany(s => s.Citations)
            .ShouldAllBe(c => c.Quote == null && c.Support == SupportStatus.NoText);
    }

    [Fact]
    public async Task A_page_is_read_from_one_state_of_the_store_and_holds_no_writer_up()
    {
        using var bench = await BenchAsync();
        await using var db = bench.Store.Open();
        int before, after;
        await using (await ReadSnapshot.OfAsync(db, CancellationToken.None))
        {
            before = await db.Stories.CountAsync();
            await bench.Store.WriteAsync(
                other => other.Stories.ExecuteUpdateAsync(s => s.SetProperty(x => x.Title, "Other")), CancellationToken.None);
            after = await db.Stories.CountAsync(s => s.Title == "Other");
        }

        (before > 0, after).ShouldBe((true, 0));
        (await db.Stories.CountAsync(s => s.Title == "Other")).ShouldBe(before);
    }

    private static async Task<Workbench> BenchAsync()
    {
        var bench = new Workbench();
        await bench.ReadAsync("one.jsonl", Workbench.Line("a", "Marl canal opens again", First, url: Url));
        return bench;
    }

    private static async Task FileWithoutWritingAsync(Workbench bench)
    {
        await bench.HandInAsync("two.jsonl", Workbench.Line("a", "Marl canal opens again", Later, url: Url));
        await using var db = bench.Store.Open();
        var waiting = await db.Files.AsNoTracking().SingleAsync(f => f.Name == "two.jsonl");
        await bench.Ingestion.FilingAsync([await bench.Ingestion.ReadAsync(waiting, CancellationToken.None)], CancellationToken.None);
        (await db.ArticleVersions.CountAsync()).ShouldBe(2);
    }

    private static async Task<StoryView> StoryAsync(Workbench bench)
    {
        await using var scope = bench.Scope();
        var slug = await scope.ServiceProvider
            .GetRequiredService<NewsDb>()
            .Stories.Where(s => s.ParentId == null)
            .Select(s => s.Slug)
            .SingleAsync();
        return (await scope.ServiceProvider.GetRequiredService<StoryReader>().StoryAsync(slug, full: true, CancellationToken.None))!;
    }

    private static async Task<List<string>> QuotesAsync(Workbench bench)
    {
        var story = await StoryAsync(bench);
        return [.. story.Sections
            .SelectMany(s => s.Sentences)
            .SelectMany(s => s.Citations)
            .Concat(story.Timeline.SelectMany(e => e.Citations))
            .Select(c => c.Quote)
            .OfType<string>()];
    }

    private static async Task<IReadOnlyList<CitedPassage>> PassagesAsync(Workbench bench)
    {
        await using var scope = bench.Scope();
        var id = await scope.ServiceProvider.GetRequiredService<NewsDb>().Articles.Select(a => a.Id).SingleAsync();
        return (await scope.ServiceProvider.GetRequiredService<ArticleReader>().OneAsync(id, null, null, CancellationToken.None))!.Cited;
    }
}
