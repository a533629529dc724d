using System.Globalization;
using System.Net;
using System.Text;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Feeds.Xml;

/// <summary>
/// Character data with its references resolved: character references, XML's and HTML's named entities, and plain internal entities of the
/// file. An entity that refers outside has no text. Anything else behind "&amp;" stays as it is written. The growth by the file's own
/// entities is bounded.
/// </summary>
internal sealed class XmlText(IReadOnlyDictionary<string, string> entities)
{
    private const int MaxGrowth = 100_000;
    private int growth;

    public string Resolve(ReadOnlySpan<char> raw)
    {
        var mark = raw.IndexOf('&');
        if (mark < 0) return raw.ToString();
        var text = new StringBuilder(raw.Length);
        while (mark >= 0)
        {
            text.Append(raw[..mark]);
            raw = raw[mark..];
            var window = raw[..Math.Min(raw.Length, 40)];
            var end = window.IndexOf(';');
            if (end > 1 && Reference(window[1..end]) is { } value)
            {
                text.Append(value);
                raw = raw[(end + 1)..];
            }
            else
            {
                text.Append('&');
                raw = raw[1..];
            }

            mark = raw.IndexOf('&');
        }

        return text.Append(raw).ToString();
    }

    private string? Reference(ReadOnlySpan<char> name)
    {
        if (name[0] == '#') return Character(name[1..]);
        var key = name.ToString();
        if (entities.TryGetValue(key, out var own))
        {
            growth += own.Length;
            if (growth > MaxGrowth)
                throw new ReadingBoundException(
                    new("entities", "The file's entities blow it up to more than 100,000 characters; it looks like an attack."));
            return own;
        }

        var whole = "&" + key + ";";
        var decoded = WebUtility.HtmlDecode(whole);
        return decoded == whole ? null : decoded;
    }

    private static string? Character(ReadOnlySpan<char> number)
    {
        var hex = number.Length > 1 && number[0] is 'x' or 'X';
        var ok = hex
            ? int.TryParse(number[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        if (!ok) return null;
        if (code is >= 0x80 and <= 0x9F) return Detection.Charsets.WebEncodings.OfPage(1252).GetString([(byte)code]);
        return Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD";
    }
}
