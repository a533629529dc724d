using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>
/// Numbers of which a text has set the parts apart ("2, 129", "5. 9"), and whole ones with a half or a quarter behind them ("4 1/2", "four
/// and a half").
/// </summary>
internal static partial class SetApart
{
    private const int MaxWithFraction = 100;

    private const int FractionReach = 16;

    /// <summary>The whole number that begins with a number of one word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="at">The word.</param>
    /// <param name="value">What it says by itself.</param>
    /// <returns>The number and the word behind it: the next one where nothing belongs to it.</returns>
    public static (decimal Value, int To) Read(string text, List<Word> words, int at, decimal value)
    {
        if (Fraction(text, words, at, value) is { Part: > 0 } half) return (value + half.Part, half.To);
        if (at + 1 == words.Count || !words[at].Has(WordMarks.Digits) || !words[at + 1].Has(WordMarks.Digits)) return (value, at + 1);
        var (left, right) = (words[at].Span, words[at + 1].Span);
        if (!int.TryParse(right.In(text), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)) return (value, at + 1);
        if (text.AsSpan(left.End..right.Start) is ". " && right.Length <= 2)
            return (value + (digits / (right.Length == 1 ? 10m : 100m)), at + 2);
        return IsThousands(text, words, at, value) ? ((value * 1000) + digits, at + 2) : (value, at + 1);
    }

    /// <summary>No day of a month with a number behind it, and no "5-foot-8, 135 pounds".</summary>
    private static bool IsThousands(string text, List<Word> words, int at, decimal value)
    {
        var (left, right) = (words[at].Span, words[at + 1].Span);
        if (left.Length > 3 || right.Length != 3 || value is not (> 0 and < 1000)) return false;
        if (text.AsSpan(left.End..right.Start) is not ", ") return false;
        if (at == 0) return true;
        var before = text.AsSpan(words[at - 1].Span.End..left.Start).TrimEnd();
        return !(before.EndsWith("-") || before.EndsWith("–")) && CalendarWords.KeyOf(text, words[at - 1]) is not (> 0 and <= 12);
    }

    /// <summary>"4 1/2", "4-1/2", "4½", "four and a half": the part of one behind a whole number, and the word behind it.</summary>
    private static (decimal Part, int To) Fraction(string text, List<Word> words, int at, decimal value)
    {
        if (value != decimal.Truncate(value) || value >= MaxWithFraction) return default;
        var end = words[at].Span.End;
        var match = Behind().Match(text, end, Math.Min(FractionReach, text.Length - end));
        if (!match.Success) return default;
        var part = match.Groups["sign"].Value switch
        {
            "¼" => 0.25m,
            "½" => 0.5m,
            "¾" => 0.75m,
            _ when match.Groups["half"].Success => 0.5m,
            _ => match.Groups["over"].Value.Replace(" ", "", StringComparison.Ordinal) switch { "1/2" => 0.5m, "1/4" => 0.25m, _ => 0.75m },
        };
        var to = at + 1;
        while (to < words.Count && words[to].Span.Start < end + match.Length) to++;
        return (part, to);
    }

    [GeneratedRegex(
        @"\G(?:(?: ?- ?| )(?<over>[13] ?/ ?[24])(?![0-9/])| ?(?<sign>[¼½¾])| (?<half>and a half)\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
