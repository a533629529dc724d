using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Dates;

/// <summary>The day that heads an entry of a chronology. <paramref name="Timex"/> indexes the article's dates.</summary>
internal readonly record struct ChronologyEntry(int Timex, DateSpan Date);

/// <summary>
/// The entries of a chronology in an article: sentences that a day or month heads ("April 22 - The rig sinks", "* May 1967: War begins."),
/// three at least and mostly in order. Each tells what happened on that day, in the present as chronologies do; a day without a year goes
/// on from the entry before.
/// </summary>
internal sealed class Chronology
{
    private const int MinEntries = 3;

    /// <summary>Characters that may stand before the day: the mark of a list.</summary>
    private const int MaxMark = 3;

    private static readonly Chronology None = new([]);

    private readonly Dictionary<int, ChronologyEntry> entries;

    private Chronology(Dictionary<int, ChronologyEntry> entries) => this.entries = entries;

    /// <summary>The entry that a sentence begins; null where it begins none.</summary>
    public ChronologyEntry? this[int sentence] => entries.TryGetValue(sentence, out var entry) ? entry : null;

    /// <param name="content">The article.</param>
    /// <param name="count">Sentences looked at, from the first.</param>
    /// <param name="published">The day of publication, null when unknown.</param>
    public static Chronology Of(AnalyzedText content, int count, DateOnly? published)
    {
        Dictionary<int, ChronologyEntry>? found = null;
        var (next, inOrder) = (0, 0);
        DateSpan? before = null;
        for (var i = 0; i < count; i++)
        {
            var sentence = content.Sentences[i].Span;
            while (next < content.Dates.Count && content.Dates[next].Span.End <= sentence.Start) next++;
            if (next == content.Dates.Count) break;
            if (!Heads(content.Text, sentence, content.Dates[next]) || Day(content.Dates[next], before, published) is not { } day) continue;
            (found ??= [])[i] = new(next, day);
            if (before is null || before.Start <= day.Start) inOrder++;
            before = day;
        }

        return found is { Count: >= MinEntries } && inOrder * 4 >= found.Count * 3 ? new(found) : None;
    }

    private static bool Heads(string text, Span sentence, TimeExpression date)
    {
        if (date is not { Type: TimexType.Date, Date.Precision: DatePrecision.Day or DatePrecision.Month }) return false;
        if (date.Rule is not ("month-day" or "month") && !date.Explicit) return false;
        if (date.Span.Start - sentence.Start > MaxMark || date.Span.End >= sentence.End) return false;
        for (var i = sentence.Start; i < date.Span.Start; i++)
        {
            if (char.IsLetterOrDigit(text[i])) return false;
        }

        var at = date.Span.End;
        var spaced = char.IsWhiteSpace(text[at]);
        while (at < sentence.End && char.IsWhiteSpace(text[at])) at++;
        if (at + 1 >= sentence.End || IsClock(text, at + 1, sentence.End)) return false;
        return text[at] switch
        {
            '–' or '—' => true,
            ':' => char.IsWhiteSpace(text[at + 1]),
            '-' => spaced,
            _ => false,
        };
    }

    /// <summary>"29 March 2012 - 13:32": the stamp of a comment.</summary>
    private static bool IsClock(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        var digits = at;
        while (at < end && char.IsAsciiDigit(text[at])) at++;
        return at - digits is 1 or 2 && at < end && text[at] is ':' or '.';
    }

    /// <summary>As written, or in the year that goes on from the entry before; null for a month of an unknown year.</summary>
    private static DateSpan? Day(TimeExpression date, DateSpan? before, DateOnly? published)
    {
        if (date.Date is not { } day || date.Explicit) return date.Date;
        if (day.Precision == DatePrecision.Month && before is null) return null; // its year may stand anywhere
        var from = before?.Start ?? published?.AddYears(-1).AddDays(1);
        if (from is null) return day;
        for (var years = from.Value.Year - day.Start.Year; day.Start.Year + years <= DateOnly.MaxValue.Year; years++)
        {
            if (Moved(day, years) is not { } moved || moved.Start < from) continue;
            return published is null || moved.Start <= published ? moved : day;
        }

        return day;
    }

    private static DateSpan? Moved(DateSpan days, int years)
    {
        var start = days.Start.AddYears(years);
        if (days.Precision == DatePrecision.Month) return DateSpan.Month(start.Year, start.Month);
        return start.Day == days.Start.Day ? DateSpan.Day(start) : null;
    }
}
