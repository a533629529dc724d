using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Commands;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Tests.Storage;

/// <summary>What others write while the store is checked is no fault of it, and a fault is told beside them.</summary>
public sealed class ChecksBesideWritersTests
{
    private const string Merge = "INSERT INTO SearchIndex (SearchIndex) VALUES ('optimize')";
    private const string Search = "SELECT rowid FROM SearchIndex WHERE SearchIndex MATCH 'canal'";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_index_that_another_connection_merged_is_no_damage(bool isDuringTheCheck)
    {
        var meanwhile = new Meanwhile("integrity_check");
        using var bench = await BenchAsync(meanwhile);
        await using var db = bench.Store.Open();
        using var held = Statement.Hold(db);
        // the connection remembers the index in parts from here on
        Statement.Number(db, Search).ShouldNotBeNull();
        void Write() => Run(bench, Merge);
        if (isDuringTheCheck) meanwhile.Write = Write;
        else Write();

        (await FaultsAsync(db)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_check_waits_for_no_writer()
    {
        using var bench = await BenchAsync(new Meanwhile(""));
        using var writer = FileConnection.Open(bench.Store.Folder.Database);
        FileConnection.Rows(writer, "BEGIN IMMEDIATE");

        await using var db = bench.Store.Open();
        (await FaultsAsync(db)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Passages_are_compared_with_the_texts_of_the_same_moment()
    {
        var meanwhile = new Meanwhile("SELECT \"a\".\"Text\"");
        using var bench = await BenchAsync(meanwhile);
        Run(bench, "UPDATE Citations SET PassageEnd = PassageEnd + 100000 WHERE Id = (SELECT min(Id) FROM Citations WHERE PassageEnd > 0)");
        meanwhile.Write = () => Run(bench, "DELETE FROM ArticleVersions");

        await using var db = bench.Store.Open();
        (await FaultsAsync(db)).ShouldContain(f => f.StartsWith("every passage lies inside its text: citation", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Damage_to_the_search_index_is_told_as_such_and_a_rebuild_mends_it()
    {
        using var bench = await BenchAsync(new Meanwhile(""));
        // the pages of its parts; below stand its totals and its structure
        Run(bench, "DELETE FROM SearchIndex_data WHERE id > 100");

        await using (var db = bench.Store.Open())
        {
            var fault = (await FaultsAsync(db)).ShouldHaveSingleItem();
            fault.ShouldStartWith("the search index is intact");
            fault.ShouldContain("`newstracker rebuild` makes it anew");
        }

        await bench.Get<Web.Ingestion.Rebuild.Rebuilding>().RunAsync(CancellationToken.None);
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    /// <summary>Two articles, so that the index has more than one part.</summary>
    private static async Task<Workbench> BenchAsync(Meanwhile meanwhile)
    {
        var bench = new Workbench(configure: services =>
            services.ConfigureDbContext<NewsDb>(options => options.AddInterceptors(meanwhile)));
        await bench.ReadAsync("one.txt", SampleTexts.Opening);
        await bench.ReadAsync("two.txt", SampleTexts.Second);
        return bench;
    }

    private static void Run(Workbench bench, string sql)
    {
        using var connection = FileConnection.Open(bench.Store.Folder.Database);
        FileConnection.Rows(connection, sql);
    }

    private static async Task<List<string>> FaultsAsync(NewsDb db)
    {
        var faults = new List<string>();
        await foreach (var (name, found) in StoreChecks.RunAsync(db, default)) faults.AddRange(found.Select(f => $"{name}: {f}"));
        return faults;
    }

    /// <summary>Writes once, before the next statement of the check that has these words.</summary>
    private sealed class Meanwhile(string words) : DbCommandInterceptor
    {
        public Action? Write { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            if (Write is { } write && command.CommandText.Contains(words, StringComparison.Ordinal))
            {
                Write = null;
                write();
            }

            return ValueTask.FromResult(result);
        }
    }
}
