namespace NewsTracker.Core.Language;

/// <summary>Reads the date expressions of a text.</summary>
public static class DateReader
{
    public static IReadOnlyList<TimeExpression> Read(string text, string? language, DateAnchor anchor) => [];
}
