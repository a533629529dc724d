using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Words;

/// <summary>A content word as it is compared: folded, stemmed, with the place it was read from.</summary>
public readonly record struct Term(string Stem, Span Span);

/// <summary>
/// The content words of a text: lower case, without accents, possessives and function words; English words stemmed;
/// numbers without separators.
/// "US" and "U.S." give "usa", so that they are not taken for the pronoun.
/// </summary>
public static class Terms
{
    /// <summary>The stems in order, repeats included.</summary>
    /// <returns>In the order of the text, with repeats.</returns>
    public static IReadOnlyList<string> Of(string text, string? language = null) => [.. Read(text, language).Select(t => t.Stem)];

    /// <summary>The terms of a text with their places.</summary>
    /// <returns>In the order of the text, with repeats.</returns>
    public static IReadOnlyList<Term> Read(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, Tokenizer.Tokenize(text), language);
    }

    /// <summary>The terms of tokens that were cut already. A language other than English is folded, not stemmed.</summary>
    /// <returns>In the order of the tokens, with repeats.</returns>
    public static IReadOnlyList<Term> Read(string text, IReadOnlyList<Token> tokens, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var english = language is null || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        var terms = new List<Term>(tokens.Count);
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Mark) continue;
            if (Fold(token.Span.In(text), token.Kind) is not { } word) continue;
            terms.Add(new(english && token.Kind == TokenKind.Word ? Stemmer.Stem(word) : word, token.Span));
        }

        return terms;
    }

    /// <summary>The word in the form it is compared in, not yet stemmed; null for a function word or a lone letter.</summary>
    /// <returns>The folded word, or the number without its commas; null for a word that is no term.</returns>
    public static string? Fold(ReadOnlySpan<char> word, TokenKind kind)
    {
        if (kind == TokenKind.Number)
            return word.Contains(',') ? word.ToString().Replace(",", "", StringComparison.Ordinal) : word.ToString();
        if (word is "US" or "U.S." or "U.S") return "usa";
        if (FunctionWords.Is(word, WordClass.Subjectless)) return null;
        word = Possessive.Off(word);
        if (word.Length < 2 && word[0] < '\x80') return null;
        if (word is "US") return "usa";
        return FunctionWords.Is(word, WordClass.Subjectless) ? null : Folding.Word(word).Replace(".", "", StringComparison.Ordinal);
    }
}
