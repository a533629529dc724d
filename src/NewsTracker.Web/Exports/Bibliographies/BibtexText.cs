using System.Text;

namespace NewsTracker.Web.Exports.Bibliographies;

/// <summary>
/// Text as a BibTeX value. What TeX would read as a command is written as its command; every other letter stays as it is, in UTF-8.
/// </summary>
internal static class BibtexText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => @"{\textbackslash}",
                // As commands without braces of their own: a reader that counts braces and knows no escape still finds the end.
                '{' => @"{\textbraceleft}",
                '}' => @"{\textbraceright}",
                '~' => @"{\textasciitilde}",
                '^' => @"{\textasciicircum}",
                '&' or '%' or '$' or '#' or '_' => @"\" + c,
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>An address is read verbatim; only what would end the value is percent-encoded.</summary>
    public static string Url(string url) =>
        url.Replace("{", "%7B", StringComparison.Ordinal)
            .Replace("}", "%7D", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal);
}
