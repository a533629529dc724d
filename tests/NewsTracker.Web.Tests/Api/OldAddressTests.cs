using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Tests.Api;

public sealed class OldAddressTests
{
    [Fact]
    public async Task An_old_address_leads_to_the_present_one_everywhere()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        var slug = await RememberOldAsync(site, "die-alte-adresse-é");

        foreach (var (old, present) in new[]
        {
            ("/api/v1/stories/die-alte-adresse-é?timeline=full", $"/api/v1/stories/{slug}?timeline=full"),
            ("/stories/die-alte-adresse-é.json", $"/stories/{slug}.json"),
            ("/stories/die-alte-adresse-é.csl.json?a=b", $"/stories/{slug}.csl.json?a=b"),
            ("/stories/die-alte-adresse-é.atom", $"/stories/{slug}.atom"), ("/stories/die-alte-adresse-é.ics", $"/stories/{slug}.ics"),
            ("/stories/die-alte-adresse-é", $"/stories/{slug}"),
        })
        {
            var answer = await site.Client.GetAsync(new Uri(old, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently, old);
            answer.Headers.Location!.OriginalString.ShouldBe(present);
        }

        var export = await CommandRun.RunAsync(null, "export", "--format", "json", "--story", "die-alte-adresse-é", "--data", site.Data);
        export.Exit.ShouldBe(0, export.Error);
        export.Output.ShouldContain($"\"slug\":\"{slug}\"");
    }

    private static Task<string> RememberOldAsync(TestSite site, string old) => site.Store.WriteAsync(
        async db =>
        {
            var story = await db.Stories.FirstAsync(s => s.ParentId == null);
            db.StorySlugs.Add(new StorySlug { Slug = old, StoryId = story.Id });
            return story.Slug;
        },
        CancellationToken.None);
}
