using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Language.Timex.Lexer;

/// <summary>The tokens of a text. Any index may be asked: outside the row there is <see cref="DateWord.End"/>.</summary>
internal sealed class TokenRow(string text, List<DateToken> tokens)
{
    private static readonly DateToken Outside = new(0, 0, DateWord.End, 0, false, false);

    public int Count => tokens.Count;

    public string Text => text;

    public DateToken this[int i] => (uint)i < (uint)tokens.Count ? tokens[i] : Outside;

    public DateWord Kind(int i) => this[i].Kind;

    public int Value(int i) => this[i].Value;

    public bool Is(int i, DateWord kind) => this[i].Kind == kind;

    public bool Tight(int i) => this[i].Tight;

    /// <summary>True when the token is a number of that many digits.</summary>
    public bool Digits(int i, int count) => this[i] is { Kind: DateWord.Number } t && t.Length == count;

    public bool Spelled(int i, string word)
    {
        var t = this[i];
        return t.Length == word.Length && text.AsSpan(t.Start, t.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True when a sentence begins at the token: after an end, or in a new line with a capital.</summary>
    public bool BeginsSentence(int i) => EndsSentence(i - 1) || this[i] is { LineStart: true, Capital: true };

    /// <summary>
    /// True when the token ends the sentence before it: an empty line, a mark, or a full stop that no abbreviation explains.
    /// </summary>
    public bool EndsSentence(int i)
    {
        var t = this[i];
        if (t.Kind is DateWord.Break or DateWord.End) return true;
        if (t.Kind != DateWord.Dot) return false;
        var next = this[i + 1];
        if (next.Kind == DateWord.End) return true;
        if (next.Tight) return false;
        var before = this[i - 1];
        if (before.Kind is DateWord.Month or DateWord.Weekday || before.Length == 1) return false;
        return !Abbreviations.NeverEnds(text.AsSpan(before.Start, before.Length))
            && (next.Capital || next.Kind is DateWord.None or DateWord.Number);
    }
}
