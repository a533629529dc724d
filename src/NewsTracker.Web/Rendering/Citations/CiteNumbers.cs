using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>
/// The numbers at the end of a sentence or event. Each leads to its note, which shows the passage;
/// a non-breaking space keeps them at the last word.
/// Written without white space, for a page has hundreds of them.
/// </summary>
internal sealed class CiteNumbers(CitedText cited) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (cited.Groups.Count == 0)
        {
            writer.Write("\u00A0<span class=\"uncited\">no source</span>");
            return;
        }

        writer.Write("\u00A0<span class=\"cites\">");
        foreach (var group in cited.Groups)
        {
            writer.Write(
                $"<a class=\"cite cite-{SupportText.Name(group.Support)}{(group.Also ? " cite-also" : "")}\" href=\"#{group.Id}\" " +
                $"aria-label=\"");
            encoder.Encode(writer, group.Spoken);
            writer.Write($"\">{group.Label}</a>");
        }

        if (cited.More.Count > 0)
            writer.Write(
                $"<a class=\"cite cite-more\" href=\"#{cited.Anchor}-more\" aria-label=\"+{cited.More.Count} more " +
                $"citations\">+{cited.More.Count}</a>");
        writer.Write("</span>");
    }
}
