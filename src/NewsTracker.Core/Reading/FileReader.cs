using System.Text;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading;

/// <summary>The one entrance to reading: bytes in, documents and rejections out. Pure; never throws because of a file's content.</summary>
public static class FileReader
{
    /// <summary>
    /// The libraries that read parts of files (mail headers, workbooks, PDF names) ask the platform for charsets by name; without its code
    /// pages they would read most of them as Latin-1.
    /// </summary>
    static FileReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads a file of any supported format.</summary>
    /// <param name="bytes">The file as it came.</param>
    /// <param name="name">Its name; only breaks ties when the content does not tell the kind.</param>
    /// <param name="options">Bounds. Past one the file is rejected with a sentence that says which.</param>
    /// <param name="clock">Measures the time that a document takes; null leaves it without a bound.</param>
    /// <param name="cancellation">Ends the reading early; the only exception that leaves this method is its
    /// <see cref="OperationCanceledException"/>.</param>
    /// <returns>The documents in the order of the file, and a rejection for each part that could not be read.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, string name, ReadingOptions? options = null, WorkClock? clock = null,
        CancellationToken cancellation = default)
    {
        options ??= ReadingOptions.Default;
        if (bytes.Length > options.MaxBytes)
            return ReadResult.Rejected("tooLarge", $"The file is larger than {options.MaxBytes >> 20} MB.");
        try
        {
            return FormatSwitch.Read(bytes, name ?? "", new ReadingSession(options, FormatSwitch.Read, clock, cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (ReadingBoundException bound)
        {
            return new([], [bound.Rejection]);
        }
#pragma warning disable CA1031 // whatever a parser throws at hostile bytes, the file alone is refused
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return ReadResult.Rejected("malformed", $"The file is damaged and could not be read ({fault.GetType().Name}).");
        }
    }
}
