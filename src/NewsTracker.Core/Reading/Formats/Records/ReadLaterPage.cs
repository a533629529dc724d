using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Records;

/// <summary>The pages that Pocket and Instapaper export: links with their titles and no text, so each is a stub.</summary>
internal static partial class ReadLaterPage
{
    private const int Head = 2_000;

    public static bool Recognizes(string html) => Title().IsMatch(html[..Math.Min(html.Length, Head)]);

    public static ReadResult Read(string html, ReadingSession session) =>
        RecordResult.Of(
            Item().Matches(html).Select(m => new ArticleRecord
            {
                Url = System.Net.WebUtility.HtmlDecode(m.Groups[1].Value),
                Title = m.Groups[2].Value,
            }),
            DocumentKind.References, "link", session);

    [GeneratedRegex(
        @"<title>\s*(?:Pocket Export|Instapaper\b[^<]{0,40})\s*</title>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(
        @"<li>\s*<a href=""([^""]{1,2000})""[^>]{0,2000}>([^<]{1,1000})</a>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
