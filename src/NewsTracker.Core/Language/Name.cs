using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language;

/// <summary>
/// A name as a text writes it, without title, article or possessive. <paramref name="Role"/> is the title or office beside it
/// ("former adviser", "Prime Minister"), before the name or after a comma; null when none stands there.
/// </summary>
public sealed record Name(Span Span, string Words, Span? Role);
