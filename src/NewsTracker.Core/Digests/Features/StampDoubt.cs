using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Tells that a text cannot be of the day that stands on it: its page says that it is years old, or it tells as past what lies behind that
/// day, or behind a weekday that is counted from it ("was sentenced on Saturday for what he did on March 11, 2031"), or the page's own line
/// of day and hour is of days before, or of days after and no update.
/// </summary>
internal static partial class StampDoubt
{
    /// <summary>Characters at the top in which a page says how old it is, and sentences that are read.</summary>
    private const int Top = 500;

    private const int MaxSentences = 8;

    /// <summary>Days that a stamp may be off, and probability from which a sentence tells what happened.</summary>
    private const int NearDays = 1;

    private const double Sure = 0.7;

    public static bool Refutes(DateOnly stamp, ArticleFeatures article)
    {
        var text = article.Content.Text;
        if (Ago().IsMatch(text.AsSpan(0, Math.Min(Top, text.Length)))) return true;
        if (PageDay(article) is var (written, isUpdate)
            && (written < stamp.AddDays(-PageDays) || (!isUpdate && written > stamp.AddDays(PageDays)))) return true;
        return article.Sentences.Take(MaxSentences).Any(s => s.Assertion is { } told && told.Of(AssertionStatus.Happened) >= Sure
            && TimeExpression.Within(article.Content.Dates, s.Core).ToList() is var dates
            && dates.Exists(d => (IsPastDay(text, s, d, out var day)
                && (day > stamp.AddDays(NearDays) || (day >= stamp && dates.Exists(c => IsCounted(c, day)))))
                || NamesPast(text, d, stamp)));
    }

    /// <summary>The day of the page's own line, where it is no update and lies so far from the stamp that this cannot stand.</summary>
    /// <returns>Null where nothing says of which day the text is.</returns>
    public static DateOnly? OwnDay(DateOnly stamp, ArticleFeatures article) =>
        PageDay(article) is (var written, false) && Math.Abs(written.DayNumber - stamp.DayNumber) > PageDays ? written : null;

    /// <summary>
    /// The last day, with its year, of a line of the page at the top that has a time of day as well, and whether the line says that the
    /// page was changed then.
    /// </summary>
    /// <returns>Null where there is none.</returns>
    private static (DateOnly Day, bool IsUpdate)? PageDay(ArticleFeatures article)
    {
        var text = article.Content.Text;
        foreach (var range in text.AsSpan(0, Math.Min(Top, text.Length)).Split('\n'))
        {
            var (start, length) = range.GetOffsetAndLength(Math.Min(Top, text.Length));
            if (!IsPageLine(text.AsSpan(start, length))) continue;
            var days = TimeExpression.Within(article.Content.Dates, new Span(start, start + length))
                .Where(d => d is { Explicit: true, Date.Precision: DatePrecision.Day } && HasYear(d.Span.In(text), d.Date.Start.Year))
                .Select(d => d.Date!.Start).ToList();
            if (days.Count > 0) return (days.Max(), Update().IsMatch(text.AsSpan(start, length)));
        }

        return null;
    }

    /// <summary>Hardly a word but those of a day and an hour: an entry of a chronology has a sentence behind them.</summary>
    private static bool IsPageLine(ReadOnlySpan<char> line) => Clock().IsMatch(line) && Word().Count(line) <= MaxWords;

    private static bool HasYear(ReadOnlySpan<char> words, int year) =>
        words.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>Days that a page may be older by its own line than by its stamp, and words of such a line: by hand.</summary>
    private const int PageDays = 3;

    private const int MaxWords = 6;

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?i)\b(?:updat|modif|correct|revis|chang|edit)")]
    private static partial Regex Update();

    [GeneratedRegex(@"\b\d{1,2} ?[:.] ?\d{2}\b")]
    private static partial Regex Clock();

    /// <summary>A day with its year, right behind a verb in the past.</summary>
    private static bool IsPastDay(string text, SentenceFeatures sentence, TimeExpression date, out DateOnly day)
    {
        day = date.Date?.Start ?? default;
        if (date is not { Explicit: true, Date.Precision: DatePrecision.Day }) return false;
        var words = sentence.ReadWords();
        var before = words.FindLastIndex(w => w.Span.End <= date.Span.Start);
        if (before > 0 && words[before].IsFunction) before--;
        return before >= 0 && VerbReader.IsPast(text, words[before]);
    }

    /// <summary>
    /// "for the March 11, 2031, incident": nobody calls what happens on the day of writing by its date and year. What is planned for the
    /// day may be called so.
    /// </summary>
    private static bool NamesPast(string text, TimeExpression date, DateOnly stamp)
    {
        if (date is not { Explicit: true, Date: { Precision: DatePrecision.Day } day } || day.Start != stamp) return false;
        var end = date.Span.End < text.Length && text[date.Span.End] == ',' ? date.Span.End + 1 : date.Span.End;
        return HasYear(date.Span.In(text), stamp.Year) && date.Span.In(text).StartsWith("the ", StringComparison.Ordinal)
            && Deed().IsMatch(text.AsSpan(end));
    }

    /// <summary>What is called by its day once it has happened.</summary>
    [GeneratedRegex(
        @"^ (?:\p{Ll}+ )?(?:incidents?|accidents?|attacks?|killings?|murders?|slayings?|shootings?|crash|crime|deaths?|explosions?" +
        @"|blasts?|bombings?|fire|flood|rampage|robbery|raid|collapse|disaster|outage|quake|earthquake|spill|storm|crashes|fires)\b")]
    private static partial Regex Deed();

    /// <summary>
    /// A weekday, counted from the stamp, that is another day and told as past: who writes on the day itself does not tell of it by its
    /// date and year beside the weekday of the news.
    /// </summary>
    private static bool IsCounted(TimeExpression date, DateOnly day) =>
        date is { Explicit: false, Planned: false, Type: TimexType.Date or TimexType.Time }
        && date.Date is { Precision: DatePrecision.Day } counted && !(counted.Start <= day && day <= counted.End);

    /// <summary>"Posted 1 year, 160 days ago".</summary>
    [GeneratedRegex(
        @"(?i)\b(?:posted|published|updated|written|submitted|added|created)\b[^.\n]{0,40}?\b(?:\d+|an?|one|two|three|four|five) " +
        @"years?(?:,? (?:and )?\d+ (?:months?|weeks?|days?))* ago\b")]
    private static partial Regex Ago();
}
