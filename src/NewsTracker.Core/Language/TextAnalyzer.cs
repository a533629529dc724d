using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Language.Timex;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language;

/// <summary>Splits a text into sentences and reads its dates: the one entrance to the language steps.</summary>
public static class TextAnalyzer
{
    /// <summary>Reads the sentences and date expressions of a text.</summary>
    /// <returns>The text with half-open spans in UTF-16 code units.</returns>
    public static AnalyzedText Analyze(string text, IReadOnlyList<Block> blocks, string? language, DateAnchor anchor) =>
        new(text, blocks, SentenceSplitter.Split(text, blocks), DateReader.Read(text, language, anchor), language);
}
