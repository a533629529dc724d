using System.Globalization;

namespace NewsTracker.Core.Reading.Session;

/// <summary>Reads a file of any format: the way back in for a file that lies inside another.</summary>
internal delegate ReadResult FormatReader(ReadOnlyMemory<byte> bytes, string name, ReadingSession session);

/// <summary>
/// The bounds of one file while it and the files inside it are read: what is still allowed, and the way back in for a nested file.
/// </summary>
/// <param name="options">The bounds.</param>
/// <param name="inner">Reads a nested file.</param>
/// <param name="clock">Measures the time that the reading takes; null leaves it without a bound.</param>
/// <param name="cancellation">Ends the reading early.</param>
internal sealed class ReadingSession(ReadingOptions options, FormatReader inner, WorkClock? clock, CancellationToken cancellation)
{
    private readonly long begun = clock?.Time.GetTimestamp() ?? 0;
    private int documents;
    private long unpacked;
    private int entries;

    public ReadingOptions Options { get; } = options;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>How many files this one lies inside of.</summary>
    public int Depth { get; private set; }

    /// <summary>Ends the reading when the caller asked for it.</summary>
    public void Check() => Cancellation.ThrowIfCancellationRequested();

    /// <summary>Counts a document; false when the file has given all it may.</summary>
    public bool MayAddDocument() => documents++ < Options.MaxDocuments;

    public Rejection TooManyDocuments(string? entry) =>
        new(
            "tooMany",
            string.Create(
                CultureInfo.InvariantCulture, $"The file holds more than {Options.MaxDocuments:N0} documents; the rest was not read."),
            entry);

    /// <summary>Counts an archive's entry; past the bound the archive is refused.</summary>
    public void AddEntry()
    {
        if (++entries > Options.MaxEntries)
            throw new ReadingBoundException(new(
                "tooMany",
                string.Create(CultureInfo.InvariantCulture, $"The archive holds more than {Options.MaxEntries:N0} entries; split it.")));
    }

    /// <summary>Counts unpacked bytes of a packed file of a given size; past the size or the ratio the file is refused.</summary>
    public void AddUnpacked(long bytes, long unpackedOfEntry, long packedSize)
    {
        unpacked += bytes;
        if (unpacked > Options.MaxUnpackedBytes)
            throw new ReadingBoundException(new(
                "tooLarge",
                string.Create(
                    CultureInfo.InvariantCulture, $"Unpacked, the file would be larger than {Options.MaxUnpackedBytes >> 20} MB.")));
        if (unpackedOfEntry > (1 << 20) && unpackedOfEntry > packedSize * Options.MaxRatio)
            throw new ReadingBoundException(new("tooLarge", string.Create(
                CultureInfo.InvariantCulture, $"The file unpacks to more than {Options.MaxRatio} times its size, which no article does.")));
    }

    /// <summary>Unpacks a stream while the bounds on size and ratio hold.</summary>
    /// <param name="packed">Gives the unpacked bytes.</param>
    /// <param name="packedSize">Bytes that the stream takes in its container.</param>
    /// <exception cref="ReadingBoundException">A bound was passed.</exception>
    public byte[] Unpack(Stream packed, long packedSize)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (packed.Read(buffer, 0, buffer.Length) is > 0 and var count)
        {
            Check();
            all.Write(buffer, 0, count);
            AddUnpacked(count, all.Length, packedSize);
        }

        return all.ToArray();
    }

    /// <summary>The time that one document may take; dispose it when the document is read.</summary>
    public WorkTime StartDocument() => new(Options.MaxTime, clock, Cancellation);

    /// <summary>Reads a file that lies inside another.</summary>
    public ReadResult ReadInner(ReadOnlyMemory<byte> bytes, string name)
    {
        if (Depth >= Options.MaxNesting)
            return ReadResult.Rejected(
                "tooDeep",
                string.Create(CultureInfo.InvariantCulture, $"Files lie more than {Options.MaxNesting} deep inside one another."));
        Depth++;
        try
        {
            return inner(bytes, name, this);
        }
        finally
        {
            Depth--;
        }
    }

    /// <summary>Time since the reading began; zero without a clock.</summary>
    public TimeSpan Elapsed => clock?.Time.GetElapsedTime(begun) ?? TimeSpan.Zero;
}

/// <summary>A bound was passed: the file is refused with this reason.</summary>
internal sealed class ReadingBoundException(Rejection rejection) : Exception(rejection.Message)
{
    public Rejection Rejection { get; } = rejection;
}
