namespace NewsTracker.Core.StoryPages.Lines;

/// <summary>
/// A blank-separated word of a line: [Start, End), and the part of it without leading quotation marks and trailing punctuation.
/// </summary>
internal sealed record LineWord(string Raw, int Start, int End)
{
    private static readonly char[] Marks = ['“', '”', '‘', '"', '(', ')', ',', ';', ':', '?', '!'];

    public string Core { get; } = Raw.Trim(Marks).TrimEnd('’');

    public string Lower { get; } = Raw.Trim(Marks).TrimEnd('’').ToLowerInvariant();

    public bool IsCapital => Core.Length > 0 && char.IsUpper(Core[0]);

    public bool IsLower => Core.Length > 0 && char.IsLower(Core[0]);

    public bool IsNumber => Core.Length > 0 && (char.IsAsciiDigit(Core[0]) || (Core.Length > 1 && char.IsAsciiDigit(Core[1])));

    public bool OpensQuote => Raw[0] is '“' or '"' or '‘';

    public bool ClosesQuote => Raw.TrimEnd('.', ',') is { Length: > 0 } raw && raw[^1..] is "”" or "\"" or "’";

    public bool Asks => Bare is [.., '?' or '!'];

    public bool EndsSentence => Bare is { Length: > 0 } bare && PageText.IsStop(bare[^1]) && !IsAbbreviation;

    private string Bare => Raw.TrimEnd('”', '"', '’');

    private bool IsAbbreviation => Raw[^1] == '.' && PageSentenceEnd.IsAbbreviation(Raw, Raw.Length - 1);

    public static List<LineWord> Of(string text)
    {
        var words = new List<LineWord>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ' ') continue;
            if (i > start) words.Add(new(text[start..i], start, i));
            start = i + 1;
        }

        return words;
    }
}
