using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Reading;

/// <summary>
/// Marks files before they are read, so that the next start knows what was being worked on when the program ended: such a file is read,
/// analyzed, filed and grouped by itself, and one with which alone the program ended twice more is not read again. Filing a file takes its
/// mark off, and so does an orderly end.
/// </summary>
internal sealed class ReadingMarks(Store store)
{
    private const int MaxBegun = 3;

    private const int AtOnce = 500;

    private readonly HashSet<long> own = [];
    private readonly List<long> recent = [];

    /// <summary>It was marked by a process that ended before it had filed it: to be read while no other is marked.</summary>
    public static bool IsSuspect(StoredFile file) => file.ReadingsBegun > 0;

    /// <summary>It is not read any more.</summary>
    public static bool IsRefused(StoredFile file) => file.ReadingsBegun >= MaxBegun;

    /// <summary>Marks those that this process has not marked yet.</summary>
    public async Task MarkAsync(IReadOnlyList<StoredFile> files, CancellationToken cancellation)
    {
        var ids = files.Select(f => f.Id).Where(id => !own.Contains(id)).ToList();
        recent.AddRange(files.Select(f => f.Id));
        if (ids.Count == 0) return;
        await store.WriteAsync(
            db => db.Files.Where(f => ids.Contains(f.Id))
                .ExecuteUpdateAsync(s => s.SetProperty(f => f.ReadingsBegun, f => f.ReadingsBegun + 1), cancellation),
            cancellation);
        own.UnionWith(ids);
    }

    /// <summary>Takes the marks off those that are left waiting by an orderly end.</summary>
    public async Task ReleaseAsync()
    {
        foreach (var ids in recent.Chunk(AtOnce))
            await store.WriteAsync(
                db => db.Files.Where(f => ids.Contains(f.Id) && f.State == FileState.Received && f.ReadingsBegun > 0)
                    .ExecuteUpdateAsync(s => s.SetProperty(f => f.ReadingsBegun, f => f.ReadingsBegun - 1)),
                CancellationToken.None);
        own.ExceptWith(recent);
        recent.Clear();
    }

    /// <summary>All that was marked has been handed on.</summary>
    public void Forget() => recent.Clear();
}
