using System.Formats.Tar;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Archives;

/// <summary>Reads the files of a tar archive (POSIX ustar, pax, GNU). Links and devices are passed over.</summary>
internal static class TarFileReader
{
    public static bool Recognizes(ReadOnlySpan<byte> bytes) => bytes.Length > 512 && bytes[257..262].SequenceEqual("ustar"u8);

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadingSession session)
    {
        var result = new ArchiveResult();
        try
        {
            using var tar = new TarReader(new MemoryStream(bytes.ToArray(), writable: false));
            while (tar.GetNextEntry() is { } entry)
            {
                session.Check();
                session.AddEntry();
                var path = entry.Name.Replace('\\', '/');
                if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || ArchiveResult.IsByFile(path))
                    continue;
                var content = entry.DataStream is null ? [] : session.Unpack(entry.DataStream, bytes.Length);
                result.Add(path, session.ReadInner(content, path[(path.LastIndexOf('/') + 1)..]));
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or FormatException)
        {
            result.Add("…", new Rejection("malformed", "The tar archive is damaged or cut off from here on; pack it again."));
        }

        return result.ToResult("tar archive");
    }
}
