using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsTracker.Web.Storage;

/// <summary>Tells the store's health of every statement that failed, whoever asked it.</summary>
internal sealed class FaultWatch(StoreHealth health) : DbCommandInterceptor
{
    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => health.Note(eventData.Exception);

    public override Task CommandFailedAsync(
        DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        health.Note(eventData.Exception);
        return Task.CompletedTask;
    }
}
