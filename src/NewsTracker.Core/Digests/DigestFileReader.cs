namespace NewsTracker.Core.Digests;

/// <summary>Reads a story page saved as text.</summary>
public static class DigestFileReader
{
    /// <summary>True when the text is a digest file: a title line and at least two of its list headers in their places.</summary>
    public static bool Recognizes(string text) => false;

    /// <summary>Reads a text that <see cref="Recognizes"/> accepted. Never throws; what does not fit becomes a finding.</summary>
    public static DigestFile Read(string text) => new() { Title = "" };
}
