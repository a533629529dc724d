using NewsTracker.Core.Text;

namespace NewsTracker.Core.Model;

/// <summary>
/// One sentence of an article. <paramref name="Block"/> indexes the blocks; a heading is a sentence of its own with
/// <paramref name="IsHeading"/> set.
/// </summary>
public sealed record Sentence(Span Span, int Block, bool IsHeading);

/// <summary>A text with what the language steps found in it. All spans lie inside <see cref="Text"/>.</summary>
public sealed record AnalyzedText(
    string Text, IReadOnlyList<Block> Blocks, IReadOnlyList<Sentence> Sentences, IReadOnlyList<TimeExpression> Dates, string? Language);
