using NewsTracker.Core.Text;

namespace NewsTracker.Core.Model;

/// <summary>A name as a text writes it, without title, article or possessive.</summary>
public sealed record Name(Span Span, string Words);
