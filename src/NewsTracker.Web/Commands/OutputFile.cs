namespace NewsTracker.Web.Commands;

/// <summary>A file that appears under its name only when it is whole: written beside it first, flushed to the disk, then renamed. A killed process leaves at most the part file.</summary>
internal static class OutputFile
{
    /// <param name="path">The final name; what stands there is replaced.</param>
    /// <param name="write">Writes the part file, whose path it is given.</param>
    public static async Task MakeAsync(string path, Func<string, Task> write)
    {
        var whole = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        var part = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{whole}.{Environment.ProcessId}.part");
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

    public static Task WriteAsync(string path, Func<Stream, Task> write) => MakeAsync(path, async part =>
    {
        await using var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        await write(file);
    });
}
