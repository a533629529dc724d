using System.Net;
using System.Text.RegularExpressions;

namespace NewsTracker.Tests;

/// <summary>Addresses and ids in a page's source.</summary>
internal static partial class Links
{
    /// <summary>The links that stay on the site, in order.</summary>
    public static IEnumerable<string> Of(string html) =>
        Href().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Where(l => l.StartsWith('/') || l.StartsWith('#'));

    public static IReadOnlyList<string> Ids(string html) => [.. Id().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];

    [GeneratedRegex(" href=\"([^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Href();

    [GeneratedRegex(" id=\"([^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
