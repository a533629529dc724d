using System.Globalization;

namespace NewsTracker.Web.Storage;

/// <summary>
/// A small file beside the database that says that a store was made here: a database that is gone or empty is then no new one.
/// </summary>
internal static class StoreStamp
{
    /// <summary>When the store was made; null where none was.</summary>
    public static string? Since(DataFolder folder)
    {
        if (!File.Exists(folder.Stamp)) return null;
        var day = File.ReadLines(folder.Stamp).FirstOrDefault();
        return string.IsNullOrWhiteSpace(day) ? "an unknown day" : day;
    }

    /// <summary>Written once, when the schema stands.</summary>
    public static void Set(DataFolder folder, DateTimeOffset now)
    {
        if (File.Exists(folder.Stamp)) return;
        folder.Write(
            folder.Stamp,
            now.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
            + "\nA NewsTracker store is kept here. Without this file, a missing database is taken for a new one.\n");
    }
}
