using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Decided;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Tests.Ingestion;

public sealed class StoryLinkingTests
{
    [Fact]
    public async Task Addresses_in_a_chain_of_emptied_stories_lead_to_the_one_that_stays()
    {
        using var bench = new Workbench();
        await bench.Store.WriteAsync(async db =>
        {
            foreach (var (id, revision) in new[] { (1L, 1), (2L, 1), (3L, 0), (4L, 1) })
                db.Stories.Add(new Story { Id = id, Slug = $"s{id}", Title = $"Story {id}", Origin = Origin.Derived, Revision = revision });
            db.Stories.Add(new Story { Id = 5, ParentId = 4, Slug = "s5", Title = "Event", Origin = Origin.Derived });
            foreach (var id in new[] { 1L, 2L, 4L }) db.StorySlugs.Add(new StorySlug { Slug = $"s{id}", StoryId = id });
            await db.SaveChangesAsync();
            return 0;
        }, CancellationToken.None);

        await bench.Store.WriteAsync(async db =>
        {
            var batch = new IngestTransaction(db, await EngineState.LoadAsync(db, null, CancellationToken.None), 0);
            await StoryLinking.RetireAsync(batch, new Dictionary<long, long> { [2] = 1, [1] = 3, [3] = 4 }, CancellationToken.None);
            return 0;
        }, CancellationToken.None);

        await using var after = bench.Store.Open();
        (await after.Stories.Select(s => s.Id).ToListAsync()).ShouldBe([4, 5], ignoreOrder: true);
        (await after.StorySlugs.Select(s => s.StoryId).Distinct().ToListAsync()).ShouldBe([4]);
    }

    [Fact]
    public async Task Addresses_in_a_chain_of_emptied_sub_stories_lead_to_the_one_that_stays()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("one.jsonl", Workbench.Line("one", "Lock gate lifted out", "Divers lifted the lock gate of the Marl canal."));
        await using var before = bench.Store.Open();
        var staying = await before.Stories.AsNoTracking().SingleAsync(s => s.ParentId != null);
        await bench.Store.WriteAsync(async db =>
        {
            foreach (var id in new[] { 501L, 502L })
            {
                db.Stories.Add(
                    new Story { Id = id, ParentId = staying.ParentId, Slug = $"s{id}", Title = "Event", Origin = Origin.Derived });
                db.StorySlugs.Add(new StorySlug { Slug = $"s{id}", StoryId = id });
            }

            return await db.SaveChangesAsync();
        }, CancellationToken.None);

        await bench.Store.WriteAsync(async db =>
        {
            var batch = new IngestTransaction(db, await EngineState.LoadAsync(db, null, CancellationToken.None), 0);
            var moves = new DecidedMoves(batch, await PlacementSnapshot.LoadAsync(db, new HashSet<long>(), CancellationToken.None));
            (moves.SubSources[502], moves.SubSources[501]) = (staying.Id, 502);
            await new EmptiedPlaces(batch, moves).RetireAsync(CancellationToken.None);
            return 0;
        }, CancellationToken.None);

        await using var after = bench.Store.Open();
        (await after.StorySlugs.Where(s => s.Slug.StartsWith("s50")).Select(s => s.StoryId).ToListAsync())
            .ShouldBe([staying.Id, staying.Id]);
    }
}
