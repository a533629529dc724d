using System.Diagnostics;
using NewsTracker.Web.Ingestion.Readers;

namespace NewsTracker.Tests.Ingestion.Readers;

public sealed class ProcessUseTests
{
    [SkippableFact]
    public void Says_of_a_process_what_the_platform_says()
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        using var own = Process.GetCurrentProcess();

        var use = ProcessUse.OfLinux(Environment.ProcessId).ShouldNotBeNull();

        use.Work.TotalSeconds.ShouldBe(own.TotalProcessorTime.TotalSeconds, 1);
        use.Memory.ShouldBeInRange(own.WorkingSet64 / 2, own.WorkingSet64 * 2);
    }

    [Fact]
    public void Says_nothing_of_one_that_is_gone() => ProcessUse.OfLinux(int.MaxValue).ShouldBeNull();
}
