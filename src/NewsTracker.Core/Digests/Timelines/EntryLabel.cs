using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// The day that heads an entry of a chronology ("* 6 May - Oil reaches the coast"): the timeline writes it beside the event, so the words
/// begin behind it.
/// </summary>
internal static class EntryLabel
{
    /// <summary>Where the words of an entry begin.</summary>
    /// <param name="text">The article.</param>
    /// <param name="core">The sentence as it is shown.</param>
    /// <param name="dates">The article's dates in order.</param>
    /// <param name="day">The day of the event.</param>
    /// <returns>The words behind bullet and label; the sentence itself where its label is of another day, or nothing.</returns>
    public static Span Cut(string text, Span core, IReadOnlyList<TimeExpression> dates, DateSpan day)
    {
        var at = core.Start;
        while (at < core.End && (text[at] is '*' or '\\' or '•' or '·' or '▪' || char.IsWhiteSpace(text[at]))) at++;
        var start = at < core.End ? at : core.Start;
        var label = TimeExpression.Within(dates, new Span(start, core.End)).FirstOrDefault();
        if (label is null || label.Span.Start != start || label.Date != day) return new Span(start, core.End);
        at = SkipSpace(text, label.Span.End, core.End);
        var dash = at;
        while (at < core.End && text[at] is '-' or '–' or '—' or ':') at++;
        if (at == dash) return new Span(start, core.End);
        at = SkipSpace(text, at, core.End);
        return at < core.End && char.IsUpper(text[at]) ? new Span(at, core.End) : new Span(start, core.End);
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
