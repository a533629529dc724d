using NewsTracker.Core.Reading.Formats.Html.Fields;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// Whether a block names the writer or the site that the page's head names: notes about a writer begin with the name, appeals and notices
/// speak of the site.
/// </summary>
internal sealed class NamedParties
{
    public const int Count = 2;
    private const int AuthorReach = 300;
    private const int SiteReach = 600;

    /// <summary>A mark, or a word like "By", may stand before the name with which a block begins.</summary>
    private const int AtStart = 4;
    private const float Unknown = -1;

    private static readonly char[] Between = [',', ';', '&', '|', '/'];

    private readonly List<string> authors;
    private readonly string? site;

    public NamedParties(JsonLdArticle? stated, MetaTags meta)
    {
        IEnumerable<string?> written =
            [.. stated?.Authors ?? [], meta.First("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator")];
        authors =
        [
            .. written
                .OfType<string>()
                .SelectMany(w => w.Split(Between))
                .SelectMany(w => w.Split(" and "))
                .Select(w => w.Trim())
                .Select(w => w.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? w[3..] : w)
                .Where(w => w.Length is >= 4 and <= 40 && !w.StartsWith("http", StringComparison.Ordinal) && !w.Contains('@'))
                .Distinct(StringComparer.OrdinalIgnoreCase)
        ];
        site = meta.First("og:site_name") ?? stated?.Publisher ?? meta.First("application-name", "apple-mobile-web-app-title");
        if (site is { Length: < 3 or > 40 }) site = null;
    }

    /// <summary>
    /// Of the writer 2 at the block's start, 1 further in, 0 nowhere; of the site 1 or 0; -1 where the page's head names none.
    /// </summary>
    public int Fill(PageBlock block, Span<float> to, int at)
    {
        to[at++] = authors.Count == 0 ? Unknown : Writer(block.Text.AsSpan(0, Math.Min(AuthorReach, block.Text.Length)));
        to[at++] = site is null ? Unknown
            : block.Text.AsSpan(0, Math.Min(SiteReach, block.Text.Length)).Contains(site, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        return at;
    }

    private float Writer(ReadOnlySpan<char> text)
    {
        float found = 0;
        foreach (var author in authors)
        {
            var place = text.IndexOf(author, StringComparison.OrdinalIgnoreCase);
            if (place >= 0) found = Math.Max(found, place < AtStart ? 2 : 1);
        }

        return found;
    }
}
