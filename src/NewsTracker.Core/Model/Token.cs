using NewsTracker.Core.Text;

namespace NewsTracker.Core.Model;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters, with digits, inner apostrophes and the dots of an abbreviation such as "U.S."; one ideograph.</summary>
    Word,

    /// <summary>Digits with inner separators ("1,250.5"), without sign, unit or suffix.</summary>
    Number,

    /// <summary>One character that is neither of the two and not white space.</summary>
    Mark,
}

/// <summary>One token of a text. Tokens are in order, do not overlap, and leave out white space alone.</summary>
public readonly record struct Token(Span Span, TokenKind Kind);
