using System.Net;
using System.Text.RegularExpressions;

namespace NewsTracker.Tests;

/// <summary>The addresses that a page links to.</summary>
internal static class Links
{
    public static IReadOnlyList<string> Of(string html) =>
        [.. Regex.Matches(html, "href=\"([^\"]*)\"", RegexOptions.NonBacktracking).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];
}
