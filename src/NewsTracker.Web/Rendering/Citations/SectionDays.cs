using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>The days on which the articles appeared that a derived section of a summary is taken from.</summary>
internal static class SectionDays
{
    /// <returns>"Reported Mar 3-5, 2031"; null where the heading has the day, or the articles have none.</returns>
    public static string? Of(SectionView section, StoryView story)
    {
        if (section.Origin != Origin.Derived) return null;
        var cited = section.Sentences.SelectMany(s => s.Citations.Take(1)).Select(c => c.Article).OfType<long>().ToHashSet();
        var days = story.Articles.Where(a => cited.Contains(a.Id)).Select(a => a.Published?.Date)
            .Where(d => d is { Precision: DatePrecision.Day }).Select(d => d!.Start).ToList();
        if (days.Count == 0 || Holds(section.Heading, days.Max())) return null;
        return "Reported " + DateLabel.Of(DateSpan.Range(days.Min(), days.Max()));
    }

    /// <summary>In words at one end of the heading, or in figures.</summary>
    private static bool Holds(string heading, DateOnly day) =>
        heading.EndsWith(Written(day, "d MMMM yyyy"), StringComparison.Ordinal)
        || heading.StartsWith(Written(day, "d MMMM yyyy"), StringComparison.Ordinal)
        || heading.StartsWith(Written(day, "yyyy-MM-dd"), StringComparison.Ordinal);

    private static string Written(DateOnly day, string form) => day.ToString(form, System.Globalization.CultureInfo.InvariantCulture);
}
