using System.Globalization;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Timeline;

/// <summary>
/// The events that a page shows. The short timeline comes whole where it is no longer than <see cref="MaxShort"/>; the full one in
/// pages, for a large story has a thousand candidates.
/// <paramref name="Before"/> and <paramref name="After"/> are the addresses of the first events of the neighbouring pages.
/// </summary>
internal sealed record TimelinePage(
    TimelineChoice Choice, IReadOnlyList<EventView> Events, int First, int Matching, string? Before, string? After)
{
    /// <summary>Events on a page of the full timeline: about 60 KB of HTML.</summary>
    public const int Size = 60;

    /// <summary>Events of a short timeline on a page. By hand: only imported pages state more, some of them thousands.</summary>
    public const int MaxShort = 150;

    public static TimelinePage Of(StoryView story, TimelineChoice choice) => Of([.. story.Timeline.Where(choice.Takes)], choice);

    /// <summary>The same of events that are chosen already.</summary>
    public static TimelinePage Of(List<EventView> matching, TimelineChoice choice)
    {
        var most = choice.Full ? Size : MaxShort;
        if (matching.Count <= most) return new(choice, matching, 0, matching.Count, null, null);
        var pages = (matching.Count + most - 1) / most;
        var size = (matching.Count + pages - 1) / pages;
        var first = Place(matching, choice.At) / size * size;
        return new(choice, matching.GetRange(first, Math.Min(size, matching.Count - first)), first, matching.Count,
            first == 0 ? null : matching[first - size].Anchor, first + size < matching.Count ? matching[first + size].Anchor : null);
    }

    /// <summary>The position of the named event; one that is gone gives its place to the first of its day or later.</summary>
    private static int Place(List<EventView> events, string? anchor)
    {
        if (string.IsNullOrEmpty(anchor)) return 0;
        var exact = events.FindIndex(e => e.Anchor == anchor);
        if (exact >= 0) return exact;
        var day = anchor.Length >= 12
            && DateOnly.TryParseExact(anchor.AsSpan(2, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked)
            ? asked
            : (DateOnly?)null;
        return day is null ? 0 : Math.Max(0, events.FindIndex(e => e.Date?.Start >= day));
    }
}
