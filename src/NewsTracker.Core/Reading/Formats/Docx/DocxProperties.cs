using System.Xml;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Docx;

/// <summary>
/// The properties stored beside the text (docProps/core.xml, app.xml): a title, the author, the language and the company as outlet. Their
/// dates tell of the file, not of the article.
/// </summary>
internal static class DocxProperties
{
    public static void Apply(XmlReader xml, Draft draft)
    {
        using (xml)
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element
                    || xml.IsEmptyElement
                    || xml.LocalName is not ("title" or "creator" or "language" or "Company" or "publisher" or "identifier"
                        or "description"))
                    continue;
                var name = xml.LocalName;
                if (!xml.Read() || xml.NodeType != XmlNodeType.Text) continue;
                var value = Tidy.Line(xml.Value);
                if (value.Length is 0 or > 300) continue;
                switch (name)
                {
                    case "title" when Wording.Words(value) >= 3
                        && draft.Pieces.Take(3).Any(p => string.Equals(p.Text, value, StringComparison.OrdinalIgnoreCase)):
                        draft.Pieces.Remove(draft.Pieces.First(p => string.Equals(p.Text, value, StringComparison.OrdinalIgnoreCase)));
                        draft.SetTitle(value, "properties", 1);
                        break;
                    case "creator" when BylineLineReader.OfLine("By " + value) is ({ Count: > 0 } people, _):
                        draft.AddByline(people, "properties", 0.6);
                        break;
                    case "language" when LanguageTag.Clean(value) is { } tag:
                        draft.SetLanguage(tag, "properties", 0.8);
                        break;
                    case "Company" or "publisher":
                        draft.SetOutlet(value, "properties", 0.6);
                        break;
                    case "identifier":
                        draft.ExternalId ??= value;
                        break;
                }
            }
        }
    }
}
