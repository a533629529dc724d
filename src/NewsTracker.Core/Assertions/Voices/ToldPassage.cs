using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Voices;

/// <summary>Who tells something, in which words. <paramref name="Outlet"/> is null where none is known.</summary>
public sealed record ToldPassage(string? Outlet, string Words)
{
    /// <summary>What the article tells around them; empty where that is not known.</summary>
    public string Around { get; init; } = "";

    /// <summary>The whole text of the article; empty where that is not known.</summary>
    public string Article { get; init; } = "";

    /// <summary>Characters to each side of a passage that are read as what is told around it.</summary>
    public const int Reach = 600;

    /// <summary>The passage of a text with what stands around it.</summary>
    /// <param name="outlet">Who tells it; null where none is known.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="passage">Where in it.</param>
    /// <returns>Its words, and around them what stands within <see cref="Reach"/>.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static ToldPassage Of(string? outlet, string text, Span passage)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (from, to) = (Math.Max(0, passage.Start - Reach), Math.Min(text.Length, passage.End + Reach));
        return new ToldPassage(outlet, passage.Of(text))
        {
            Around = $"{text[from..passage.Start]}\n\n{text[passage.End..to]}", Article = text,
        };
    }
}

/// <summary>
/// Passages that are one voice: places in the list they were given in, in order. <paramref name="Origin"/> names the agency that they are
/// taken from, where they say so.
/// </summary>
public sealed record VoiceGroup(IReadOnlyList<int> Passages, string? Origin);
