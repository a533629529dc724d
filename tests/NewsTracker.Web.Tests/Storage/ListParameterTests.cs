using Microsoft.EntityFrameworkCore;
using NewsTracker.Tests.Ingestion;

namespace NewsTracker.Tests.Storage;

/// <summary>
/// A list in a statement is one parameter: a large story asks for thousands of ids, and each of its own would have to be read.
/// </summary>
public sealed class ListParameterTests
{
    [Fact]
    public async Task Thousands_of_ids_are_one_parameter_that_is_looked_up_by_key()
    {
        using var bench = new Workbench();
        await using var db = bench.Store.Open();
        var ids = Enumerable.Range(1, 3_000).Select(i => (long)i).ToList();

        await using var command = db.Articles.Where(a => ids.Contains(a.Id)).CreateDbCommand();

        command.Parameters.Count.ShouldBe(1);
        await db.Database.OpenConnectionAsync();
        RecordedStatements.Scans(db, [command.CommandText], QueryPlanTests.Growing).ShouldBeEmpty();
    }
}
