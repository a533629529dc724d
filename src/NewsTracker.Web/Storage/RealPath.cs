namespace NewsTracker.Web.Storage;

/// <summary>Where a path leads when every symbolic link in it is followed.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <param name="path">Any path; the parts of it that are not there yet stay as they are.</param>
    /// <returns>A full path without links; null where links lead round in a ring.</returns>
    public static string? Of(string path)
    {
        var waiting = new Stack<string>(Enumerable.Reverse(Parts(Path.GetFullPath(path))));
        var found = Path.GetPathRoot(Path.GetFullPath(path))!;
        for (var links = 0; waiting.TryPop(out var part);)
        {
            if (part == "..")
            {
                found = Path.GetDirectoryName(found) ?? found;
                continue;
            }

            var next = Path.Combine(found, part);
            if (part is "." || new FileInfo(next).LinkTarget is not { } target)
            {
                found = part is "." ? found : next;
                continue;
            }

            if (++links > MaxLinks) return null;
            if (Path.IsPathRooted(target)) found = Path.GetPathRoot(target)!;
            foreach (var inner in Enumerable.Reverse(Parts(target))) waiting.Push(inner);
        }

        return found;
    }

    /// <summary>Says whether a path, both without links, lies in a folder.</summary>
    public static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string[] Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}
