using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Decisions.Erasing;

namespace NewsTracker.Tests.Decisions;

public sealed class QuoteErasureTests
{
    [Fact]
    public async Task A_heading_made_of_an_article_that_goes_goes_with_it_before_the_story_is_written_anew()
    {
        using var bench = new Workbench();
        await bench.HandInAsync("one.txt", SampleTexts.Opening);
        await bench.ReadAsync("two.txt", SampleTexts.Second);
        await using var db = bench.Store.Open();
        var id = (await db.Articles.AsNoTracking().ToListAsync()).Single(a => a.Title.StartsWith("Second", StringComparison.Ordinal)).Id;
        var sections = await db.Sections
            .Where(s => s.Origin == Origin.Derived && db.SummarySentences.Any(t =>
                t.SectionId == s.Id && t.Citations.Any(c => c.ArticleId == id && !c.IsCorroboration)))
            .Select(s => s.Id)
            .ToListAsync();
        sections.ShouldNotBeEmpty();

        await QuoteErasure.ClearAsync(db, id, CancellationToken.None);

        (await db.Sections.AsNoTracking().Where(s => sections.Contains(s.Id)).Select(s => s.Heading).ToListAsync())
            .ShouldAllBe(h => h == HistoryErasure.Gone);
        (await db.Citations.AnyAsync(c => c.ArticleId == id)).ShouldBeFalse();
    }
}
