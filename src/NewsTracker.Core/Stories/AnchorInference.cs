using NewsTracker.Core.Language;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Stories;

/// <summary>Finds the day that an undated article's relative dates count from, with the help of the dated rest of its story.</summary>
public static class AnchorInference
{
    /// <param name="article">The undated article.</param>
    /// <param name="known">Dated tellings of the same story: a date and the words that tell what happened then.</param>
    /// <returns>The day and how sure (0 to 1), or null when the story does not tell.</returns>
    public static InferredAnchor? Infer(AnalyzedText article, IReadOnlyList<DatedTelling> known) => null;
}

/// <summary>Something that a story tells with its date.</summary>
public sealed record DatedTelling(DateSpan Date, string Text);

public sealed record InferredAnchor(DateOnly Day, double Confidence, string Because);
