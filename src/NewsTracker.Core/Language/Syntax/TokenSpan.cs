namespace NewsTracker.Core.Language.Syntax;

/// <summary>Half-open span of a token in UTF-16 offsets of the text.</summary>
public readonly record struct TokenSpan(int Start, int End)
{
    public int Length => End - Start;
}
