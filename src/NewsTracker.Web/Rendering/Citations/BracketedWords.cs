using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>The words of a sentence or event; what is added in brackets leads to the place in the article that says it.</summary>
internal sealed class BracketedWords(string text, IReadOnlyList<AdditionView> additions) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var at = 0;
        foreach (var added in additions)
        {
            encoder.Encode(writer, text[at..added.At]);
            writer.Write("<a class=\"addition\" title=\"added from the article’s text\" href=\"");
            encoder.Encode(writer, ArticleAddress.Of(added.Article, added.Passage, asked: true));
            writer.Write("\">");
            encoder.Encode(writer, added.Text);
            writer.Write("</a>");
            at = added.At + added.Text.Length;
        }

        encoder.Encode(writer, text[at..]);
    }
}
