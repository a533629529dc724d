using NewsTracker.Core.Model;

namespace NewsTracker.Core.Reading.Formats.Html.Pages;

/// <summary>What kind of block an element's words make.</summary>
internal static class BlockKinds
{
    private const int Reach = 6;

    public static (BlockKind Kind, int Level) Of(PageNode breaker)
    {
        var node = breaker;
        for (var i = 0; node is not null && i < Reach; i++, node = node.Parent)
        {
            switch (node.Tag)
            {
                case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                    return (BlockKind.Heading, node.Tag[1] - '0');
                case "li" or "dd" or "dt":
                    return (BlockKind.ListItem, 0);
                case "blockquote":
                    return (BlockKind.Quote, 0);
                case "pre":
                    return (BlockKind.Preformatted, 0);
                case "article" or "main" or "section" or "td" or "body":
                    return (BlockKind.Paragraph, 0);
            }
        }

        return (BlockKind.Paragraph, 0);
    }
}
