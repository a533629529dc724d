using System.Text;

namespace NewsTracker.Web.Ingestion.Reading;

/// <summary>
/// File names as shown and kept: the last part of the path, without control and direction characters, of bounded length. Never used as a
/// path.
/// </summary>
internal static class FileNames
{
    private const int MaxLength = 200;
    private static readonly string[] ProgramEndings = [".exe", ".dll", ".com", ".scr", ".msi", ".bat", ".cmd", ".ps1", ".vbs"];

    /// <summary>
    /// Whether the name is one that a system would run: nobody sends an article under it, and the original must not be offered for
    /// download.
    /// </summary>
    public static bool IsProgram(string name) => ProgramEndings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <returns>The cleaned name; empty when nothing is left of it.</returns>
    public static string Shown(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new StringBuilder(Math.Min(last.Length, MaxLength));
        foreach (var rune in last.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || IsDirection(rune.Value) || rune.Value == 0xFFFD) continue;
            if (clean.Length + rune.Utf16SequenceLength > MaxLength) break;
            clean.Append(rune);
        }

        return clean.ToString().Trim();
    }

    private static bool IsDirection(int c) =>
        c is 0x61C or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;
}
