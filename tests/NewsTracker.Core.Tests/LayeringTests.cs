using NewsTracker.Core.Reading;

namespace NewsTracker.Core.Tests;

public sealed class LayeringTests
{
    [Fact]
    public void The_core_sees_neither_the_database_nor_the_web()
    {
        var seen = typeof(FileReader).Assembly.GetReferencedAssemblies().Select(a => a.Name!).ToList();

        seen.ShouldNotContain(n => n.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));
        seen.ShouldNotContain(n => n.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
        seen.ShouldNotContain(n => n.StartsWith("Microsoft.Data", StringComparison.Ordinal));
        seen.ShouldNotContain("System.Net.Http");
    }
}
