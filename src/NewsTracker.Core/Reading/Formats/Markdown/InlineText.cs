using System.Text;
using Markdig.Syntax.Inlines;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Markdown;

/// <summary>The words of a Markdown paragraph without its marks, and its links. Pictures and raw tags have no words.</summary>
internal static class InlineText
{
    public static Piece Piece(ContainerInline? inline, BlockKind kind, int level)
    {
        var text = new StringBuilder();
        var links = new List<Link>();
        Append(inline, text, links);
        return new(Tidy.Line(text.ToString()), kind, level) { Links = links };
    }

    private static void Append(ContainerInline? parent, StringBuilder text, List<Link> links)
    {
        for (var inline = parent?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline auto:
                    text.Append(auto.Url);
                    Keep(auto.Url, auto.Url, links);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case LinkInline link:
                    var from = text.Length;
                    Append(link, text, links);
                    Keep(link.Url, Tidy.Line(text.ToString(from, text.Length - from)), links);
                    break;
                case ContainerInline container:
                    Append(container, text, links);
                    break;
            }
        }
    }

    private static void Keep(string? address, string words, List<Link> links)
    {
        if (WebAddress.Clean(address) is { } url) links.Add(new(url, words));
    }
}
