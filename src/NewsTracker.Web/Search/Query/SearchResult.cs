using NewsTracker.Core.Text;
using NewsTracker.Web.Search.Words;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Search.Query;

/// <summary>One answer to a query. <paramref name="Address"/> leads to the very passage, sentence or event.</summary>
public sealed record SearchResult(SearchKind Kind, string Address, MatchedText Title, MatchedText? Words)
{
    public long? Article { get; init; }

    public string? Outlet { get; init; }

    public Published? Published { get; init; }

    /// <summary>The date of an event as its story writes it, or the day of a story's latest development.</summary>
    public string? Date { get; init; }

    public string? Language { get; init; }

    public StoryRef? Story { get; init; }

    /// <summary>The passage's place in its article, in code points.</summary>
    public Span? Passage { get; init; }

    public bool IsSample { get; init; }
}

/// <summary>
/// A page of answers. <paramref name="Found"/> counts the matches, at least where <paramref name="FoundMore"/> is set;
/// the best come from the newest of them.
/// <paramref name="Notes"/> tell what of the query could not be used.
/// </summary>
public sealed record SearchPage(IReadOnlyList<SearchResult> Items, string? Next, int Found, bool FoundMore, IReadOnlyList<string> Notes)
{
    public static SearchPage Empty { get; } = new([], null, 0, false, []);
}
