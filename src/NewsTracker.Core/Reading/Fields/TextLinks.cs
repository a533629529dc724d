using NewsTracker.Core.Model;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>Addresses written out in running text.</summary>
internal static class TextLinks
{
    private const int MaxLinks = 500;

    public static IReadOnlyList<Link> Of(string text)
    {
        List<Link>? links = null;
        for (var at = 0; (at = text.IndexOf("http", at, StringComparison.OrdinalIgnoreCase)) >= 0 && (links?.Count ?? 0) < MaxLinks;)
        {
            var end = at;
            while (end < text.Length && end - at < 2048 && text[end] is not (' ' or '<' or '>' or '"' or '“' or '”' or '\n' or '，' or '。'))
                end++;
            var start = at;
            at = end > at ? end : at + 4;
            while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’' or '*') end--;
            var address = text[start..end];
            if (address.Contains("://", StringComparison.Ordinal) && WebAddress.Clean(address) is { } url)
                (links ??= []).Add(new(url, address));
        }

        return links ?? [];
    }
}
