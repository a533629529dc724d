using System.Text.Json;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Revisions;

namespace NewsTracker.Web.Feeds;

/// <summary>
/// A revision as a feed's entry: what it shows new, in words. Its id is made of the story's address at that time and of what the revision
/// shows.
/// </summary>
internal static class RevisionEntry
{
    private const int MaxOutlets = 10;

    public static FeedItem Of(Revision revision, string authority)
    {
        var story = StoryJson.Read(Compression.Unpack(revision.Snapshot));
        var slug = Uri.EscapeDataString(story.Slug);
        var changes = JsonSerializer.Deserialize<RevisionChanges>(revision.Changes, JsonSerializerOptions.Web)!;
        var outlets = story.Articles.Select(a => a.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Take(MaxOutlets).ToList();
        return new FeedItem(
            $"tag:{authority},2026:stories/{slug}/{story.ShownState()}", story.Title, $"stories/{slug}",
            new DateTimeOffset(revision.At, TimeSpan.Zero),
            RevisionSummary.Summary(story, changes), RevisionSummary.Html(story, changes), outlets, null);
    }

    /// <summary>
    /// The entry of a story's newest state, dated by the first of the latest revisions that show the same; null without any.
    /// </summary>
    /// <param name="latest">The entries of its latest revisions, newest first; no more are taken than are needed.</param>
    public static FeedItem? Trail(IEnumerable<FeedItem> latest)
    {
        FeedItem? found = null;
        foreach (var entry in latest)
        {
            if (found is not null && entry.Id != found.Id) break;
            found = entry;
        }

        return found;
    }
}
