using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Feeds.Xml;

/// <summary>
/// Reads XML as it comes: unclosed and crossed tags, bare ampersands, undeclared prefixes and entities,
/// control characters and a cut end are repaired, never fatal.
/// Linear in the text; no DTD is fetched, no entity refers outside; nesting and number of elements are bounded.
/// </summary>
internal sealed class LooseXml
{
    private const int MaxDepth = 250;
    private const int MaxElements = 2_000_000;

    private readonly string source;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<string, string> entities = new(StringComparer.Ordinal);
    private readonly XmlText text;
    private readonly XmlElement top = new("", "", new Dictionary<string, string>(), null) { RawName = "" };
    private XmlElement open;
    private int depth;
    private int elements;
    private int at;

    private LooseXml(string source, CancellationToken cancellation)
    {
        this.source = source;
        this.cancellation = cancellation;
        text = new(entities);
        open = top;
    }

    /// <summary>True when something had to be repaired.</summary>
    private bool Repaired { get; set; }

    /// <summary>The tree below a nameless top, and whether it had to be repaired.</summary>
    public static (XmlElement Top, bool Repaired) Parse(string source, CancellationToken cancellation)
    {
        var reader = new LooseXml(source, cancellation);
        reader.Run();
        return (reader.top, reader.Repaired);
    }

    private void Run()
    {
        while (at < source.Length)
        {
            var tag = source.IndexOf('<', at);
            if (tag < 0) tag = source.Length;
            if (tag > at) AddText(text.Resolve(source.AsSpan(at, tag - at)));
            at = tag;
            if (at >= source.Length) break;
            if (Starts("<!--")) SkipPast("-->");
            else if (Starts("<![CDATA[")) CData();
            else if (Starts("<!")) Doctype();
            else if (Starts("<?")) SkipPast("?>");
            else if (Starts("</")) EndTag();
            else if (at + 1 < source.Length && XmlTag.IsNameStart(source[at + 1])) StartTag();
            else
            {
                Repaired = true;
                AddText("<");
                at++;
            }
        }

        if (open != top) Repaired = true;
    }

    private bool Starts(string mark) => source.AsSpan(at).StartsWith(mark, StringComparison.Ordinal);

    private void AddText(string data)
    {
        if (open == top || data.Length == 0) return;
        if (open.Nodes is [.., string last] && last.Length < 1000) open.Nodes[^1] = last + data;
        else open.Nodes.Add(data);
    }

    private void SkipPast(string mark)
    {
        var end = source.IndexOf(mark, at, StringComparison.Ordinal);
        at = end < 0 ? source.Length : end + mark.Length;
    }

    private void CData()
    {
        var start = at + 9;
        var end = source.IndexOf("]]>", start, StringComparison.Ordinal);
        if (end < 0) (end, Repaired) = (source.Length, true);
        if (end > start) AddText(source[start..end]);
        at = Math.Min(source.Length, end + 3);
    }

    private void Doctype()
    {
        var end = InternalSubset.Read(source, at, entities);
        at = end;
    }

    private void StartTag()
    {
        if (++elements > MaxElements) throw new ReadingBoundException(new("tooManyTags", "The file has more than 2,000,000 XML elements."));
        if ((elements & 1023) == 0) cancellation.ThrowIfCancellationRequested();
        var tag = XmlTag.Read(source, at, text);
        at = tag.End;
        Repaired |= tag.Repaired;
        var element = tag.ToElement(open);
        open.Nodes.Add(element);
        if (tag.IsEmpty) return;
        if (++depth > MaxDepth) throw new ReadingBoundException(new("tooDeep", "The file's XML elements are nested more than 250 deep."));
        open = element;
    }

    /// <summary>A field that was never closed holds the fields behind it: they are put back beside it.</summary>
    private void HoistFrom(XmlElement closed)
    {
        Repaired = true;
        for (var e = open; e != closed; e = e.Parent!)
        {
            if (e.Space is not ("" or "atom" or "dc")
                || e.Name is not ("category" or "title" or "link" or "guid" or "id" or "pubdate" or "author" or "comments" or "creator"
                    or "subject" or "date"))
                continue;
            e.Parent!.Nodes.AddRange(e.Elements.ToList());
            e.Nodes.RemoveAll(n => n is XmlElement);
        }
    }

    private void EndTag()
    {
        var end = source.IndexOf('>', at);
        if (end < 0) end = source.Length;
        var name = source.AsSpan(at + 2, Math.Max(0, Math.Min(end, source.Length) - at - 2)).Trim();
        at = Math.Min(source.Length, end + 1);
        name = name[(name.LastIndexOf(':') + 1)..];
        var levels = 0;
        for (var e = open; e != top; e = e.Parent!)
        {
            levels++;
            if (!name.Equals(e.RawName, StringComparison.OrdinalIgnoreCase)) continue;
            if (levels > 1) HoistFrom(e);
            open = e.Parent!;
            depth -= levels;
            return;
        }

        Repaired = true;
    }
}
