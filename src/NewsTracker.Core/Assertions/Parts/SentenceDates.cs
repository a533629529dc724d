using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>The date and time expressions of a sentence; lengths of time are left to the numbers.</summary>
internal static class SentenceDates
{
    /// <returns>Index among the article's dates and span, in order.</returns>
    public static List<(int Timex, Span Span)> In(AnalyzedText content, Span sentence)
    {
        var found = new List<(int, Span)>();
        for (var i = TimeExpression.FirstBehind(content.Dates, sentence.Start); i < content.Dates.Count
            && content.Dates[i].Span.Start < sentence.End; i++)
        {
            if (content.Dates[i].Type != TimexType.Duration) found.Add((i, content.Dates[i].Span));
        }

        return found;
    }
}
