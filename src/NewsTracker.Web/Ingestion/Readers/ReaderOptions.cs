namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>
/// How many files readers read at once, and what one file may cost them. A reader is a child process of the same program.
/// </summary>
public sealed record ReaderOptions
{
    private const int MaxByDefault = 8;

    /// <summary>
    /// Files that a reader reads at once. They share one process because each process compiles the code of reading anew: 1.9 s of processor
    /// time on 2,000 files of 2 kB, which took 3.8 s with one and 5.7 s with two.
    /// </summary>
    public int Count { get; init; } = Number("NEWSTRACKER_READERS") ?? Math.Clamp(Environment.ProcessorCount, 2, MaxByDefault);

    /// <summary>
    /// Resident memory of one reader, in bytes; past it the reader is ended and its file rejected. 49 MB of JSON Lines are
    /// read with 512 MB in program and reader together, 600 web pages in an archive with 398.
    /// </summary>
    public long MaxMemory { get; init; } = (Number("NEWSTRACKER_READER_MEMORY") ?? 512L) << 20;

    /// <summary>
    /// Resident memory of both readers together, in bytes; past it the first is ended, and what it was reading is read file by file.
    /// </summary>
    public long MaxMemoryOfAll { get; init; } = ((Number("NEWSTRACKER_READER_MEMORY") ?? 512L) << 20) + (128L << 20);

    /// <summary>
    /// Resident memory of the program and its readers, in bytes, from which on the program gives back what it holds without need. 340
    /// hostile files came to 1,448 MB, 951 of them the program's own, most of that garbage.
    /// </summary>
    public long TidyMemory { get; init; } = 400L << 20;

    /// <summary>How long it does not do so again.</summary>
    public TimeSpan TidyAgain { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>Processor time of one file with all its documents.</summary>
    public TimeSpan MaxWork { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>Time on the wall beyond the longest reading time, for the reader to say itself that the file took too long.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Bytes that reading one file may give: its documents in the form in which a reader hands them over.</summary>
    public long MaxOutput { get; init; } = 512L << 20;

    /// <summary>A reader that was given nothing for so long ends.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>A reader that holds more than this after a file ends, so that its memory is given back.</summary>
    public long KeptMemory { get; init; } = 160L << 20;

    /// <summary>How long to wait before a reader that could not be started is started again.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>Files that lie with a reader beside those that it reads, so that it need not wait for its parent.</summary>
    public int Ahead { get; init; } = 16;

    /// <summary>When all files that a reader reads take longer than this, those that wait are given to the second reader.</summary>
    public TimeSpan HandBack { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How often the readers at work are measured.</summary>
    public TimeSpan Look { get; init; } = TimeSpan.FromMilliseconds(40);

    /// <summary>
    /// Bytes of files that are known to come, from which on a reader compiles its code in full at once: by default it is compiled
    /// quickly first, runs slowly, and is compiled again where it is hot. In full costs 0.5 s of processor time more at the start and
    /// then saves 0.26 ms on a file of 2 kB, 3.9 ms on a web page of 50 kB: it pays from some 1,900 of the former and 130 of the latter.
    /// </summary>
    public long LongRun { get; init; } = 6_500_000;

    /// <summary>What a file costs beside its bytes, as bytes, where <see cref="LongRun"/> is asked for.</summary>
    public long FileWeight { get; init; } = 1_400;

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) && number > 0 ? number : null;
}
