using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Commands;

/// <summary>
/// What may not be written over: the files of a data folder, whoever asks; and what this program did not write, unless that is asked for.
/// </summary>
/// <param name="folder">The store of the command.</param>
/// <param name="force">Whether files of others may go.</param>
internal sealed class OutputGuard(DataFolder folder, bool force)
{
    private const int HeadLength = 2_000;

    /// <summary>Outputs remembered, the newest: a store of so many stories may be written again in every format.</summary>
    private const int MaxRemembered = 200_000;

    /// <summary>What outputs of ours begin with that nothing else does.</summary>
    private static readonly string[] Signs =
    [
        "{\"schema\":\"newstracker/", "<meta name=\"generator\" content=\"NewsTracker\">", "PRODID:-//NewsTracker//",
        "story,start,end,precision,label,text,quote,planned,date_from", "\"subStory\":", "\"titleDerived\":",
    ];

    public static Option<bool> Force { get; } = new("--force")
    {
        Description = "Write over files that are there already and were not written by NewsTracker."
    };

    private HashSet<string>? known;

    /// <param name="path">Where the command shall write.</param>
    /// <returns>Why not, in a sentence; null when it may be written.</returns>
    public string? Refusal(string path)
    {
        if (RealPath.Of(path) is not { } real) return $"{path}: its symbolic links lead round in a ring; name another file.";
        if (IsOfAStore(real) || IsLog(real))
            return $"{path} belongs to the data folder of a store and is never written over; name another file.";
        if (Directory.Exists(real)) return $"{path} is a folder; name a file in it.";
        if (FileStatus.Of(real) is { Form: not FileForm.Regular })
            return $"{path} is no file; leave it away to write to standard output, or name a file.";
        if (force || !File.Exists(real) || IsOurs(real)) return null;
        return $"{path} is there already and was not written by NewsTracker; name another file, or add --force to write over it.";
    }

    /// <summary>Remembers the bytes of outputs, so that the next ones of their names may replace them.</summary>
    public void Remember(IReadOnlyCollection<string> paths)
    {
        try
        {
            var written = paths.Select(Sha).Where(Known().Add).ToList();
            if (written.Count == 0) return;
            var lines = File.Exists(folder.Outputs) ? File.ReadLines(folder.Outputs).Concat(written) : written;
            folder.Write(folder.Outputs, string.Join('\n', lines.TakeLast(MaxRemembered)) + "\n");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return; // the outputs stand; only the next ones will ask for --force
        }
    }

    /// <summary>A database, its log, lock, stamp or copies in a folder where a store is.</summary>
    private static bool IsOfAStore(string real) =>
        Path.GetFileName(real).StartsWith("newstracker.", StringComparison.Ordinal)
        && Path.GetDirectoryName(real) is { } parent
        && (File.Exists(Path.Combine(parent, "newstracker.lock")) || File.Exists(Path.Combine(parent, "newstracker.stamp")));

    private bool IsLog(string real) =>
        RealPath.Of(folder.Path) is { } own
        && (RealPath.IsBelow(real, Path.Combine(own, "logs")) || RealPath.IsBelow(real, Path.Combine(own, "keys")));

    private bool IsOurs(string real)
    {
        try
        {
            var buffer = new char[HeadLength];
            using (var reader = new StreamReader(real, new UTF8Encoding(false)))
            {
                var head = buffer.AsSpan(0, reader.ReadBlock(buffer, 0, buffer.Length));
                if (head.IsEmpty) return true;
                if (head.StartsWith("SQLite format 3")) return IsBackup(real);
                foreach (var sign in Signs) if (head.Contains(sign, StringComparison.Ordinal)) return true;
            }

            return Known().Contains(Sha(real));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            return false;
        }
    }

    private HashSet<string> Known() => known ??= File.Exists(folder.Outputs) ? [.. File.ReadLines(folder.Outputs)] : [];

    private static bool IsBackup(string real)
    {
        using var connection = FileConnection.Open(real, mode: SqliteOpenMode.ReadOnly);
        return FileConnection.Rows(
            connection, "SELECT name FROM sqlite_master WHERE name IN ('Files', 'FileContents', '__EFMigrationsHistory')").Count == 3;
    }

    private static string Sha(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexString(SHA256.HashData(file));
    }
}
