using System.Net;
using NewsTracker.Tests.Decisions;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Search.Index;

namespace NewsTracker.Tests.Pages;

public sealed class NamePagesTests
{
    private const string Full =
        "Prime Minister Amara Dell opened the bridge on Monday. Ms Dell said in Oslo that the work was done. Dell left in June.";

    [Fact]
    public async Task An_article_counts_for_a_name_under_any_form_whichever_came_first()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(
            ("a.jsonl", Workbench.Line(
                "a", "Bridge is closed", "On Sunday Mrs Dell said that the bridge was closed. Reporters met Mrs Dell in Oslo.")));
        await site.UploadAsync(("b.jsonl", Workbench.Line("b", "Bridge opens", Full)));
        await site.UploadAsync(
            (
                "c.jsonl",
                Workbench.Line("c", "Bridge is praised", "Critics praised Dell. They said that Mrs Dell had kept her word to Norway.")));

        (await site.PageAsync("/names/amara-dell")).ShouldContain("Named in 3 articles");
        (await site.PageAsync("/names/amara-dell")).ShouldContain("Also written Dell.");
    }

    [Fact]
    public async Task The_address_of_a_form_leads_to_the_name()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(
            ("a.jsonl", Workbench.Line(
                "a", "Bridge is closed", "On Sunday Mrs Dell said that the bridge was closed. Reporters met Mrs Dell in Oslo.")));
        (await site.PageAsync("/names/dell")).ShouldContain("Named in 1 article");
        await site.UploadAsync(("b.jsonl", Workbench.Line("b", "Bridge opens", Full)));

        var page = await site.Client.GetAsync(new Uri("/names/dell", UriKind.Relative));

        page.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        page.Headers.Location!.OriginalString.ShouldBe("/names/amara-dell");
    }

    [Fact]
    public async Task Names_are_listed_by_kind_without_months_peoples_and_outlets()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(
            ("a.jsonl", Workbench.Line(
                "a", "Bridge opens", Full + " French workers told Quill Post that Norway paid. In June Norway paid again.")));

        var all = await site.PageAsync("/names");
        all.ShouldContain("Amara Dell");
        all.ShouldContain("Norway");
        foreach (var other in new[] { ">June<", ">French<", ">Monday<", ">Quill Post<" }) all.ShouldNotContain(other);
        var people = await site.PageAsync("/names?kind=person");
        people.ShouldContain("Amara Dell");
        people.ShouldNotContain("Norway");
        (await site.PageAsync("/names?kind=place")).ShouldContain("Norway");
        (await site.PageAsync("/names?kind=none")).ShouldContain("Norway");
    }

    [Fact]
    public async Task Addresses_are_kept_when_names_are_read_anew()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("b.jsonl", Workbench.Line("b", "Bridge opens", Full)));
        await site.Store.WriteAsync(
            db =>
            {
                NewsTracker.Web.Storage.Rows.Statement.Run(
                    db, """UPDATE "Names" SET "Slug" = 'minister-dell' WHERE "Slug" = 'amara-dell'""");
                return Task.FromResult(0);
            },
            CancellationToken.None);
        await site.Store.WriteAsync(
            db =>
            {
                SearchIndexWriter.ClearAll(db);
                return Task.FromResult(0);
            },
            CancellationToken.None);
        await site.UploadAsync(("c.jsonl", Workbench.Line("c", "Bridge opens again", Full + " It was opened twice, and Dell laughed.")));

        var page = await site.Client.GetAsync(new Uri("/names/minister-dell", UriKind.Relative));

        page.Headers.Location!.OriginalString.ShouldBe("/names/amara-dell");
    }
}
