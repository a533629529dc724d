using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Timeline;

/// <summary>An event's words; what is added in brackets leads to the place in the article that says it.</summary>
internal sealed class EventWords(EventView told) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var at = 0;
        foreach (var added in told.Additions)
        {
            encoder.Encode(writer, told.Text[at..added.At]);
            writer.Write("<a class=\"addition\" title=\"added from the article’s text\" href=\"");
            encoder.Encode(writer, ArticleAddress.Of(added.Article, added.Passage, asked: true));
            writer.Write("\">");
            encoder.Encode(writer, added.Text);
            writer.Write("</a>");
            at = added.At + added.Text.Length;
        }

        encoder.Encode(writer, told.Text[at..]);
    }
}
