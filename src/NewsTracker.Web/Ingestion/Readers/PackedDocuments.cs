using System.Collections;
using System.IO.Compression;
using NewsTracker.Core.Model;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>
/// The documents of a file of many, each packed: 10,000 articles of 42 MB take 17 MB and not 110. A document is made anew whenever it is
/// asked for, and belongs to whoever asked.
/// </summary>
internal sealed class PackedDocuments : IReadOnlyList<Document>
{
    private readonly List<byte[]> packed = [];

    public int Count => packed.Count;

    /// <summary>What they take.</summary>
    internal long PackedBytes => packed.Sum(p => (long)p.Length);

    public Document this[int index] => Unpack(packed[index]);

    public void Add(Document document) => packed.Add(Pack(document));

    /// <summary>A document in the form in which readers hand it over, compressed.</summary>
    public static byte[] Pack(Document document)
    {
        using var plain = new MemoryStream();
        using var writer = new BinaryWriter(plain, System.Text.Encoding.UTF8, leaveOpen: true);
        DocumentForm.Write(writer, document);
        writer.Flush();
        using var small = new MemoryStream();
        using (var zip = new DeflateStream(small, CompressionLevel.Fastest, leaveOpen: true)) plain.WriteTo(zip);
        return small.ToArray();
    }

    public static Document Unpack(byte[] packed)
    {
        using var plain = new BufferedStream(new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress), 1 << 14);
        using var reader = new BinaryReader(plain);
        return DocumentForm.Read(reader);
    }

    public IEnumerator<Document> GetEnumerator() => packed.Select(Unpack).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
