using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Timeline;

/// <summary>The events of one month (or of one year known no closer, or without a date), in the order of the timeline.</summary>
internal sealed record TimelineMonth(string Name, IReadOnlyList<EventView> Events)
{
    /// <summary>Groups neighbours; a month that comes again after a year-only event starts a group of its own.</summary>
    public static IReadOnlyList<TimelineMonth> Of(IEnumerable<EventView> events)
    {
        var months = new List<(string Name, List<EventView> Events)>();
        foreach (var e in events)
        {
            var name = NameOf(e.Date);
            if (months.Count == 0 || months[^1].Name != name) months.Add((name, []));
            months[^1].Events.Add(e);
        }

        return [.. months.Select(m => new TimelineMonth(m.Name, m.Events))];
    }

    private static string NameOf(DateSpan? date) => date?.Precision switch
    {
        null => "Without a date",
        DatePrecision.Year => DateText.Of(date),
        _ => DateText.MonthName(date.Start),
    };
}
