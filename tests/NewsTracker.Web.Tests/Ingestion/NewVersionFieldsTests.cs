using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Tests.Ingestion;

public sealed class NewVersionFieldsTests
{
    private const string Url = "https://quill.example/a";
    private static readonly string[] Author = ["Maren Oake"];

    [Fact]
    public async Task A_new_version_brings_the_outlet_and_erases_no_field_that_it_lacks()
    {
        using var bench = new Workbench();
        await bench.ReadAsync(
            "a.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening, outlet: null, url: Url, byline: Author));

        await bench.ReadAsync(
            "b.jsonl",
            Workbench.Line(
                "a", "Harbour talks open", SampleTexts.Opening + "\n\nA word of thanks.", outlet: "Quill Post", url: Url, published: null));

        await using var db = bench.Store.Open();
        var article = await db.Articles.Include(a => a.Outlet).SingleAsync();
        (await db.ArticleVersions.CountAsync()).ShouldBe(2);
        (article.Outlet?.Name, article.Byline.Single(), article.Published?.Start)
            .ShouldBe(("Quill Post", "Maren Oake", new DateOnly(2026, 3, 3)));
    }

    [Fact]
    public async Task A_new_version_brings_its_own_links_in_place_of_the_former_ones()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("a.md", Page("[the report](https://port.example/report) and [a map](https://port.example/map)"));

        await bench.ReadAsync("b.md", Page("[a map](https://port.example/map) and [the answer](https://port.example/answer)"));

        await using var db = bench.Store.Open();
        (await db.ArticleVersions.CountAsync()).ShouldBe(2);
        (await db.ArticleLinks.OrderBy(l => l.Id).Select(l => l.Url).ToListAsync())
            .ShouldBe(["https://port.example/map", "https://port.example/answer"]);
    }

    [Fact]
    public async Task The_address_of_a_new_version_leads_to_its_article_after_a_restart()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("a.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening, url: Url));
        await bench.ReadAsync(
            "b.jsonl",
            Workbench.Line("a", "Harbour talks open", SampleTexts.Opening + "\n\nA word of thanks.", url: "https://quill.example/moved"));
        await bench.Ingestion.RestartAsync(new Dictionary<DocumentRef, long>(), default);

        await bench.ReadAsync(
            "c.jsonl",
            Workbench.Line("c", "Early blossom", SampleTexts.Other, outlet: null, url: "https://quill.example/moved", published: null));

        await using var db = bench.Store.Open();
        (await db.Articles.CountAsync()).ShouldBe(1);
        (await db.ArticleVersions.CountAsync()).ShouldBe(3);
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    private static string Page(string links) =>
        $"---\ntitle: Harbour talks open\nurl: {Url}\n---\n\n{SampleTexts.Opening}\n\nThe port authority has published {links}.\n";

    [Fact]
    public async Task Fields_of_a_version_go_with_its_file()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("a.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening, url: Url));
        var later = (await bench.HandInAsync(
            "b.jsonl",
            Workbench.Line(
                "a", "Harbour talks open", SampleTexts.Opening + "\n\nA word of thanks.", url: Url, published: "2026-03-09",
                byline: Author)))[0].Id!.Value;
        await bench.DrainAsync();
        await using var db = bench.Store.Open();
        (await db.Articles.Select(a => a.Byline).SingleAsync()).ShouldBe(Author);

        await bench.Get<Remover>().RemoveFileAsync(later, null, CancellationToken.None);
        await bench.DrainAsync();

        var article = await db.Articles.AsNoTracking().Include(a => a.Outlet).SingleAsync();
        (article.Outlet?.Name, article.Byline.Count, article.Published?.Start, article.Url, article.ExternalId)
            .ShouldBe(("Quill Post", 0, new DateOnly(2026, 3, 3), Url, "a"));
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_named_story_whose_articles_went_says_nothing_more()
    {
        using var bench = new Workbench();
        var file = (await bench.HandInAsync(
            "a.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening), "By hand"))[0].Id!.Value;
        await bench.DrainAsync();

        await bench.Get<Remover>().RemoveFileAsync(file, null, CancellationToken.None);
        await bench.DrainAsync();

        await using var db = bench.Store.Open();
        var story = await db.Stories.Include(s => s.Sections).Include(s => s.Timeline).SingleAsync();
        (
            story.Title, story.ArticleCount, story.OutletCount, story.EventCount, story.Lead, story.LatestDay, story.Sections.Count,
            story.Timeline.Count).ShouldBe(("By hand", 0, 0, 0, null, null, 0, 0));
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }
}
