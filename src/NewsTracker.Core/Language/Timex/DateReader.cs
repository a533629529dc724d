using NewsTracker.Core.Language.Timex.Lexer;
using NewsTracker.Core.Language.Timex.Rules;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Timex;

/// <summary>
/// Reads the date expressions of a text by a hand-written grammar of English date expressions (TIMEX3 of ISO-TimeML, with the habits of the
/// TempEval-3 corpora). Every rule looks a bounded number of tokens around, so the work is linear in the text.
/// </summary>
public static class DateReader
{
    /// <summary>A full date within so many tokens from the start, with no preposition before it, is a dateline.</summary>
    private const int DatelineReach = 16;

    /// <summary>
    /// The expressions in order, none overlapping. Text in a language other than English gives full dates alone: ISO, in figures, or
    /// with the month's name and the year; a null language is read as English.
    /// </summary>
    /// <returns>In the order of the text, without overlap.</returns>
    public static IReadOnlyList<TimeExpression> Read(string text, string? language, DateAnchor anchor)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(anchor);
        var english = language is null || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        var american = language is null || language.Length == 2 || language.EndsWith("-US", StringComparison.OrdinalIgnoreCase);
        var row = DateLexer.Read(text);
        var context = new DateContext(anchor.Day)
        {
            LastWritten = english && anchor.Day is { } dated ? LastDay(row, dated) : null,
        };
        var scan = new Scan(row, context, DayFirst: !english || !american);
        var found = new List<TimeExpression>();
        var free = 0; // the first token that no expression holds yet
        for (var i = 0; i < row.Count;)
        {
            if (row.Is(i, DateWord.Break) && row.Value(i) == 1) context.BeginParagraph();
            var match = english ? Grammar.At(scan, i) : row.Is(i, DateWord.Number)
                ? NumericRules.Read(scan, i) ?? NamedMonthRules.Read(row, i)
                : null;
            if (match is not { } read || read.To <= i)
            {
                i++;
                continue;
            }

            var from = english ? Lead.Start(row, read, free) : read.From;
            found.Add(Expression(
                scan,
                english ? PartOfStretch.Of(scan, read, Math.Max(from, free)) : read,
                new(row[Math.Max(from, free)].Start, row[read.To - 1].End)));
            context.Tell(
                read,
                read.From <= DatelineReach
                    && row.Kind(read.From - 1) is not (DateWord.Preposition or DateWord.Of or DateWord.From or DateWord.Until));
            i = free = read.To;
        }

        return found;
    }

    private static TimeExpression Expression(Scan scan, Match match, Span span)
    {
        var planned = match.Value == "FUTURE_REF";
        if (match.Type is TimexType.Date or TimexType.Time && !planned)
        {
            planned = match.Date is { } date && scan.Anchor is { } anchor
                ? date.Start > (scan.Context.LastWritten ?? anchor)
                    || (date.End >= anchor && scan.Tense(match.From, match.To) == Tense.Future)
                : match.Date is null && match.Rule != "reference" && scan.Tense(match.From, match.To) == Tense.Future;
        }

        return new(span, match.Type, match.Value, match.Date, match.Rule, match.Explicit, planned);
    }

    private static DateOnly LastDay(TokenRow row, DateOnly dated) =>
        RunningReport.LastDay(row, dated) is var last && last > dated ? last : NightReport.LastDay(row, dated);
}
