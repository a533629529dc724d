using System.Diagnostics;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.StoryPages.Read;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Files made to be slow: the work grows with their length, not with its square.</summary>
public sealed class HostileDigestFileTests
{
    [Fact]
    public void A_long_run_of_markers_is_read_once() =>
        InTime(() => SectionParagraph.Looks("A dozen letters " + string.Concat(Enumerable.Repeat("[1]", 40_000)) + " x").ShouldBeFalse());

    [Fact]
    public void Equal_titles_are_given_out_one_by_one() => InTime(() =>
    {
        var lines = Enumerable.Repeat(new ArticleLine("Tarn Herald", "The same", 1), 30_000).ToList();
        var articles = Enumerable.Repeat(new ImportedArticle("Tarn Herald", "The same"), 30_000).ToList();
        SubStoryContents.Infer(lines, articles).SelectMany(s => s.Articles).ShouldBe(Enumerable.Range(0, 30_000));
    });

    [Fact]
    public void Quotations_that_stay_open_are_looked_for_once() =>
        InTime(() => PageSentenceEnd.Split(new string('“', 200_000)).Count.ShouldBe(1));

    [Fact]
    public void A_quotation_is_not_cut_also_inside_another_that_stays_open() =>
        PageSentenceEnd.Split("“He said “It was a dam. It fell at noon.” Then the people of the town went home.").Count.ShouldBe(2);

    [Fact]
    public void Entries_that_share_too_much_are_not_laid_out()
    {
        var lines = Enumerable.Repeat(new ArticleLine(null, "Many", 300), 50_000).ToList();
        var before = GC.GetAllocatedBytesForCurrentThread();

        SubStoryContents.Infer(lines, [new ImportedArticle(null, "One")]).Count.ShouldBe(50_000);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(50_000_000);
    }

    [Fact]
    public void Letters_with_dots_are_looked_through_once() =>
        InTime(() => Tokenizer.Tokenize(string.Concat(Enumerable.Repeat("a.", 150_000)) + "ab").Count.ShouldBeGreaterThan(100_000));

    private static void InTime(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }
}
