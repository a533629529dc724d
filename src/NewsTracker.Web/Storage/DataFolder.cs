using System.Diagnostics.CodeAnalysis;

namespace NewsTracker.Web.Storage;

/// <summary>
/// The folder that holds everything: the database, its stamp, and the lock that says which process writes derived data. What stands in it
/// is for its owner alone.
/// </summary>
public sealed class DataFolder
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnFolder = OwnFile | UnixFileMode.UserExecute;
    private const int InUse = 11; // EAGAIN: another process holds the lock
    private const int SharingViolation = unchecked((int)0x80070020);
    private const string Name = "newstracker.db";

    /// <exception cref="StoreUnavailableException">The folder cannot be made.</exception>
    public DataFolder(string path)
        : this(path, Name)
    {
    }

    private DataFolder(string path, string database)
    {
        Path = System.IO.Path.GetFullPath(path);
        Database = System.IO.Path.Combine(Path, database);
        Make();
    }

    public string Path { get; }

    public string Database { get; }

    /// <summary>Says that a store was made here.</summary>
    internal string Stamp => System.IO.Path.Combine(Path, "newstracker.stamp");

    /// <summary>The SHA-256 of what exports wrote.</summary>
    internal string Outputs => System.IO.Path.Combine(Path, "newstracker.outputs");

    internal string Logs => System.IO.Path.Combine(Path, "logs");

    internal string Keys => System.IO.Path.Combine(Path, "keys");

    /// <summary>A rebuild works here until it is whole.</summary>
    internal string Rebuilt => Database + ".rebuilding";

    /// <summary>A backup lies here while it is checked.</summary>
    internal string Restoring => Database + ".restoring";

    /// <summary>Never makes a file: what opens a database that is gone must fail.</summary>
    public string ConnectionString => $"Data Source={Database};Mode=ReadWrite;Foreign Keys=True;Default Timeout=60;Pooling=True";

    private string Lock => System.IO.Path.Combine(Path, "newstracker.lock");

    /// <summary>The same folder with the database that a rebuild makes.</summary>
    internal DataFolder ForRebuild() => new(Path, System.IO.Path.GetFileName(Rebuilt));

    /// <summary>
    /// Makes this process the one that reads files and writes stories. The operating system frees the lock when the process ends, however
    /// it ends.
    /// </summary>
    /// <returns>The lock, or null when another process holds it.</returns>
    /// <exception cref="StoreUnavailableException">The folder cannot be written.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The stream is handed to the caller, who owns the lock.")]
    public IDisposable? TryOwn()
    {
        try
        {
            return new FileStream(Lock, ForOwner(FileMode.OpenOrCreate));
        }
        catch (IOException held) when (held.HResult is InUse or SharingViolation)
        {
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException(
                StoreFaults.IsFull(fault) ? StoreFaults.Full(Path) : StoreFaults.NotWritable(Path, StoreFaults.Why(fault)), fault);
        }
    }

    /// <summary>An empty database file that only its owner may read; SQLite gives its side files the same permissions.</summary>
    internal void MakeDatabase()
    {
        if (File.Exists(Database)) return;
        using (new FileStream(Database, ForOwner(FileMode.CreateNew)))
        {
        }
    }

    /// <summary>Writes a file of the folder for its owner alone.</summary>
    internal void Write(string path, string text)
    {
        using var file = new StreamWriter(path, ForOwner(FileMode.Create));
        file.Write(text);
    }

    /// <summary>What killed restores and rebuilds left. Call only while owning the folder.</summary>
    internal void ClearLeftOvers()
    {
        foreach (var left in Directory.EnumerateFiles(Path, "newstracker.*"))
            if (left.StartsWith(Restoring, StringComparison.Ordinal) || left.StartsWith(Rebuilt, StringComparison.Ordinal)
                || System.IO.Path.GetFileName(left).StartsWith("newstracker.probe-", StringComparison.Ordinal))
                File.Delete(left);
    }

    /// <summary>Takes from others what an earlier version, or a copy, let them read. Files of other owners stay as they are.</summary>
    internal void Close()
    {
        if (OperatingSystem.IsWindows()) return;
        foreach (var file in Directory.EnumerateFiles(Path, "newstracker.*")) Close(file, OwnFile);
        foreach (var inner in new[] { Logs, Keys })
        {
            if (!Directory.Exists(inner)) continue;
            Close(inner, OwnFolder);
            foreach (var file in Directory.EnumerateFiles(inner)) Close(file, OwnFile);
        }

        if (HoldsOnlyOwn()) Close(Path, OwnFolder);
    }

    /// <summary>Tried by making a file.</summary>
    /// <returns>Why nothing can be written here; null when it can.</returns>
    internal string? WhyNotWritable()
    {
        try
        {
            using (File.Create(System.IO.Path.Combine(Path, $"newstracker.probe-{Environment.ProcessId}"), 1, FileOptions.DeleteOnClose))
            {
                return null;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return StoreFaults.IsFull(fault) ? "there is no room left on its disk" : StoreFaults.Why(fault);
        }
    }

    /// <returns>Why a folder cannot be looked into; null when it can, or is not there.</returns>
    internal static string? WhyNotReadable(string path)
    {
        try
        {
            if (Directory.Exists(path)) _ = Directory.EnumerateFileSystemEntries(path).FirstOrDefault();
            return null;
        }
        catch (UnauthorizedAccessException fault)
        {
            return StoreFaults.Why(fault);
        }
    }

    /// <summary>How a file is opened that, when it is made, only its owner may read.</summary>
    internal static FileStreamOptions ForOwner(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnFile;
        return options;
    }

    /// <summary>A folder that, when it is made, only its owner may look into.</summary>
    internal static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, OwnFolder);
    }

    private void Make()
    {
        try
        {
            MakeFolder(Path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException(StoreFaults.NotWritable(Path, StoreFaults.Why(fault)), fault);
        }
    }

    /// <summary>A folder that holds other things too may be meant for others: only its files of ours are closed.</summary>
    private bool HoldsOnlyOwn() => Directory.EnumerateFileSystemEntries(Path)
        .Select(e => System.IO.Path.GetFileName(e))
        .All(e => e.StartsWith("newstracker.", StringComparison.Ordinal) || e is "logs" or "keys");

    private static void Close(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows()) return;
        try
        {
            if (File.GetUnixFileMode(path) != mode) File.SetUnixFileMode(path, mode);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return; // another's, or gone meanwhile
        }
    }
}
