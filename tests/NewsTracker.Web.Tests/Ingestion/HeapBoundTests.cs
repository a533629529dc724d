using NewsTracker.Web.Ingestion;

namespace NewsTracker.Tests.Ingestion;

/// <summary>When the heap is collected as a whole while files are read in.</summary>
public sealed class HeapBoundTests
{
    [Theory]
    [InlineData(140, 100, false)]
    [InlineData(149, 100, true)] // 48 MB more
    [InlineData(490, 400, false)]
    [InlineData(501, 400, true)] // a quarter more
    public void A_heap_that_has_grown_is_collected(int used, int live, bool expected) =>
        HeapBound.IsGrown(Megabytes(used), Megabytes(live)).ShouldBe(expected);

    [Theory]
    [InlineData(123, 100, false)]
    [InlineData(125, 100, true)] // 24 MB more
    [InlineData(439, 400, false)]
    [InlineData(441, 400, true)] // a tenth more
    public void Where_the_program_holds_much_the_heap_is_collected_sooner(int used, int live, bool expected) =>
        HeapBound.IsGrown(Megabytes(used), Megabytes(live), isMuch: true).ShouldBe(expected);

    [Theory]
    [InlineData(160, 100, false)]
    [InlineData(165, 100, true)] // 64 MB without use
    [InlineData(390, 300, false)]
    [InlineData(401, 300, true)] // a third of what is used
    public void A_heap_that_lies_scattered_is_moved_together(int committed, int used, bool expected) =>
        HeapBound.IsScattered(Megabytes(committed), Megabytes(used)).ShouldBe(expected);

    private static long Megabytes(int count) => (long)count << 20;
}
