using System.Globalization;
using NewsTracker.Core.Grouping.Identity;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Words;

/// <summary>
/// The addresses of sentences, events and disagreements on a story's page. Whatever links to one of them makes its fragment here.
/// </summary>
internal static class StoryAnchors
{
    /// <param name="section">Place of the section on the page, from 0.</param>
    /// <param name="sentence">Place of the sentence in its section, from 0.</param>
    public static string Sentence(int section, int sentence) =>
        string.Create(CultureInfo.InvariantCulture, $"s{section + 1}-{sentence + 1}");

    /// <summary>"d2": the second disagreement of the page; <paramref name="index"/> counts from 0.</summary>
    public static string Disagreement(int index) => string.Create(CultureInfo.InvariantCulture, $"d{index + 1}");

    /// <summary>
    /// The events' addresses ("e-2026-01-22-1"): the day and the place among those of the day. Events of the short view are counted first,
    /// so that both views give them the same one.
    /// </summary>
    /// <param name="events">Every event of the view in order of position: what it is known by, its first day, and whether the short view
    /// shows it.</param>
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

/// <summary>
/// The last part of an outlet's address: its folded name with hyphens for blanks, so that a rebuilt store has the same addresses.
/// </summary>
internal static class OutletAddress
{
    public static string Of(string key) => key.Replace(' ', '-').Replace('/', '-');

    /// <summary>The path of an outlet's page; null for a name that says nothing.</summary>
    public static string? Path(string? name) => IdentityKeys.Outlet(name) is { } key ? "/outlets/" + Uri.EscapeDataString(Of(key)) : null;
}

/// <summary>An address from an article, to be shown and, only when it is an absolute http(s) address, to be followed.</summary>
internal sealed record ShownAddress(string? Href, string Host, string Rest)
{
    public static ShownAddress Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            return new(null, url, "");
        var host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
        return new(uri.AbsoluteUri, host, uri.PathAndQuery == "/" ? "" : Uri.UnescapeDataString(uri.PathAndQuery));
    }
}

/// <summary>The address of an article's page and of a passage on it: "/articles/12#p-10-80", in code points.</summary>
internal static class ArticleAddress
{
    /// <summary>
    /// Code units of text on one page of an article; longer ones are shown in parts. By hand: a page of 1.5 megabytes. The longest
    /// article of the development sets has 160,000.
    /// </summary>
    public const int MaxPart = 1_200_000;

    /// <summary>A passage that begins before this many code points is in the first part whatever letters stand before it.</summary>
    private const int InFirstPart = MaxPart / 2;

    public static string Of(long? article) => FormattableString.Invariant($"/articles/{article}");

    /// <param name="article">The article's id.</param>
    /// <param name="passage">In code points.</param>
    /// <param name="asked">True, and a place far down, asks the page to mark the passage although no short view cites it.</param>
    public static string Of(long? article, Span passage, bool asked = true)
    {
        var place = FormattableString.Invariant($"{passage.Start}-{passage.End}");
        return $"{Of(article)}{(asked || passage.Start >= InFirstPart ? "?p=" + place : "")}#p-{place}";
    }
}
