using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion.Rebuild;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Tests.Ingestion;

/// <summary>
/// A story whose title would make an address that is another's keeps the one it stood under, and as many rebuilds as one likes change none.
/// </summary>
public sealed class RebuiltAddressTests
{
    [Fact]
    public async Task A_story_stands_under_the_address_it_had_after_every_rebuild()
    {
        using var bench = new Workbench();
        await bench.HandInAsync("given.jsonl", string.Join('\n',
            Workbench.Line(
                "a", "Ferry to Marrow Bay stops after storm", "The ferry to Marrow Bay stopped on 3 March 2026 after a storm broke its ramp, " +
                "said the harbour master Ines Taverel."),
            Workbench.Line(
                "b", "Growers of Sorn vote for a cooperative", "The orchard growers of Sorn voted for a cooperative on 9 May 2026, said their " +
                "speaker Odo Halvek, by 40 votes to 12.")));
        await bench.DrainAsync();
        var (ferry, growers) = await PresentAsync(bench);
        await using (var db = bench.Store.Open())
        {
            // As a regrouping leaves it: the address made of one title is an old one of the other story.
            await db.Stories.Where(s => s.Slug == ferry).ExecuteUpdateAsync(s => s.SetProperty(x => x.Slug, "storm-at-the-bay"));
            var ids = await db.Stories.Where(s => s.ParentId == null).ToDictionaryAsync(s => s.Slug, s => s.Id);
            db.StorySlugs.Add(new StorySlug { Slug = "storm-at-the-bay", StoryId = ids["storm-at-the-bay"] });
            (await db.StorySlugs.FindAsync(ferry))!.StoryId = ids[growers];
            await db.SaveChangesAsync();
        }

        var before = await AddressesAsync(bench);
        await bench.Get<Rebuilding>().RunAsync(CancellationToken.None);
        var once = await AddressesAsync(bench);
        await bench.Get<Rebuilding>().RunAsync(CancellationToken.None);
        var twice = await AddressesAsync(bench);

        once.ShouldBe(before);
        twice.ShouldBe(before);
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_stories_that_would_take_each_others_address_keep_their_own()
    {
        using var bench = new Workbench();
        await bench.HandInAsync("given.jsonl", string.Join('\n',
            Workbench.Line("a", "Ferry stops after storm", "The ferry to Marrow Bay stopped on 3 March 2026, said Ines Taverel."),
            Workbench.Line("b", "Growers of Sorn vote", "The orchard growers of Sorn voted on 9 May 2026, said Odo Halvek.")));
        await bench.DrainAsync();
        var (ferry, growers) = await PresentAsync(bench);
        await using (var db = bench.Store.Open())
        {
            var ids = await db.Stories.Where(s => s.ParentId == null).ToDictionaryAsync(s => s.Slug, s => s.Id);
            foreach (var (to, id) in new[] { ("between", ids[ferry]), (ferry, ids[growers]), (growers, ids[ferry]) })
                await db.Stories.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Slug, to));
            (await db.StorySlugs.FindAsync(ferry))!.StoryId = ids[growers];
            (await db.StorySlugs.FindAsync(growers))!.StoryId = ids[ferry];
            await db.SaveChangesAsync();
        }

        var before = await AddressesAsync(bench);
        await bench.Get<Rebuilding>().RunAsync(CancellationToken.None);

        (await AddressesAsync(bench)).ShouldBe(before);
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    private static async Task<(string Ferry, string Growers)> PresentAsync(Workbench bench)
    {
        await using var db = bench.Store.Open();
        var slugs = await db.Stories.Where(s => s.ParentId == null).Select(s => s.Slug).ToListAsync();
        slugs.Count.ShouldBe(2);
        return (
            slugs.Single(s => s.StartsWith("ferry", StringComparison.Ordinal)),
            slugs.Single(s => s.StartsWith("growers", StringComparison.Ordinal)));
    }

    /// <summary>Every address of a top-level story, with the headline behind it and whether the story stands under it.</summary>
    private static async Task<List<string>> AddressesAsync(Workbench bench)
    {
        await using var db = bench.Store.Open();
        var rows = await db.StorySlugs
            .Join(db.Stories.Where(s => s.ParentId == null), a => a.StoryId, s => s.Id, (a, s) => new
            {
                a.Slug, IsPresent = a.Slug == s.Slug, Headline = db.Articles.First(x => x.SubStory!.ParentId == s.Id).Title
            })
            .ToListAsync();
        return [.. rows.Select(r => $"{r.Slug} {r.IsPresent} {r.Headline}").Order(StringComparer.Ordinal)];
    }
}
