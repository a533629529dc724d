using Microsoft.Win32.SafeHandles;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Readers;

namespace NewsTracker.Web.Ingestion.Rebuild;

/// <summary>
/// Documents laid aside in a file of their own, so that an archive can be put in order without standing in memory. The file has no name
/// from the beginning: whatever ends the program, nothing is left. Thread-safe.
/// </summary>
internal sealed class DocumentSpool : IDisposable
{
    private readonly SafeFileHandle file;
    private long length;

    /// <param name="folder">Where it lies.</param>
    public DocumentSpool(string folder)
    {
        var path = Path.Combine(folder, $"rebuild-{Guid.NewGuid():N}.tmp");
        file = File.OpenHandle(
            path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
        File.Delete(path);
    }

    /// <summary>Lays a document aside.</summary>
    /// <returns>Where it lies.</returns>
    public SpoolPlace Add(Document document)
    {
        var packed = PackedDocuments.Pack(document);
        var offset = Interlocked.Add(ref length, packed.Length) - packed.Length;
        RandomAccess.Write(file, packed, offset);
        return new SpoolPlace(offset, packed.Length);
    }

    public Document Read(SpoolPlace place)
    {
        var packed = new byte[place.Length];
        for (var read = 0; read < packed.Length;)
        {
            var more = RandomAccess.Read(file, packed.AsSpan(read), place.Offset + read);
            read += more > 0 ? more : throw new EndOfStreamException();
        }

        return PackedDocuments.Unpack(packed);
    }

    public void Dispose() => file.Dispose();
}

/// <summary>Bytes in the file of documents laid aside.</summary>
internal readonly record struct SpoolPlace(long Offset, int Length);
