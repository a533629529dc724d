using System.Globalization;
using Microsoft.Data.Sqlite;

namespace NewsTracker.Web.Storage;

/// <summary>Backups: a copy counts only after it was opened and checked, and earlier ones go only after that.</summary>
internal static class StoreBackup
{
    private const string Before = "newstracker-";
    private const string Form = "yyyyMMdd'T'HHmmss'Z'";
    private const string After = ".db";

    /// <summary>Writes a checked copy; it appears under its name only then.</summary>
    /// <exception cref="StoreUnavailableException">The copy could not be made or is not whole; nothing stands under the name.</exception>
    public static Task WriteAsync(DataFolder folder, string path, NewsDb db) => OutputFile.MakeAsync(
        path,
        part =>
        {
            try
            {
                StoreCopy.Write(folder, part);
            }
            catch (SqliteException fault) when (fault.SqliteErrorCode is 13 or 10 or 14)
            {
                var into = Path.GetDirectoryName(part)!;
                throw new StoreUnavailableException(
                    fault.SqliteErrorCode == 13 || StoreFaults.Of(folder, fault) is { Kind: StoreFaultKind.Full }
                        ? StoreFaults.Full(into)
                        : StoreFaults.NotWritable(into, fault.Message.TrimEnd('.')),
                    fault);
            }

            if (StoreCopy.Fault(part, db) is { } broken) throw new StoreUnavailableException(StoreFaults.Damaged(folder, broken));
            return Task.CompletedTask;
        },
        isPrivate: true);

    /// <summary>Writes a copy named by its moment into a folder and deletes all but the newest of those that were made so.</summary>
    /// <param name="folder">The store.</param>
    /// <param name="into">The folder of the backups; made when it is not there.</param>
    /// <param name="keep">How many stay, the new one among them.</param>
    /// <param name="now">The moment.</param>
    /// <param name="db">A context of this version.</param>
    /// <returns>The path of the copy.</returns>
    public static async Task<string> WriteIntoAsync(DataFolder folder, string into, int keep, DateTimeOffset now, NewsDb db)
    {
        DataFolder.MakeFolder(into);
        foreach (var left in Directory.EnumerateFiles(into, $"{Before}*{After}.*.part*")) OutputFile.DeleteLeftOver(left);
        var path = Path.Combine(into, Before + now.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture) + After);
        await WriteAsync(folder, path, db);
        foreach (var old in Made(into).Skip(Math.Max(1, keep))) File.Delete(old.Path);
        return path;
    }

    /// <summary>The backups in a folder by the moments in their names, newest first.</summary>
    public static IReadOnlyList<(DateTimeOffset At, string Path)> Made(string folder) => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFiles(folder, $"{Before}*{After}")
            .Select(p => (At: MomentOf(Path.GetFileName(p)), Path: p))
            .Where(b => b.At is not null)
            .Select(b => (b.At!.Value, b.Path))
            .OrderByDescending(b => b.Value)
    ];

    private static DateTimeOffset? MomentOf(string name) => DateTimeOffset.TryParseExact(
        name[Before.Length..^After.Length], Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
}
