using System.Diagnostics;
using System.Globalization;

namespace NewsTracker.Web.Commands;

/// <summary>
/// A file that appears under its name only when it is whole: written beside it first, flushed to the disk, then renamed. A killed process
/// leaves at most the part file.
/// </summary>
internal static class OutputFile
{
    /// <param name="path">The final name; a file of that name is replaced.</param>
    /// <param name="write">Writes the part file, whose path it is given.</param>
    public static async Task MakeAsync(string path, Func<string, Task> write)
    {
        var whole = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        ClearLeftOvers(whole);
        var part = string.Create(CultureInfo.InvariantCulture, $"{whole}.{Environment.ProcessId}.part");
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
        {
            var number = Path.GetFileName(part)[(Path.GetFileName(whole).Length + 1)..].Split('.')[0];
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsAlive(process))
                File.Delete(part);
        }
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
