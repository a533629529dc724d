namespace NewsTracker.Core.Reading;

/// <summary>The one entrance to reading: bytes in, documents and rejections out. Pure; never throws for what stands in a file.</summary>
public static class FileReader
{
    /// <param name="bytes">The file as it came.</param>
    /// <param name="name">Its name; only breaks ties when the content does not tell the kind.</param>
    /// <param name="options">Bounds. Past one the file is rejected with a sentence that says which.</param>
    /// <param name="cancellation">Ends the reading early; the only exception that leaves this method is its <see cref="OperationCanceledException"/>.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, string name, ReadingOptions? options = null, CancellationToken cancellation = default) =>
        bytes.Length == 0
            ? ReadResult.Rejected("empty", "The file is empty.")
            : ReadResult.Rejected("unknown", "The file is of no kind that is read here.");
}
