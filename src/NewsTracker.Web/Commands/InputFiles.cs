using System.IO.Enumeration;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Commands;

/// <summary>A file that a command line names.</summary>
/// <param name="Name">Its name without folders.</param>
/// <param name="Path">Null for standard input.</param>
internal sealed record InputFile(string Name, string? Path);

/// <summary>
/// The files that a command line names: files as they are, folders with all below them (hidden ones left out), `-` for standard input.
/// </summary>
internal static class InputFiles
{
    private const int SmallFile = 4 << 20;

    /// <param name="arguments">What was named.</param>
    /// <param name="missing">Paths that do not exist.</param>
    /// <param name="skipped">A line for each that was passed over: what is no file, and links that lead out of the folder named.</param>
    /// <returns>Name and path, in order; the path is null for standard input.</returns>
    public static IReadOnlyList<InputFile> List(
        IEnumerable<string> arguments, out IReadOnlyList<string> missing, out IReadOnlyList<string> skipped)
    {
        var files = new List<InputFile>();
        var (absent, passed) = (new List<string>(), new List<string>());
        foreach (var argument in arguments)
        {
            if (argument == "-") files.Add(new("standard-input.jsonl", null));
            else if (Directory.Exists(argument))
            {
                var root = RealPath.Of(argument);
                foreach (var file in Below(argument).Order(StringComparer.Ordinal))
                {
                    if (WhySkipped(file, root) is { } why) passed.Add($"{Shown(file)}: skipped, {why}");
                    else files.Add(new(Path.GetFileName(file), file));
                }
            }
            else if (FileStatus.Of(argument) is { Form: not FileForm.Regular } special && !IsStream(argument))
                passed.Add($"{Shown(argument)}: skipped, {Word(special.Form)}");
            else if (File.Exists(argument)) files.Add(new(Path.GetFileName(argument), argument));
            else absent.Add(argument);
        }

        (missing, skipped) = (absent, passed);
        return files;
    }

    /// <summary>A pipe that a shell made for the command, as for `&lt;(…)`.</summary>
    private static bool IsStream(string path) =>
        path.StartsWith("/dev/fd/", StringComparison.Ordinal) || path.StartsWith("/proc/self/fd/", StringComparison.Ordinal)
        || path == "/dev/stdin";

    /// <param name="file">A file below a folder.</param>
    /// <param name="root">The folder, without links.</param>
    private static string? WhySkipped(string file, string? root)
    {
        if (FileStatus.Of(file, followLink: false) is not { } own) return null;
        if (own.Form is not (FileForm.Regular or FileForm.Link)) return Word(own.Form);
        if (own.Form == FileForm.Regular) return null;
        if (root is null || RealPath.Of(file) is not { } real || !RealPath.IsBelow(real, root))
            return "a link that leads out of the folder";
        return FileStatus.Of(file) is { Form: var form } ? form == FileForm.Regular ? null : Word(form) : "a link that leads nowhere";
    }

    private static string Word(FileForm form) => form switch
    {
        FileForm.Pipe => "a pipe",
        FileForm.Device => "a device",
        FileForm.Socket => "a socket",
        FileForm.Folder => "a folder",
        _ => "a link",
    };

    /// <summary>A name as one line of a terminal: without what would steer it.</summary>
    public static string Shown(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c));

    /// <summary>The bytes of a file, at most one more than <paramref name="most"/>: enough to tell that it is too large.</summary>
    public static byte[] Read(Terminal terminal, InputFile file, long most)
    {
        using var input = file.Path is null
            ? terminal.OpenInput()
            : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        if (input is FileStream { CanSeek: true } known && known.Length is > 0 and < SmallFile)
        {
            // most files are small and as long as they say: one array, no buffer that is garbage afterwards
            var bytes = GC.AllocateUninitializedArray<byte>((int)Math.Min(known.Length, most + 1));
            if (known.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length) return bytes;
            known.Position = 0; // it became shorter meanwhile
        }

        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (all.Length <= most && input.Read(buffer, 0, (int)Math.Min(buffer.Length, most + 1 - all.Length)) is > 0 and var count)
            all.Write(buffer, 0, count);
        return all.ToArray();
    }

    public static long Size(InputFile file) =>
        file.Path is not null && new FileInfo(file.Path) is { Exists: true } known ? known.Length : 0;

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
