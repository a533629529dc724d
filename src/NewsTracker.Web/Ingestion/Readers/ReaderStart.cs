using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>How a reader is started: the same program, whichever way this one was.</summary>
internal static class ReaderStart
{
    private static readonly string Assembly = typeof(ReaderStart).Assembly.Location;

    public static ProcessStartInfo Info(ReaderOptions options, int width, bool isLongRun)
    {
        var start = new ProcessStartInfo
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            CreateNoWindow = true,
        };
        if (OwnProgram() is { } program)
        {
            start.FileName = program;
        }
        else
        {
            start.FileName = Host();
            start.ArgumentList.Add(Assembly);
        }

        start.ArgumentList.Add(ReaderProgram.Argument);
        start.ArgumentList.Add(width.ToString(CultureInfo.InvariantCulture));
        start.Environment["DOTNET_GCHeapHardLimit"] = (options.MaxMemory / 8 * 7).ToString("X", CultureInfo.InvariantCulture);
        if (isLongRun) start.Environment["DOTNET_TieredCompilation"] = "0"; // compiled once, in full
        else start.Environment["DOTNET_TC_QuickJitForLoops"] = "1"; // over before that would pay
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_GCConserveMemory"] = "5";
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // no socket in the folder of temporary files
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }

    /// <summary>The program's own starter, where it was started by that; null under `dotnet` and in the host of a test.</summary>
    private static string? OwnProgram() =>
        Environment.ProcessPath is { } path
        && (Assembly.Length == 0 || Path.GetFileNameWithoutExtension(path) == Path.GetFileNameWithoutExtension(Assembly))
            ? path
            : null;

    private static string Host()
    {
        if (Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet") return path;
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        // shared/Microsoft.NETCore.App/VERSION lies three folders below the host
        var beside = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(beside) ? beside : name;
    }
}
