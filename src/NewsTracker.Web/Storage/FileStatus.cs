using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace NewsTracker.Web.Storage;

/// <summary>What stands under a path.</summary>
internal enum FileForm
{
    /// <summary>A file, or a form that this system does not tell.</summary>
    Regular,
    Folder,
    Link,
    Pipe,
    Device,
    Socket,
}

/// <summary>
/// Which file stands under a path and of which form, asked without opening it: opening a pipe waits for its writer, and closing a second
/// handle of the database takes SQLite's locks from it (fcntl(2), "sqlite.org/howtocorrupt.html", 2.2). Known on Linux (statx(2)).
/// </summary>
/// <param name="Form">Regular, pipe, device, …</param>
/// <param name="Identity">Device and inode: two paths of one identity are one file.</param>
internal sealed record FileStatus(FileForm Form, (uint Major, uint Minor, ulong Inode) Identity)
{
    private const int AtCurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const int BasicStats = 0x7ff;
    private const int ModeAt = 28;
    private const int InodeAt = 32;
    private const int DeviceAt = 136;

    /// <param name="path">Any path.</param>
    /// <param name="followLink">False asks about a symbolic link itself.</param>
    /// <returns>Null where nothing stands there, or this system does not say.</returns>
    public static FileStatus? Of(string path, bool followLink = true)
    {
        if (!OperatingSystem.IsLinux()) return null;
        var status = new byte[256];
        try
        {
            if (Statx(AtCurrentFolder, path, followLink ? 0 : NoFollow, BasicStats, status) != 0) return null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }

        return new(
            FormOf(BinaryPrimitives.ReadUInt16LittleEndian(status.AsSpan(ModeAt))),
            (BinaryPrimitives.ReadUInt32LittleEndian(status.AsSpan(DeviceAt)),
                BinaryPrimitives.ReadUInt32LittleEndian(status.AsSpan(DeviceAt + 4)),
                BinaryPrimitives.ReadUInt64LittleEndian(status.AsSpan(InodeAt))));
    }

    private static FileForm FormOf(ushort mode) => (mode & 0xF000) switch
    {
        0x1000 => FileForm.Pipe,
        0x2000 or 0x6000 => FileForm.Device,
        0x4000 => FileForm.Folder,
        0xA000 => FileForm.Link,
        0xC000 => FileForm.Socket,
        _ => FileForm.Regular,
    };

    [DllImport("libc", EntryPoint = "statx", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(
        int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, [Out] byte[] status);
}
