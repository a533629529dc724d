using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Says in brackets which days a sentence means by "Wednesday", "yesterday" or "last month". Each is counted from the article's own day and
/// leads to the words that are so counted.
/// </summary>
internal static partial class DayAdditions
{
    /// <summary>A longer stretch ("this season", "the decade") says enough in its own words.</summary>
    private const int MaxDays = 14;

    /// <param name="voice">The article.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="year">The story's newest year: other years are written out.</param>
    /// <returns>The additions in order; null where a day is meant that cannot be told.</returns>
    public static List<Addition>? Find(IndependentArticle voice, SentenceFeatures sentence, int? year) =>
        Find(voice, sentence, year, (_, words) => IsRelative(words));

    private static List<Addition>? Find(IndependentArticle voice, SentenceFeatures sentence, int? year, Func<Span, string, bool> isCounted)
    {
        var dates = voice.Features.Content.Dates;
        var found = new List<Addition>();
        var said = new HashSet<DateSpan>();
        var first = TimeExpression.FirstBehind(dates, sentence.Core.Start);
        for (var i = first; i < dates.Count && dates[i].Span.Start < sentence.Core.End; i++)
        {
            if (dates[i].Date is not { } full || !(dates[i].Explicit || IsNumbered(dates[i].Span.Of(voice.Text)))) continue;
            said.Add(full);
            if (full.Precision == DatePrecision.Range) said.UnionWith([DayOf(full.Start), DayOf(full.End)]);
        }

        for (var i = first; i < dates.Count && dates[i].Span.Start < sentence.Core.End; i++)
        {
            var date = dates[i];
            if (date.Span.Start < sentence.Core.Start) continue;
            if (date.Explicit) continue;

            var words = date.Span.Of(voice.Text);
            if (IsBareDistance(voice.Text, date)) return null;
            if (date.Type is TimexType.Duration or TimexType.Set || date.Value.EndsWith("_REF", StringComparison.Ordinal)
                || IsNumbered(words))
                continue;
            var day = sentence.Assertion?.Dates.FirstOrDefault(d => d.Timex == i)?.Date ?? date.Date;
            if (day is null)
            {
                if (IsRelative(words)) return null;
                continue;
            }

            if (IsToCome(sentence, day, voice.Day) && IsBareMonth(words, day, null)) continue;
            if (IsRelative(words) && (voice.Day is not { } published || MayBeNext(words, day, published))) return null;
            if (!(isCounted(date.Span, words) || IsBareMonth(words, day, year)) || !said.Add(day)) continue;
            if (Words(day, year) is not { } label) continue;
            if (IsSaidBehind(dates, i, sentence.Core.End) || IsCustom(voice.Text, date.Span)
                || DayNames.IsInside(voice.Text, date.Span) || IsCalledOut(voice.Text, sentence, date.Span)) continue;
            found.Add(new(End(voice.Text, date.Span) - sentence.Core.Start, $" [{label}]", voice.Article.Id, date.Span));
        }

        return found;
    }

    /// <summary>
    /// Those that a line needs which stands under a day: "yesterday" there is taken for the day before. A weekday is that day, or says so.
    /// </summary>
    public static IEnumerable<Addition> UnderDay(IndependentArticle voice, SentenceFeatures sentence, int? year) =>
        (Find(voice, sentence, year, (at, words) => IsRelative(words) || IsAgo(voice.Text, at)) ?? [])
            .Where(a => !IsWeekday(a.From.Of(voice.Text)));

    /// <summary>"Two years ago"; not "more than two years ago" and "a decade ago", which no year tells.</summary>
    private static bool IsAgo(string text, Span date) => date.In(text).EndsWith(" ago", StringComparison.OrdinalIgnoreCase)
        && !Vague().IsMatch(text.AsSpan(Math.Max(0, date.Start - 16), Math.Min(16, date.Start))) && !Long().IsMatch(date.In(text));

    [GeneratedRegex(@"\b(?:than|about|nearly|almost|some|over|around|least|long as|roughly)(?: an?)? $", RegexOptions.IgnoreCase)]
    private static partial Regex Vague();

    [GeneratedRegex(@"\b(?:decade|centur|generation|more|about|nearly|almost|over|around)", RegexOptions.IgnoreCase)]
    private static partial Regex Long();

    /// <summary>"Friday", "Friday night", "today": no day before or after another.</summary>
    private static bool IsWeekday(string words) => !Counted().IsMatch(words);

    [GeneratedRegex(@"\b(?:yesterday|tomorrow|last|next|ago|previous|following)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    /// <summary>"About 3pm": a time of whatever day.</summary>
    public static bool IsClock(string words) => !IsRelative(words) && Clock().IsMatch(words);

    /// <summary>A number in it that is no time of day: "29 September".</summary>
    private static bool IsNumbered(string words) => words.Any(char.IsDigit) && !Clock().IsMatch(words);

    private static DateSpan DayOf(DateOnly day) => new(day, day, DatePrecision.Day);

    /// <summary>A day behind that of the article, of a sentence that tells what happened: the words do not say of which year.</summary>
    private static bool IsToCome(SentenceFeatures sentence, DateSpan day, DateOnly? published) =>
        day.Start > published && sentence.Assertion is { Status: AssertionStatus.Happened };

    /// <summary>"In February" of a year that is not the story's newest.</summary>
    private static bool IsBareMonth(string words, DateSpan day, int? year) =>
        day.Precision == DatePrecision.Month && day.Start.Year != year
        && MonthNames.English.Any(m => m[0].Equals(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Two days later", with nothing that says after what.</summary>
    private static bool IsBareDistance(string text, TimeExpression date)
    {
        if (date.Type != TimexType.Duration) return false;
        var words = date.Span.In(text);
        if (words.EndsWith("earlier", StringComparison.OrdinalIgnoreCase) || words.EndsWith("later", StringComparison.OrdinalIgnoreCase))
            return true;
        var after = text.AsSpan(date.Span.End).TrimStart();
        return after.StartsWith("later", StringComparison.Ordinal) || after.StartsWith("earlier", StringComparison.Ordinal);
    }

    /// <summary>A weekday six days back may as well be tomorrow's, of an article that was stamped a day early.</summary>
    private static bool MayBeNext(string words, DateSpan day, DateOnly published) =>
        day.Precision == DatePrecision.Day && published.DayNumber - day.Start.DayNumber == 6
        && words.EndsWith("day", StringComparison.OrdinalIgnoreCase) && !words.Contains(' ', StringComparison.Ordinal);

    /// <summary>Behind a possessive ending ("Wednesday's [30 September] vote").</summary>
    private static int End(string text, Span date) =>
        date.End + 1 < text.Length && text[date.End] is '\'' or '’' && text[date.End + 1] == 's' ? date.End + 2 : date.End;

    /// <summary>"Thursday, June 6" and "yesterday (July 21)" say it themselves.</summary>
    private static bool IsSaidBehind(IReadOnlyList<TimeExpression> dates, int at, int end) =>
        at + 1 < dates.Count && dates[at + 1].Span.End <= end
        && dates[at + 1].Span.Start - dates[at].Span.End <= 2
        && dates[at + 1].Date is { Precision: DatePrecision.Day };

    /// <summary>“How many will you sack today?”: in somebody's mouth a day of speaking needs none.</summary>
    private static bool IsCalledOut(string text, SentenceFeatures sentence, Span date) =>
        date.Of(text).ToLowerInvariant() is "today" or "tonight" or "tomorrow"
        && text.AsSpan(sentence.Span.Start, date.Start - sentence.Span.Start) is var before
        && (before.Count('“') > before.Count('”') || before.Count('"') % 2 == 1);

    /// <summary>"The second Tuesday of each month", "every Friday": no day of its own.</summary>
    private static bool IsCustom(string text, Span date)
    {
        var behind = text.AsSpan(date.End);
        if (behind.StartsWith(" of each ", StringComparison.Ordinal) || behind.StartsWith(" of every ", StringComparison.Ordinal))
            return true;
        var before = text.AsSpan(0, date.Start).TrimEnd();
        return before.EndsWith(" every", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" each", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith(" most", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A weekday, or a day, week, month or year counted from that of the article; no bare month or season.</summary>
    private static bool IsRelative(string words)
    {
        var said = words.ToLowerInvariant();
        if (said.StartsWith("mid", StringComparison.Ordinal)) return false;
        return said.Contains("day", StringComparison.Ordinal) || said.Contains("night", StringComparison.Ordinal)
            || said.Contains("tomorrow", StringComparison.Ordinal) || said.Contains("morning", StringComparison.Ordinal)
            || said.Contains("evening", StringComparison.Ordinal) || said.Contains("afternoon", StringComparison.Ordinal)
            || said.StartsWith("last ", StringComparison.Ordinal) || said.StartsWith("next ", StringComparison.Ordinal)
            || said.StartsWith("this ", StringComparison.Ordinal);
    }

    /// <summary>"6 a.m. on Thursday": a time of day with no number of a day.</summary>
    [GeneratedRegex(
        @"^\D*\d{1,2}(?:[:.]\d\d\s*(?:[ap]\.?m\b|o.clock|hours)?|\s*(?:[ap]\.?m\b|o.clock|hours))\D*$", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    private static string? Words(DateSpan date, int? year)
    {
        var (start, end) = (date.Start, date.End);
        var tail = end.Year == year ? "" : Write(end, " yyyy");
        return date.Precision switch
        {
            DatePrecision.Year => Write(start, "yyyy"),
            DatePrecision.Month => Write(start, "MMMM yyyy"),
            DatePrecision.Day => Write(start, "d MMMM") + tail,
            _ when end.DayNumber - start.DayNumber > MaxDays => null,
            _ when start.Month == end.Month => $"{Write(start, "%d")}-{Write(end, "d MMMM")}{tail}",
            _ => $"{Write(start, "d MMMM")} to {Write(end, "d MMMM")}{tail}",
        };
    }

    private static string Write(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
