using System.Globalization;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Feeds;

/// <summary>Keeps a feed within the bound on entries: the newest by their dates stay, in their order; entries without a date go last, in the feed's own order.</summary>
internal static class FeedCut
{
    /// <returns>The feed, and what to say of the entries that were left out, null when none were.</returns>
    public static (Feed Feed, Rejection? Cut) Newest(Feed feed, int most)
    {
        if (feed.Entries.Count <= most) return (feed, null);
        var days = feed.Entries.Select(e => (FeedDate.Parse(e.Published) ?? FeedDate.Parse(e.Updated))?.Date.Start).ToList();
        var kept = Enumerable.Range(0, days.Count).OrderByDescending(i => days[i] ?? DateOnly.MinValue).ThenBy(i => i).Take(most).Order().ToList();
        var left = Enumerable.Range(0, days.Count).Except(kept).Select(i => days[i]).OfType<DateOnly>().ToList();
        var when = left.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (of {left.Min():yyyy-MM-dd} to {left.Max():yyyy-MM-dd})");
        var message = string.Create(CultureInfo.InvariantCulture, $"The feed holds {days.Count:N0} entries; the newest {most:N0} were read, {days.Count - most:N0} older ones{when} were not. Split the feed, or send its articles as JSON Lines.");
        return (feed with { Entries = [.. kept.Select(i => feed.Entries[i])] }, new("tooMany", message, "older entries"));
    }
}
