using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Web.Rendering;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Tests.Stories;

/// <summary>A story's page loads what it shows, and shows the same as if everything had been loaded.</summary>
public sealed class StoryInPagesTests
{
    [Fact]
    public async Task A_page_of_the_full_timeline_has_its_own_passages_and_the_numbers_of_the_whole()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening), ("two.txt", SampleTexts.Second));
        await using var scope = site.Services.CreateAsyncScope();
        var stories = scope.ServiceProvider.GetRequiredService<StoryReader>();
        var slug = (await scope.ServiceProvider.GetRequiredService<StoryListReader>().FrontAsync(null, 1, default)).Items[0].Slug;
        var whole = (await stories.StoryAsync(slug, full: true, default))!;
        var hidden = whole.Timeline.Where(e => !e.Shown).ToList();
        hidden.Count.ShouldBeGreaterThan(1);
        var wanted = hidden[^1];

        var page = (await stories.StoryAsync(slug, s => [.. s.Timeline.Where(e => e.Anchor == wanted.Anchor)], default))!;
        var none = (await stories.StoryAsync(slug, _ => [], default))!;

        page.Timeline.Select(e => e.Anchor).ShouldBe(whole.Timeline.Select(e => e.Anchor));
        page.Sources.Select(s => (s.Number, s.Article)).ShouldBe(whole.Sources.Select(s => (s.Number, s.Article)));
        Quotes(page, wanted.Anchor).ShouldBe(Quotes(whole, wanted.Anchor));
        Quotes(page, wanted.Anchor).ShouldNotContain((string?)null);
        foreach (var shown in whole.Timeline.Where(e => e.Shown)) Quotes(none, shown.Anchor).ShouldBe(Quotes(whole, shown.Anchor));
    }

    [Theory]
    [InlineData(1, 1, 0, 50)]
    [InlineData(3, 3, 100, 20)]
    [InlineData(9, 3, 100, 20)]
    [InlineData(-4, 1, 0, 50)]
    public void A_list_comes_in_pages_and_a_number_beyond_them_is_the_last(int asked, int number, int first, int count)
    {
        var page = ListPage<int>.Of([.. Enumerable.Range(0, 120)], asked, 50);

        (page.Number, page.Pages).ShouldBe((number, 3));
        page.Items.ShouldBe(Enumerable.Range(first, count));
    }

    private static IEnumerable<string?> Quotes(StoryView story, string anchor) =>
        story.Timeline.Single(e => e.Anchor == anchor).Citations.Select(c => c.Quote);
}
