using System.Globalization;

namespace NewsTracker.Core.Reading.Detection.Charsets;

/// <summary>
/// How likely each character is in Chinese, Japanese or Korean text, as a natural logarithm. Their charsets have two bytes a character, so
/// a reading of theirs pays once where a one-byte charset pays twice.
/// </summary>
internal sealed record EastAsianText(Func<char, double?> Letter)
{
    private const double Unheard = -12;

    public static EastAsianText Chinese { get; } = new(c => c switch
    {
        >= '\u4E00' and <= '\u9FFF' => CommonCharacters.Chinese.Contains(c) ? -6.9 : -10,
        _ => null,
    });

    public static EastAsianText Japanese { get; } = new(c => c switch
    {
        >= '\u3041' and <= '\u3096' => -5.3,
        >= '\u30A1' and <= '\u30FC' => -6.6,
        >= '\u4E00' and <= '\u9FFF' => CommonCharacters.Kanji.Contains(c) ? -7.8 : -11.2,
        '々' => -9,
        _ => null,
    });

    public static EastAsianText Korean { get; } = new(c => c switch
    {
        >= '\uAC00' and <= '\uD7A3' => CommonCharacters.Hangul.Contains(c) ? -5.8 : -9.5,
        >= '\u4E00' and <= '\u9FFF' => -11,
        _ => null,
    });

    /// <summary>The text that a charset of several bytes a character is used for; null for any other charset.</summary>
    public static EastAsianText? Of(int page) => page switch
    {
        54936 or 936 or 950 or 51936 or 52936 or 20936 => Chinese,
        932 or 51932 or 20932 => Japanese,
        949 or 51949 or 1361 or 20949 => Korean,
        _ => null,
    };

    public double Cost(char c) => Letter(c) ?? c switch
    {
        '，' or '。' or '、' or '：' or '；' or '（' or '）' or '「' or '」' or '・' or '《' or '》' or '“' or '”' or '！' or '？' => -4.5,
        '‘' or '’' or '…' or '—' or '–' or '·' or '『' or '』' or '【' or '】' or '\u3000' or '〉' or '〈' => -7,
        >= '\uFF01' and <= '\uFF5E' => -8,
        >= '\uFF61' and <= '\uFF9F' => -9,
        _ =>
            char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol
                ? Unheard
                : TextLikelihood.Symbol(c),
    };

    /// <summary>
    /// True for a character that these scripts write; beside an ASCII letter it is rather half of two letters of a one-byte charset.
    /// </summary>
    public static bool IsIdeograph(char c) =>
        c is (>= '\u3041' and <= '\u30FA') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3')
            or (>= '\uF900' and <= '\uFAFF');
}
