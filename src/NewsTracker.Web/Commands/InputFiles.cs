using System.IO.Enumeration;

namespace NewsTracker.Web.Commands;

/// <summary>
/// The files that a command line names: files as they are, folders with all below them (hidden ones left out), `-` for standard input.
/// </summary>
internal static class InputFiles
{
    /// <returns>Name and path, in order; the path is null for standard input. A path that does not exist comes back in
    /// <paramref name="missing"/>.</returns>
    public static IReadOnlyList<(string Name, string? Path)> List(IEnumerable<string> arguments, out IReadOnlyList<string> missing)
    {
        var files = new List<(string, string?)>();
        var absent = new List<string>();
        foreach (var argument in arguments)
        {
            if (argument == "-") files.Add(("standard-input.jsonl", null));
            else if (File.Exists(argument)) files.Add((Path.GetFileName(argument), argument));
            else if (Directory.Exists(argument))
                files.AddRange(Below(argument).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), (string?)f)));
            else absent.Add(argument);
        }

        missing = absent;
        return files;
    }

    /// <summary>The bytes of a file, at most one more than <paramref name="most"/>: enough to tell that it is too large.</summary>
    public static byte[] Read(Terminal terminal, (string Name, string? Path) file, long most)
    {
        using var input = file.Path is null
            ? terminal.OpenInput()
            : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var all = new MemoryStream((int)Math.Min(Size(file), most + 1));
        var buffer = new byte[1 << 16];
        while (all.Length <= most && input.Read(buffer, 0, (int)Math.Min(buffer.Length, most + 1 - all.Length)) is > 0 and var count)
            all.Write(buffer, 0, count);
        return all.Length == all.Capacity ? all.GetBuffer() : all.ToArray();
    }

    public static long Size((string Name, string? Path) file) =>
        file.Path is null || !File.Exists(file.Path) ? 0 : new FileInfo(file.Path).Length;

    /// <summary>
    /// All files below a folder. Links to folders are not followed, for they may lead back; folders that may not be opened are passed over.
    /// </summary>
    private static FileSystemEnumerable<string> Below(string folder) => new(
        folder,
        (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = 0 })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !entry.FileName.StartsWith('.'),
        ShouldRecursePredicate = (ref FileSystemEntry entry) =>
            (entry.Attributes & FileAttributes.ReparsePoint) == 0 && !entry.FileName.StartsWith('.'),
    };
}
