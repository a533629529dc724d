using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Commands;

/// <summary>
/// What may not be written over: the files of a data folder, whoever asks; and what this program did not write, unless that is asked for.
/// </summary>
internal static class OutputGuard
{
    private const int HeadLength = 2_000;
    private const int MaxRemembered = 2_000;

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

    /// <param name="folder">The store of the command.</param>
    /// <param name="path">Where it shall write.</param>
    /// <param name="force">Whether files of others may go.</param>
    /// <returns>Why not, in a sentence; null when it may be written.</returns>
    public static string? Refusal(DataFolder folder, string path, bool force)
    {
        if (RealPath.Of(path) is not { } real) return $"{path}: its symbolic links lead round in a ring; name another file.";
        if (IsOfAStore(real) || IsLogOf(folder, real))
            return $"{path} belongs to the data folder of a store and is never written over; name another file.";
        if (Directory.Exists(real)) return $"{path} is a folder; name a file in it.";
        if (FileStatus.Of(real) is { Form: not FileForm.Regular })
            return $"{path} is no file; leave it away to write to standard output, or name a file.";
        if (force || !File.Exists(real) || IsOurs(folder, real)) return null;
        return $"{path} is there already and was not written by NewsTracker; name another file, or add --force to write over it.";
    }

    /// <summary>Remembers the bytes of an output, so that the next one of its name may replace them.</summary>
    public static void Remember(DataFolder folder, string path)
    {
        try
        {
            var known = File.Exists(folder.Outputs) ? File.ReadAllLines(folder.Outputs).ToList() : [];
            var sha = Sha(path);
            if (known.Contains(sha)) return;
            known.Add(sha);
            folder.Write(folder.Outputs, string.Join('\n', known.TakeLast(MaxRemembered)) + "\n");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return; // the output stands; only the next one will ask for --force
        }
    }

    /// <summary>A database, its log, lock, stamp or copies in a folder where a store is.</summary>
    private static bool IsOfAStore(string real) =>
        Path.GetFileName(real).StartsWith("newstracker.", StringComparison.Ordinal)
        && Path.GetDirectoryName(real) is { } parent
        && (File.Exists(Path.Combine(parent, "newstracker.lock")) || File.Exists(Path.Combine(parent, "newstracker.stamp")));

    private static bool IsLogOf(DataFolder folder, string real) =>
        RealPath.Of(folder.Path) is { } own
        && (RealPath.IsBelow(real, Path.Combine(own, "logs")) || RealPath.IsBelow(real, Path.Combine(own, "keys")));

    private static bool IsOurs(DataFolder folder, string real)
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

            return File.Exists(folder.Outputs) && File.ReadAllLines(folder.Outputs).Contains(Sha(real));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            return false;
        }
    }

    private static bool IsBackup(string real)
    {
        using var connection = new SqliteConnection($"Data Source={real};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name IN ('Files', 'FileContents', '__EFMigrationsHistory')";
        return command.ExecuteScalar() is 3L;
    }

    private static string Sha(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexString(SHA256.HashData(file));
    }
}
