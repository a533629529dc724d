using System.Globalization;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>Why a reader was ended, or ended by itself, while it read a file.</summary>
internal enum ReaderEnd
{
    /// <summary>It died: a stack overflow, a signal from outside.</summary>
    Died,

    /// <summary>Time on the wall.</summary>
    Time,

    /// <summary>Processor time.</summary>
    Work,

    Memory,

    Output,

    /// <summary>All readers together needed too much; the file is read again when no other is.</summary>
    Crowded,

    /// <summary>Nobody waits for the file any more.</summary>
    Stopped,
}

/// <summary>The reasons that people are given for files that ended a reader.</summary>
internal static class ReaderEnds
{
    /// <summary>A file whose reader died twice.</summary>
    public const string DiedCode = "endedReader";

    public const string MemoryCode = "tooMuchMemory";

    public const string OutputCode = "tooMuchText";

    /// <summary>The code of a file that took too long, whether its reader said so or was ended for it.</summary>
    public const string SlowCode = "tooSlow";

    /// <summary>The code of a file that was being read each time the program itself ended.</summary>
    public const string ProgramCode = "endedProgram";

    /// <summary>The codes of files of which `check` says that they ended a reader.</summary>
    public static readonly string[] Codes = [DiedCode, MemoryCode, OutputCode, ProgramCode];

    public static Rejection Slow(TimeSpan limit) => new(SlowCode, string.Create(
        CultureInfo.InvariantCulture,
        $"Reading took longer than {limit.TotalSeconds:0} seconds; the file is too large or too deeply nested."));

    /// <summary>A file during whose reading the program ended again and again.</summary>
    public static Rejection Program() => new(
        ProgramCode, "NewsTracker ended each time while it read this file; it is not read again. Save it in another form and send that.");

    public static ReadResult TooLarge(long maxBytes) =>
        ReadResult.Rejected("tooLarge", string.Create(CultureInfo.InvariantCulture, $"The file is larger than {maxBytes >> 20} MB."));

    /// <summary>Why a file was refused whose reader ended.</summary>
    public static Rejection Reason(ReaderEnd end, string cause, ReaderOptions options, TimeSpan time) => end switch
    {
        ReaderEnd.Time => Slow(time),
        ReaderEnd.Work => new(SlowCode, string.Create(
            CultureInfo.InvariantCulture,
            $"Reading took more than {options.MaxWork.TotalSeconds:0} seconds of processor time; the file is too large or too deeply " +
            $"nested.")),
        ReaderEnd.Memory => new(MemoryCode, string.Create(
            CultureInfo.InvariantCulture,
            $"Reading needed more than {options.MaxMemory >> 20} MB of memory; the file is damaged or too large. Split it or save it in " +
            $"another form.")),
        ReaderEnd.Output => new(OutputCode, string.Create(
            CultureInfo.InvariantCulture,
            $"Reading gave more than {options.MaxOutput >> 20} MB of text; split the file and send the parts.")),
        _ => new(
            DiedCode,
            $"Reading the file ended its reader twice ({cause}); it is damaged and not tried again. Save it in another form and send " +
            "that."),
    };
}

/// <summary>No reader can be started: nothing is known about the files, and they wait.</summary>
internal sealed class ReaderUnavailableException(string reason)
    : IOException($"No reader of files could be started ({reason}); the files that wait are kept.");
