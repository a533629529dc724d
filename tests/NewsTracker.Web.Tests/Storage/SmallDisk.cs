using System.Diagnostics;

namespace NewsTracker.Tests.Storage;

/// <summary>A disk of some megabytes in memory. Needs Linux and the right to mount; where there is none, the test is skipped.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string ballast;

    public SmallDisk(int megabytes)
    {
        Path = Directory.CreateTempSubdirectory("newstracker-disk-").FullName;
        ballast = System.IO.Path.Combine(Path, "ballast");
        var mounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
            && Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", Path);
        if (!mounted) Directory.Delete(Path);
        Skip.IfNot(mounted, "A small disk cannot be mounted here.");
    }

    public string Path { get; }

    /// <summary>Takes all room that is left but so many bytes.</summary>
    public void Fill(long leave = 0)
    {
        using var file = new FileStream(ballast, FileMode.Append);
        var block = new byte[4096];
        try
        {
            while (new DriveInfo(Path).AvailableFreeSpace > leave) file.Write(block);
            file.Flush();
        }
        catch (IOException)
        {
            return; // full
        }
    }

    public void MakeRoom() => File.Delete(ballast);

    /// <summary>Lets nobody write to it, or everybody again.</summary>
    public bool MakeReadOnly(bool isReadOnly)
    {
        if (isReadOnly) Run("mount", "--bind", Path, Path);
        return Run("mount", "-o", $"remount,bind,{(isReadOnly ? "ro" : "rw")}", Path);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        for (var i = 0; i < 3 && Run("umount", Path); i++)
        {
            // once for each time that it was mounted
        }

        Run("umount", "--lazy", Path);
        if (!Directory.EnumerateFileSystemEntries(Path).Any()) Directory.Delete(Path);
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardError = true, RedirectStandardOutput = true
        })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
