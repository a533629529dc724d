using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.References;

/// <summary>A pronoun or a role of which it is sure whom it speaks of.</summary>
/// <param name="Span">The words in the text: "He", "the minister".</param>
/// <param name="Entity">Whom they speak of.</param>
/// <param name="Source">The mention by name from which this is sure: the last one before, else the first one.</param>
/// <param name="Confidence">The probability, from 0 to 1.</param>
public sealed record SureReference(Span Span, NamedEntity Entity, NameMention Source, double Confidence);
