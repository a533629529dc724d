using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// Cuts a sentence into the tokens of the English Web Treebank: clitics ("do|n't", "John|'s", "can|not") and most hyphens ("well|-|known")
/// are tokens of their own; numbers, times, abbreviations and addresses stay whole. One pass; spans are half-open, in order, never overlap
/// and hold no white space.
/// </summary>
public static class SyntaxTokenizer
{
    /// <summary>Adds the tokens of a half-open range of a text.</summary>
    public static void Tokenize(string text, int start, int end, List<Span> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        for (var i = start; i < end;)
        {
            while (i < end && IsSpace(text[i])) i++;
            var from = i;
            while (i < end && !IsSpace(text[i])) i++;
            if (from < i) new ChunkTokenizer(text, i, end, tokens).Cut(from);
        }
    }

    /// <summary>Spaces, and the marks of no width that are no part of words.</summary>
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F';
}
