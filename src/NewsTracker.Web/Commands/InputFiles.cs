namespace NewsTracker.Web.Commands;

/// <summary>The files that a command line names: files as they are, folders with all below them (hidden ones left out), `-` for standard input.</summary>
internal static class InputFiles
{
    /// <returns>Name and path, in order; the path is null for standard input. A path that does not exist comes back in <paramref name="missing"/>.</returns>
    public static IReadOnlyList<(string Name, string? Path)> List(IEnumerable<string> arguments, out IReadOnlyList<string> missing)
    {
        var files = new List<(string, string?)>();
        var absent = new List<string>();
        foreach (var argument in arguments)
        {
            if (argument == "-") files.Add(("standard-input.jsonl", null));
            else if (File.Exists(argument)) files.Add((Path.GetFileName(argument), argument));
            else if (Directory.Exists(argument))
                files.AddRange(Directory.EnumerateFiles(argument, "*", SearchOption.AllDirectories).Where(f => !IsHidden(argument, f)).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), (string?)f)));
            else absent.Add(argument);
        }

        missing = absent;
        return files;
    }

    public static byte[] Read((string Name, string? Path) file)
    {
        if (file.Path is not null) return File.ReadAllBytes(file.Path);
        using var input = Console.OpenStandardInput();
        using var all = new MemoryStream();
        input.CopyTo(all);
        return all.ToArray();
    }

    public static long Size((string Name, string? Path) file) => file.Path is null ? 0 : new FileInfo(file.Path).Length;

    private static bool IsHidden(string root, string file) =>
        Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'));
}
