using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace NewsTracker.Web.Rendering;

/// <summary>A sentence for people in which commands stand between backticks; they are written as code.</summary>
internal sealed class CommandText(string sentence) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var parts = sentence.Split('`');
        for (var i = 0; i < parts.Length; i++)
        {
            // A backtick that is never closed is a letter like others.
            var isCode = i % 2 == 1 && i < parts.Length - 1;
            if (isCode) writer.Write("<code>");
            else if (i % 2 == 1) writer.Write('`');
            encoder.Encode(writer, parts[i]);
            if (isCode) writer.Write("</code>");
        }
    }
}
