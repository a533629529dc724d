using System.Diagnostics.CodeAnalysis;

namespace NewsTracker.Web.Storage;

/// <summary>The folder that holds everything: the database, and the lock that says which process writes derived data.</summary>
public sealed class DataFolder
{
    public DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string Database => System.IO.Path.Combine(Path, "newstracker.db");

    public string ConnectionString => $"Data Source={Database};Foreign Keys=True;Default Timeout=60;Pooling=True";

    /// <summary>
    /// Makes this process the one that reads files and writes stories. The operating system frees the lock when the process ends, however
    /// it ends.
    /// </summary>
    /// <returns>The lock, or null when another process holds it.</returns>
    [SuppressMessage("Reliability", "CA2000", Justification = "The stream is handed to the caller, who owns the lock.")]
    public IDisposable? TryOwn()
    {
        try
        {
            return new FileStream(
                System.IO.Path.Combine(Path, "newstracker.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
