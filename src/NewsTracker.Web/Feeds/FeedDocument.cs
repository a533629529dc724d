namespace NewsTracker.Web.Feeds;

/// <summary>
/// A feed as both writers give it. Addresses are absolute. <paramref name="Updated"/> is the newest entry's, so that nothing changes where
/// no entry does.
/// </summary>
/// <param name="Id">An IRI that never changes.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Self">Path of the feed itself under the site, without its ending: "stories".</param>
/// <param name="Page">Path of the page that shows the same.</param>
/// <param name="Updated">The newest change.</param>
/// <param name="Entries">Newest first.</param>
internal sealed record FeedDocument(
    string Id, string Title, string Self, string Page, DateTimeOffset Updated, IReadOnlyList<FeedItem> Entries)
{
    /// <summary>What any entry is signed with that names no outlet.</summary>
    public const string Author = "NewsTracker";

    /// <summary>What follows the ending of the feed's own address: "?q=flood", or nothing.</summary>
    public string Query { get; init; } = "";
}

/// <summary>One thing that came or changed; the same thing has the same <paramref name="Id"/> for ever and one entry in a feed.</summary>
/// <param name="Id">An IRI, unique and lasting.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Path">Path of its page under the site: "stories/slug".</param>
/// <param name="Updated">When it came or last changed.</param>
/// <param name="Summary">Plain text, one paragraph; null when there is none.</param>
/// <param name="Html">Markup of our own writing, everything from articles escaped; addresses in it are absolute.</param>
/// <param name="Outlets">Who tells it.</param>
/// <param name="Language">BCP 47; null when unknown.</param>
internal sealed record FeedItem(
    string Id,
    string Title,
    string Path,
    DateTimeOffset Updated,
    string? Summary,
    string? Html,
    IReadOnlyList<string> Outlets,
    string? Language);
