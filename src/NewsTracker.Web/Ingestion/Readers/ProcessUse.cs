using System.Globalization;
using System.Text;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>
/// What a process uses, from the one line that Linux keeps of it (proc(5), /proc/PID/stat). The platform's own way looks at each thread of
/// the process too, which is dear where it is asked 25 times a second.
/// </summary>
internal static class ProcessUse
{
    /// <summary>Clock ticks a second in that line; Linux shows 100 to every program.</summary>
    private const long TicksASecond = 100;

    private const int UserTime = 11, SystemTime = 12, ResidentPages = 21; // fields behind the name in brackets

    /// <returns>Processor time since it began, and resident bytes; null where there is no such file.</returns>
    public static (TimeSpan Work, long Memory)? OfLinux(int id)
    {
        if (!OperatingSystem.IsLinux()) return null;
        Span<byte> line = stackalloc byte[1024];
        int length;
        try
        {
            using var stat = File.OpenHandle(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/stat"));
            length = RandomAccess.Read(stat, line, 0);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        var text = Encoding.ASCII.GetString(line[..length]);
        var fields = text[(text.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length <= ResidentPages) return null;
        var ticks =
            long.Parse(fields[UserTime], CultureInfo.InvariantCulture) + long.Parse(fields[SystemTime], CultureInfo.InvariantCulture);
        var pages = long.Parse(fields[ResidentPages], CultureInfo.InvariantCulture);
        return (TimeSpan.FromTicks(ticks * (TimeSpan.TicksPerSecond / TicksASecond)), pages * Environment.SystemPageSize);
    }
}
