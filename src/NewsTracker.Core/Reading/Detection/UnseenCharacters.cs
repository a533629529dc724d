namespace NewsTracker.Core.Reading.Detection;

/// <summary>
/// Characters that take no place on a page: controls, zero-width spaces, soft hyphens, marks that turn the direction of a text,
/// noncharacters.
/// </summary>
internal static class UnseenCharacters
{
    public static bool Contains(char c) =>
        char.IsControl(c)
        || c is '\u200B' or '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE'
            or '\uFFFF';

    /// <summary>True when the text has nothing that a person could see.</summary>
    public static bool AreAll(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && !Contains(c) && c is not ('\u200C' or '\u200D' or '\u200E' or '\u200F')) return false;
        return true;
    }
}
