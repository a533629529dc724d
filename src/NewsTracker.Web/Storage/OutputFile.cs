using System.Diagnostics;
using System.Globalization;

namespace NewsTracker.Web.Storage;

/// <summary>
/// A file that appears under its name only when it is whole: written beside it first, flushed to the disk, then renamed. A killed process
/// leaves at most the part file.
/// </summary>
internal static class OutputFile
{
    /// <param name="path">The final name; a file of that name is replaced.</param>
    /// <param name="write">Writes the part file, whose path it is given.</param>
    /// <param name="isPrivate">Only its owner may read it: the part file is there already, empty.</param>
    public static async Task MakeAsync(string path, Func<string, Task> write, bool isPrivate = false)
    {
        var whole = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        ClearLeftOvers(whole);
        var part = string.Create(CultureInfo.InvariantCulture, $"{whole}.{Environment.ProcessId}.part");
        if (isPrivate)
            using (new FileStream(part, DataFolder.ForOwner(FileMode.Create)))
            {
            }

        try
        {
            await write(part);
            using (var handle = File.OpenHandle(part, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(handle);
            File.Move(part, whole, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Part files of processes that were killed, and the journals of those that are databases.</summary>
    private static void ClearLeftOvers(string whole)
    {
        foreach (var part in Directory.EnumerateFiles(Path.GetDirectoryName(whole)!, Path.GetFileName(whole) + ".*.part*"))
            DeleteLeftOver(part);
    }

    /// <summary>Deletes a part file whose process has ended.</summary>
    public static void DeleteLeftOver(string part)
    {
        var name = Path.GetFileName(part);
        var number = name[..name.LastIndexOf(".part", StringComparison.Ordinal)].Split('.')[^1];
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsAlive(process))
            File.Delete(part);
    }

    private static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public static Task WriteAsync(string path, Func<Stream, Task> write) => MakeAsync(path, async part =>
    {
        await using var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        await write(file);
    });
}
