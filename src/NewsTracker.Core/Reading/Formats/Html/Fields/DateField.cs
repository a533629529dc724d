using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>
/// When the article was published. Every kind of evidence votes for its day:
/// JSON-LD, meta elements, marked-up dates, the address, visible words near the headline.
/// A stamp in universal time gives way to a day that the page shows when the two differ by one: the page shows the day at its own offset.
/// </summary>
internal static class DateField
{
    public static Published? Published(PageFacts facts)
    {
        var votes = DateEvidence.Gather(facts);
        if (votes.Count == 0) return Updated(facts);
        var days = votes.GroupBy(v => v.Date.Day).Select(g => (Day: g.Key, Weight: g.Sum(v => v.Weight))).ToList();
        var best = days.OrderByDescending(d => d.Weight).First().Day;
        var shown = days.Where(d => Math.Abs(d.Day.DayNumber - best.DayNumber) == 1 && votes.Any(v => v.Date.Day == d.Day && v.IsShown))
            .OrderByDescending(d => d.Weight)
            .FirstOrDefault();
        if (shown.Weight > 0 && votes.Where(v => v.Date.Day == best).All(v => v.IsUniversal)) best = shown.Day;
        var vote = votes
            .Where(v => v.Date.Day == best)
            .OrderByDescending(v => v.Date.Time is not null).ThenByDescending(v => v.Weight)
            .First();
        return Of(vote.Date, vote.From);
    }

    public static Published? Updated(PageFacts facts)
    {
        if (ValueDateReader.Read(facts.JsonLdArticle?.Modified) is { } stated) return Of(stated, "json-ld");
        foreach (var name in DateEvidence.UpdatedNames)
        {
            if (ValueDateReader.Read(facts.Meta.First(name)) is { } meta) return Of(meta, "meta");
        }

        return null;
    }

    /// <summary>How often each kind of evidence was right where it was used, rounded down.</summary>
    public static double Confidence(string from) => from switch
    {
        "json-ld" or "meta" => 0.9,
        "time" => 0.9,
        "url" => 0.85,
        _ => 0.7,
    };

    private static Published Of(WrittenDate date, string from) => date.ToPublished(from);
}
