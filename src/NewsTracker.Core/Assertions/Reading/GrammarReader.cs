using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Reading;

/// <summary>Tells what reads the grammar of articles from what did in other versions of the program.</summary>
internal static class GrammarReader
{
    /// <summary>
    /// Raised whenever the same text would be given another grammar by the same model: other tokens, other sentences that are parsed, other
    /// decoding, another packed form. A test over the samples notices.
    /// </summary>
    private const int Version = 3;

    /// <summary>What is stored under another stamp is read anew.</summary>
    public static long Stamp { get; } = unchecked((long)(SentenceParser.ModelHash + Version));
}
