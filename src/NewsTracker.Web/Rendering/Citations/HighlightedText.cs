using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsTracker.Web.Search.Query;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>A text with its matched words as <c>mark</c> elements; everything else is encoded as it is.</summary>
internal sealed class HighlightedText(MatchedText text) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var at = 0;
        foreach (var match in text.Matches)
        {
            encoder.Encode(writer, text.Text, at, match.Start - at);
            writer.Write("<mark>");
            encoder.Encode(writer, text.Text, match.Start, match.Length);
            writer.Write("</mark>");
            at = match.End;
        }

        encoder.Encode(writer, text.Text, at, text.Text.Length - at);
    }
}
