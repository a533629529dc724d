using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsTracker.Core.Tests.Reading;

/// <summary>
/// Makes the file that a readable example describes. `zip` and `tar`: a line `@@ PATH` begins an entry. `gzip`: the text, packed. `pdf`: a
/// line is `X Y SIZE WORDS` on a page of 595 by 842 points. `case`: the path of a file below Cases.
/// </summary>
internal static class ExampleFile
{
    public static byte[] Make(string form, string text) => form switch
    {
        "" => Encoding.UTF8.GetBytes(text),
        "zip" => Zip(text),
        "tar" => Tar(text),
        "gzip" => Packed(Encoding.UTF8.GetBytes(text)),
        "pdf" => Pdf(text),
        "case" => File.ReadAllBytes(Repository.Path("tests", "NewsTracker.Core.Tests", "Reading", "Cases", text.Trim())),
        _ => throw new ArgumentException("There is no such form of example: " + form),
    };

    private static IEnumerable<(string Path, byte[] Content)> Entries(string text) =>
        ("\n" + text).Split("\n@@ ").Skip(1).Select(e => e.Split('\n', 2)).Select(e => (e[0].Trim(), Encoding.UTF8.GetBytes(e[1])));

    private static byte[] Zip(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in Entries(text))
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Tar(string text)
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, leaveOpen: true))
            foreach (var (path, content) in Entries(text))
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, path) { DataStream = new MemoryStream(content) });
        return bytes.ToArray();
    }

    private static byte[] Packed(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionMode.Compress, leaveOpen: true)) gzip.Write(content);
        return bytes.ToArray();
    }

    private static byte[] Pdf(string text)
    {
        var page = new StringBuilder();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ', 4)))
            page.Append(CultureInfo.InvariantCulture, $"BT /F {line[2]} Tf 1 0 0 1 {line[0]} {line[1]} Tm ({line[3]}) Tj ET\n");
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents 5 0 R >>",
            $"<< /Length {page.Length} >>\nstream\n{page}endstream",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder();
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var at = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{table}");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{at}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
