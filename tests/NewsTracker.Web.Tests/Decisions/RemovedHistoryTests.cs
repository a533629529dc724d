using System.Text;
using System.Text.Json.Nodes;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Decisions.Erasing;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Tests.Decisions;

public sealed class RemovedHistoryTests
{
    [Fact]
    public async Task Headings_and_disagreements_of_old_revisions_lose_the_words_of_a_removed_article()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("a.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening));
        const string Snapshot = """
            {"title":"T","sections":[{"heading":"Gates zwixel","origin":"derived","sentences":[{"text":"Gone.","origin":"derived","citations":[{"article":7}]},{"text":"Stays.","origin":"derived","citations":[{"article":8}]}]},
             {"heading":"Stays","origin":"derived","sentences":[{"text":"Stays.","origin":"derived","citations":[{"article":8}]}]},{"heading":"Stated","origin":"imported","sentences":[{"text":"Stated.","origin":"imported","citations":[{"article":7}]}]}],
             "disagreements":[{"kind":"number","about":"barges","sides":[{"value":"17 zwixels","citations":[{"article":7}]},{"value":"14","citations":[{"article":8},{"article":7}]}]}],"articles":[{"id":7,"title":"Headline"},{"id":8,"title":"Other"}]}
            """;
        await bench.Store.WriteAsync(async db =>
        {
            var story = db.Stories.First(s => s.ParentId == null);
            var revision = new Revision
            {
                StoryId = story.Id,
                Number = 99,
                Changes = """{"added":["Gone.","Jan 22, 2026: Gone.","Jan 22, 2026: Stays."]}""",
                Snapshot = Compression.Pack(Encoding.UTF8.GetBytes(Snapshot))
            };
            db.Revisions.Add(revision);
            await db.SaveChangesAsync();
            await HistoryErasure.ClearAsync(db, new HashSet<long> { 7 }, [revision.Id], CancellationToken.None);
            return 0;
        }, CancellationToken.None);

        await using var after = bench.Store.Open();
        var left = JsonNode.Parse(Compression.Unpack(after.Revisions.Single(r => r.Number == 99).Snapshot))!;
        left.ToJsonString().ShouldNotContain("zwixel");
        JsonNode.Parse(after.Revisions.Single(r => r.Number == 99).Changes)!["added"]!.AsArray().Select(l => (string?)l)
            .ShouldBe([HistoryErasure.Gone, HistoryErasure.Gone, "Jan 22, 2026: Stays."]);
        left["sections"]!.AsArray().Select(s => (string?)s!["heading"]).ShouldBe([HistoryErasure.Gone, "Stays", "Stated"]);
        left["disagreements"]![0]!["sides"]!.AsArray().Select(s => (string?)s!["value"]).ShouldBe([HistoryErasure.Gone, "14"]);
        ((string?)left["disagreements"]![0]!["about"]).ShouldBe("barges");
    }
}
