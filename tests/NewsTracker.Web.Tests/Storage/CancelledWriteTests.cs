using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests.Storage;

/// <summary>Ending the site ends a write at once, and nothing of that is an error that a log tells.</summary>
public sealed class CancelledWriteTests
{
    [Fact]
    public async Task A_write_that_is_cancelled_before_its_commit_leaves_nothing_and_is_no_error()
    {
        var errors = new Errors();
        using var bench = new Workbench(configure: services =>
            services.ConfigureDbContext<NewsDb>(options => options.AddInterceptors(errors)));
        using var end = new CancellationTokenSource();
        var commits = bench.Store.Commits;

        await Should.ThrowAsync<OperationCanceledException>(bench.Store.WriteAsync(
            async _ =>
            {
                await end.CancelAsync();
                return 0;
            },
            end.Token));

        errors.Told.ShouldBeEmpty();
        bench.Store.Commits.ShouldBe(commits);
    }

    private sealed class Errors : DbTransactionInterceptor
    {
        public List<string> Told { get; } = [];

        public override Task TransactionFailedAsync(
            DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default)
        {
            Told.Add(eventData.Action);
            return Task.CompletedTask;
        }
    }
}
