namespace NewsTracker.Core.Language.Timex.Lexer;

/// <summary>
/// A token of the date grammar: [<paramref name="Start"/>, <paramref name="End"/>) in code units. <paramref name="Tight"/> when nothing
/// stands between it and the token before; <paramref name="Capital"/> when its first letter is upper case; <paramref name="LineStart"/>
/// when a line break stands before it.
/// A number's value is its digits read as one, -1 when there are more than nine.
/// </summary>
internal readonly record struct DateToken(int Start, int End, DateWord Kind, int Value, bool Tight, bool Capital, bool LineStart = false)
{
    public int Length => End - Start;
}
