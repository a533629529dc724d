using System.IO.Compression;
using System.IO.Hashing;
using NewsTracker.Core.Reading.Formats.Docx;
using NewsTracker.Core.Reading.Formats.Epub;
using NewsTracker.Core.Reading.Formats.Odt;
using NewsTracker.Core.Reading.Formats.Tables;
using NewsTracker.Core.Reading.Formats.Warc;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Archives;

/// <summary>
/// Reads the files of a zip archive; a zip that is a Word document goes to its reader. Nothing is ever written to disk, so paths are only
/// names.
/// </summary>
internal static class ZipReader
{
    public static bool Recognizes(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadingSession session)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (zip.GetEntry("word/document.xml") is not null) return DocxReader.Read(zip, session);
            if (zip.GetEntry("xl/workbook.xml") is not null) return Workbook(zip, bytes, session);
            if (OdtReader.Recognizes(zip)) return OdtReader.Read(zip, session);
            if (EpubReader.Recognizes(zip)) return EpubReader.Read(zip, session);
            if (WaczReader.Recognizes(zip)) return WaczReader.Read(zip, session);
            if (OfficeKind(zip) is { } office)
                return ReadResult.Rejected("unknown", $"The file is {office}, which is not read here; save it as PDF or DOCX.");
            if (OmnivoreExport.Recognizes(zip)) return OmnivoreExport.Read(zip, e => Unpack(e, session), session);
            return ReadEntries(zip, session);
        }
        catch (InvalidDataException)
        {
            return ReadResult.Rejected("malformed", "The zip archive is damaged or cut off; pack it again.");
        }
    }

    /// <summary>The library that reads workbooks has no bound on what it unpacks, so each part is unpacked within ours first.</summary>
    private static ReadResult Workbook(ZipArchive zip, ReadOnlyMemory<byte> bytes, ReadingSession session)
    {
        foreach (var entry in zip.Entries)
        {
            session.AddEntry();
            using var stream = entry.Open();
            session.Unpack(stream, entry.CompressedLength);
        }

        return WorkbookReader.Read(bytes, session);
    }

    private static ReadResult ReadEntries(ZipArchive zip, ReadingSession session)
    {
        var result = new ArchiveResult();
        foreach (var entry in zip.Entries)
        {
            session.Check();
            session.AddEntry();
            var path = entry.FullName.Replace('\\', '/');
            if (ArchiveResult.IsByFile(path)) continue;
            if (entry.IsEncrypted) result.Add(path, new Rejection("encrypted", "The entry is encrypted; unpack it first."));
            else if (Unpack(entry, session) is { } content) result.Add(path, session.ReadInner(content, entry.Name));
            else result.Add(path, new Rejection("malformed", "The entry is damaged and could not be unpacked."));
        }

        return result.ToResult("zip archive");
    }

    /// <summary>
    /// The entry's bytes; null when it is damaged. The platform's reader does not compare the checksum: it gives a shortened entry as if it
    /// were whole.
    /// </summary>
    private static byte[]? Unpack(ZipArchiveEntry entry, ReadingSession session)
    {
        try
        {
            using var stream = entry.Open();
            var content = session.Unpack(stream, entry.CompressedLength);
            return Crc32.HashToUInt32(content) == entry.Crc32 ? content : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static string? OfficeKind(ZipArchive zip)
    {
        if (zip.GetEntry("ppt/presentation.xml") is not null) return "a PowerPoint presentation";
        return zip.GetEntry("META-INF/MANIFEST.MF") is not null ? "a Java program" : null;
    }
}
