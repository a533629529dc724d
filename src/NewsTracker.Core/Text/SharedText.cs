namespace NewsTracker.Core.Text;

/// <summary>
/// Gives one object for equal short texts, where it can: a story's articles say the same words tens of thousands of times. A table of fixed
/// size in which a later text takes the place of an earlier one: it never grows, and what it does not know stays the object it was.
/// Safe for any number of threads.
/// </summary>
internal static class SharedText
{
    private const int Slots = 1 << 14;
    private const int MaxLength = 40;

    private static readonly string?[] Known = new string?[Slots];

    /// <returns>An equal text.</returns>
    public static string Of(string text)
    {
        if (text.Length > MaxLength) return text;
        ref var slot = ref Known[(uint)string.GetHashCode(text.AsSpan()) % Slots];
        if (slot is { } known && known == text) return known;
        slot = text;
        return text;
    }
}
