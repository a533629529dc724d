using System.Globalization;

namespace NewsTracker.Web.Views.Stories;

/// <summary>The addresses of sentences, events and disagreements on a story's page. Whatever links to one of them makes its fragment here.</summary>
internal static class StoryAnchors
{
    /// <param name="section">Place of the section on the page, from 0.</param>
    /// <param name="sentence">Place of the sentence in its section, from 0.</param>
    public static string Sentence(int section, int sentence) => string.Create(CultureInfo.InvariantCulture, $"s{section + 1}-{sentence + 1}");

    /// <summary>"d2": the second disagreement of the page; <paramref name="index"/> counts from 0.</summary>
    public static string Disagreement(int index) => string.Create(CultureInfo.InvariantCulture, $"d{index + 1}");

    /// <summary>
    /// The events' addresses ("e-2026-01-22-1"): the day and the place among those of the day. Events of the short view are counted first, so that both views give them the same one.
    /// </summary>
    /// <param name="events">Every event of the view in order of position: what it is known by, its first day, and whether the short view shows it.</param>
    public static Dictionary<TKey, string> Events<TKey>(IReadOnlyList<(TKey Key, DateOnly? Start, bool Shown)> events)
        where TKey : notnull
    {
        var sameDay = new Dictionary<string, int>(StringComparer.Ordinal);
        var anchors = new Dictionary<TKey, string>();
        foreach (var (key, start, _) in events.OrderByDescending(e => e.Shown))
        {
            var day = start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";
            sameDay[day] = sameDay.GetValueOrDefault(day) + 1;
            anchors[key] = string.Create(CultureInfo.InvariantCulture, $"e-{day}-{sameDay[day]}");
        }

        return anchors;
    }
}
