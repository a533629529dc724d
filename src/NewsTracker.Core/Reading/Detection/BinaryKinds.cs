using System.Buffers;

namespace NewsTracker.Core.Reading.Detection;

/// <summary>Recognizes by their first bytes files that hold no article text, so that the refusal can name them.</summary>
internal static class BinaryKinds
{
    /// <summary>The characters below the blank, but for tab, line ends, form feed and escape.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r' or '\f' or '\e'))]);

    private static readonly (byte[] Magic, string Name)[] Known =
    [
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a Linux program"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF87a"u8.ToArray(), "a GIF picture"),
        ("GIF89a"u8.ToArray(), "a GIF picture"),
        ("RIFF"u8.ToArray(), "a sound, video or picture file"),
        ("OggS"u8.ToArray(), "a sound file"),
        ("ID3"u8.ToArray(), "a sound file"),
        ("fLaC"u8.ToArray(), "a sound file"),
        ([0xCA, 0xFE, 0xBA, 0xBE], "a program"),
        ([0xCF, 0xFA, 0xED, 0xFE], "a program"),
        ("SQLite format 3\0"u8.ToArray(), "a database"),
        ("7z\xBC\xAF\x27\x1C"u8.ToArray(), "a 7z archive"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "a 7z archive"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ("BZh"u8.ToArray(), "a bzip2 archive"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
        ("wOFF"u8.ToArray(), "a font"),
        ("wOF2"u8.ToArray(), "a font"),
        ([0, 0, 1, 0], "an icon"),
    ];

    /// <summary>What the file is, in words, when it is known and not read here.</summary>
    public static string? Name(ReadOnlySpan<byte> bytes)
    {
        foreach (var (magic, name) in Known)
            if (bytes.StartsWith(magic)) return name;
        if (bytes.StartsWith("MZ"u8) && bytes[..Math.Min(bytes.Length, 512)].Contains((byte)0)) return "a Windows program";
        return bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8) ? "a video or picture file" : null;
    }

    /// <summary>True when decoded text has more control characters than any text has.</summary>
    public static bool LooksBinary(string text)
    {
        var controls = 0;
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Controls); at >= 0; at = rest.IndexOfAny(Controls))
        {
            controls++;
            rest = rest[(at + 1)..];
        }

        return controls > 16 && controls > text.Length / 20;
    }
}
