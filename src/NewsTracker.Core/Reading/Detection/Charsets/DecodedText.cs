namespace NewsTracker.Core.Reading.Detection.Charsets;

/// <summary>
/// A file's text, the charset it was read with and the evidence for it ("bom", "utf-16", "iso-2022", "utf-8", "declared", "detected").
/// <paramref name="Warning"/> is set when characters were lost or guessed.
/// </summary>
internal sealed record DecodedText(string Text, string Charset, string From, string? Warning = null);
