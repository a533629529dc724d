using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>What the words around a date expression say of it.</summary>
internal static partial class DateWords
{
    /// <summary>Words between a verb of saying and its date ("said in a report on 20 October").</summary>
    private const int ReportReach = 6;

    private static readonly FrozenSet<ulong> Saying = WordHash.Set(
        "said told announced added declared reported wrote confirmed stated warned says announces");

    /// <summary>"before Tuesday's vote", "before 5 March": what is told happened on another day.</summary>
    public static bool IsLimit(string text, TimeExpression date) => WordBefore(text, date.Span.Start) is "before" or "than";

    /// <summary>"Since Monday": a stretch begins there, nothing that is told happened on that day.</summary>
    public static bool IsBeginning(string text, TimeExpression date) => WordBefore(text, date.Span.Start) is "since";

    /// <summary>"Nine days after that meeting", "hours earlier": what is told has a day of its own, which is not named.</summary>
    public static bool IsDistance(string text, TimeExpression date)
    {
        if (date.Type != TimexType.Duration) return false;
        var words = date.Span.In(text);
        if (words.EndsWith("earlier", StringComparison.OrdinalIgnoreCase) || words.EndsWith("later", StringComparison.OrdinalIgnoreCase))
            return true;
        var after = text.AsSpan(date.Span.End).TrimStart();
        return after.StartsWith("after ", StringComparison.Ordinal) || after.StartsWith("before ", StringComparison.Ordinal)
            || after.StartsWith("later", StringComparison.Ordinal) || after.StartsWith("earlier", StringComparison.Ordinal)
            || after.StartsWith("following", StringComparison.Ordinal);
    }

    /// <summary>
    /// "the 1991 agreement", "the October date", "this year's conference": the date names the thing, not when something happened to it.
    /// </summary>
    public static bool IsAttribute(string text, TimeExpression date)
    {
        var words = date.Span.In(text);
        var led = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase);
        if (led) words = words[4..];
        var before = led ? "the" : WordBefore(text, date.Span.Start);
        if (date.Date!.Precision is not (DatePrecision.Year or DatePrecision.Month)) return false;
        var after = date.Span.End;
        if (after + 1 < text.Length && text[after] is '\'' or '’') return true;
        if (after + 1 >= text.Length || text[after] != ' ' || !char.IsLetter(text[after + 1]) || words.Contains(' ')) return false;
        return before is "the" or "a" or "an" or "its" or "his" or "her" or "their"
            || before.EndsWith("'s", StringComparison.Ordinal)
            || before.EndsWith("’s", StringComparison.Ordinal);
    }

    /// <summary>"between July and October", "from 2019 to 2021": two months or years that bound one stretch.</summary>
    public static DateSpan? Stretch(string text, TimeExpression first, TimeExpression second)
    {
        if (first.Date is not { Precision: DatePrecision.Month or DatePrecision.Year } start
            || second.Date is not { } end
            || end.Precision != start.Precision
            || end.Start <= start.Start)
            return null;
        var joint = text.AsSpan(first.Span.End, second.Span.Start - first.Span.End);
        var bounded = WordBefore(text, first.Span.Start) switch
        {
            "between" => joint is " and ",
            "from" => joint is " to " or " until " or " through ",
            _ => false,
        };
        return bounded ? DateSpan.Range(start.Start, end.End) : null;
    }

    /// <summary>A verb of saying governs the date, with no mark between them.</summary>
    public static bool IsReporting(string text, SentenceFeatures sentence, Span date)
    {
        var words = sentence.ReadWords();
        var at = words.Count - 1;
        while (at >= 0 && words[at].Span.Start >= date.Start) at--;
        for (var i = at; i >= 0 && i > at - ReportReach; i--)
        {
            if (Saying.Contains(words[i].Form)) return true;
            if (!words[i].Has(WordMarks.Joined)) return false;
        }

        return false;
    }

    /// <summary>
    /// "Two welders were hurt, the harbour police said on Friday.": the day on which it was told, and not that of what happened.
    /// </summary>
    public static bool IsOfSaying(string text, Span sentence, Span date)
    {
        var behind = text.AsSpan(date.End, Math.Max(0, sentence.End - date.End)).Trim(" .”\"'’");
        return behind.Length == 0 && SaidBefore().IsMatch(text.AsSpan(sentence.Start, Math.Max(0, date.Start - sentence.Start)));
    }

    /// <summary>A comma, who says it, and the verb right before the day.</summary>
    [GeneratedRegex(@"[,”""][”""]? ?[^,“”""]{2,60} (?:said|reported|announced|confirmed|added|told \w+)(?: on| late| early)* $")]
    private static partial Regex SaidBefore();

    private static string WordBefore(string text, int at)
    {
        if (at < 2 || text[at - 1] != ' ') return "";
        var start = at - 1;
        while (start > 0 && at - start < 24 && !char.IsWhiteSpace(text[start - 1])) start--;
        return text[start..(at - 1)].ToLowerInvariant();
    }
}
