using NewsTracker.Core.Language.Timex.Lexer;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>One reading of one text: its tokens, what it told so far, and the order of day and month in figures.</summary>
internal sealed record Scan(TokenRow Row, DateContext Context, bool DayFirst)
{
    public DateOnly? Anchor => Context.Anchor;

    public Tense Tense(int from, int to) => TenseReader.At(Row, from, to);

    /// <summary>The place behind a token of that kind, if one stands here; else this place.</summary>
    public int After(int i, DateWord kind) => Row.Is(i, kind) ? i + 1 : i;
}
