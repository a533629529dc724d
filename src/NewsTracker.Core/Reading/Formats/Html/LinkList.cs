using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html;

/// <summary>The links of kept blocks, each address once, in the order they are met.</summary>
internal sealed class LinkList(LinkResolver resolver)
{
    private readonly List<Link> links = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public IReadOnlyList<Link> Links => links;

    public void Add(PageBlock block)
    {
        foreach (var link in block.Links)
        {
            var url = resolver.Resolve(link.Href);
            if (url is not null && seen.Add(url)) links.Add(new Link(url, block.Text.Substring(link.Start, link.Length)));
        }
    }
}
