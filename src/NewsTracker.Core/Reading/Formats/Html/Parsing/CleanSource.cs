namespace NewsTracker.Core.Reading.Formats.Html.Parsing;

/// <summary>
/// A page's source after <see cref="SourceCleaner"/>: only the tags and attributes that reading needs, nested no deeper than allowed.
/// </summary>
/// <param name="Html">The cleaned source.</param>
/// <param name="StructuredData">The contents of its JSON-LD scripts, in order.</param>
/// <param name="Flattened">True when the page was nested too deep or broken, so that surplus tags were left out (their text stays).</param>
/// <param name="TooManyTags">True when the page has more tags than are read; <paramref name="Html"/> then ends early.</param>
internal sealed record CleanSource(string Html, IReadOnlyList<string> StructuredData, bool Flattened, bool TooManyTags);
