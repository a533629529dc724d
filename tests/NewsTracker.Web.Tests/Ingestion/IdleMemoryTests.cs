using NewsTracker.Web.Ingestion;

namespace NewsTracker.Tests.Ingestion;

/// <summary>When a site at rest gives back what making pages left in the heap.</summary>
public sealed class IdleMemoryTests
{
    [Theory]
    [InlineData(600, 300, 60, true)]
    [InlineData(240, 85, 60, true)] // 25 MB that may be garbage
    [InlineData(240, 83, 60, false)] // little to gain
    [InlineData(229, 120, 60, false)] // a small program
    public void A_large_program_gives_back_what_may_be_garbage(int resident, int committed, int live, bool expected) =>
        IdleMemory.IsDue((long)resident << 20, (long)committed << 20, (long)live << 20).ShouldBe(expected);
}
