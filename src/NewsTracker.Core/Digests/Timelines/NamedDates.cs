using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>The dates that a sentence gives to what it tells.</summary>
internal static class NamedDates
{
    /// <param name="dates">The article's date expressions in order.</param>
    /// <param name="from">The first that may stand in the sentence.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="voice">Its article.</param>
    public static List<TimeExpression> Of(IReadOnlyList<TimeExpression> dates, int from, SentenceFeatures sentence, Voice voice)
    {
        var named = new List<TimeExpression>();
        for (var i = from; i < dates.Count && dates[i].Span.Start < sentence.Span.End; i++)
        {
            if (dates[i].Date is null || dates[i].Type is TimexType.Duration or TimexType.Set || IsAttribute(voice.Text, dates[i])) continue;
            if (named.TrueForAll(n => n.Date != dates[i].Date)) named.Add(dates[i]);
        }

        return named.Count < 2 ? named : [.. named.Where(d => !named.Exists(o => IsFiner(o.Date!, d.Date!)))];
    }

    /// <summary>"Yesterday, at this year's conference": the year says nothing beside its own day.</summary>
    private static bool IsFiner(DateSpan fine, DateSpan coarse) =>
        fine != coarse && coarse.Precision is DatePrecision.Year or DatePrecision.Month && fine.Precision < coarse.Precision && coarse.Start <= fine.Start && fine.End <= coarse.End;

    /// <summary>"the 1991 agreement", "this year's conference": the year names the thing, not when something happened to it.</summary>
    private static bool IsAttribute(string text, TimeExpression date)
    {
        if (date.Date!.Precision != DatePrecision.Year) return false;
        var after = date.Span.End;
        if (after + 1 < text.Length && text[after] is '\'' or '’') return true;
        if (after + 1 >= text.Length || text[after] != ' ' || !char.IsLetter(text[after + 1])) return false;
        var before = date.Span.Start - 1;
        return before > 0 && text[before] == ' ' && !date.Span.In(text).Contains(' ') && (EndsIn(text, before, "the") || EndsIn(text, before, "a") || EndsIn(text, before, "an")
            || EndsIn(text, before, "its") || EndsIn(text, before, "his") || EndsIn(text, before, "her") || EndsIn(text, before, "their") || EndsIn(text, before, "'s") || EndsIn(text, before, "’s"));
    }

    private static bool EndsIn(string text, int end, string word) =>
        end >= word.Length && text.AsSpan(end - word.Length, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase) && (word[0] is '\'' or '’' || end == word.Length || !char.IsLetter(text[end - word.Length - 1]));
}
