using System.Collections.Frozen;
using System.Text;

namespace NewsTracker.Core.Reading.Formats.Html.Parsing;

/// <summary>
/// A page's source after <see cref="SourceCleaner"/>: only the tags and attributes that reading needs, nested no deeper than allowed.
/// </summary>
/// <param name="Html">The cleaned source.</param>
/// <param name="StructuredData">The contents of its JSON-LD scripts, in order.</param>
/// <param name="Flattened">True when the page was nested too deep or broken, so that surplus tags were left out (their text stays).</param>
/// <param name="TooManyTags">True when the page has more tags than are read; <paramref name="Html"/> then ends early.</param>
internal sealed record CleanSource(string Html, IReadOnlyList<string> StructuredData, bool Flattened, bool TooManyTags)
{
    /// <summary>What had to be left out, as sentences for a person.</summary>
    public IReadOnlyList<string> Warnings
    {
        get
        {
            var warnings = new List<string>();
            if (Flattened)
                warnings.Add("The page is nested too deep or its tags do not match; surplus tags were left out and their text kept.");
            if (TooManyTags) warnings.Add("The page has more tags than are read; its end was left out.");
            return warnings;
        }
    }
}

/// <summary>
/// One linear pass over a page's source before it is parsed. It leaves out what reading never looks at (scripts, styles, pictures, most
/// attributes), which makes parsing several times faster, and bounds what makes a parser slow: depth, mis-nesting, attributes and the
/// number of tags.
/// </summary>
internal sealed class SourceCleaner
{
    private readonly string source;
    private readonly HtmlOptions options;
    private readonly OpenTags open;
    private readonly bool flat;
    private readonly StringBuilder output;
    private readonly List<string> structured = [];
    private readonly HashSet<string> unclosed = new(StringComparer.OrdinalIgnoreCase);
    private int tags;

    private SourceCleaner(string source, HtmlOptions options, bool flat)
    {
        this.source = source;
        this.options = options;
        this.flat = flat;
        output = new StringBuilder(source.Length / 2);
        open = new OpenTags(options.MaxDepth);
    }

    /// <summary>
    /// Cleans a page; one that is nested too deep or too broken is gone through a second time, leaving out surplus and formatting tags.
    /// </summary>
    public static CleanSource Clean(string source, HtmlOptions? options = null)
    {
        options ??= HtmlOptions.Default;
        var first = new SourceCleaner(source, options, flat: false);
        if (first.Run()) return first.Result();
        var second = new SourceCleaner(source, options, flat: true);
        second.Run();
        return second.Result();
    }

    private CleanSource Result() => new(output.ToString(), structured, flat, tags > options.MaxTags);

    /// <summary>False when the page must be flattened.</summary>
    private bool Run()
    {
        for (var at = 0; at < source.Length && tags <= options.MaxTags;)
        {
            var next = source.IndexOf('<', at);
            if (next < 0) next = source.Length;
            output.Append(source, at, next - at);
            if (next == source.Length) break;
            at = Markup(next);
            if (!flat && (open.Depth > options.MaxDepth || open.Strays > options.MaxStrayEnds)) return false;
        }

        return true;
    }

    /// <summary>Handles the markup that opens at <paramref name="at"/> and returns where to go on.</summary>
    private int Markup(int at)
    {
        var first = at + 1 < source.Length ? source[at + 1] : ' ';
        if (char.IsAsciiLetter(first)) return StartTag(at);
        if (first == '/' && at + 2 < source.Length && char.IsAsciiLetter(source[at + 2])) return EndTag(at);
        if (first is '!' or '?' or '/') return Declaration(at);
        output.Append("&lt;");
        return at + 1;
    }

    private int Declaration(int at)
    {
        if (!source.AsSpan(at).StartsWith("<!--")) return After(at, ">", at + 2);
        if (source.AsSpan(at).StartsWith("<!-->")) return at + 5;
        return After(at + 2, "-->", at + 4);
    }

    /// <summary>The place after the next <paramref name="mark"/>, or <paramref name="otherwise"/> when there is none.</summary>
    private int After(int at, string mark, int otherwise)
    {
        if (unclosed.Contains(mark)) return otherwise;
        var end = source.IndexOf(mark, at, StringComparison.Ordinal);
        if (end >= 0) return end + mark.Length;
        unclosed.Add(mark);
        return otherwise;
    }

    private int EndTag(int at)
    {
        var name = Name(at + 2, out var end);
        end = After(end, ">", source.Length);
        tags++;
        if (name == "br") output.Append("<br>");
        if (TagSets.Void.Contains(name) || TagSets.Unwrapped.Contains(name) || TagSets.Dropped.Contains(name)) return end;
        if (flat && TagSets.Formatting.Contains(name)) return end;
        var known = open.Close(name);
        if (known == OpenTags.Closed.Shown || (!flat && known == OpenTags.Closed.Stray)) output.Append("</").Append(name).Append('>');
        return end;
    }

    private int StartTag(int at)
    {
        var name = Name(at + 1, out var end);
        tags++;
        if (name == "template" && IsShadowRoot(end, out var inside)) return inside;
        var drop = TagSets.Dropped.Contains(name);
        var keep = !drop && !TagSets.Unwrapped.Contains(name) && !(flat && TagSets.Formatting.Contains(name));
        var isVoid = TagSets.Void.Contains(name);
        var attributes = output.Length;
        if (keep && !isVoid) keep = open.Open(name);
        if (keep || name == "body" || name == "html") output.Append('<').Append(name);
        var scan = new AttributeScanner(source, end);
        var isData = false;
        while (scan.Next())
        {
            if (drop)
            {
                isData |= name == "script"
                    && scan.Name.Equals("type", StringComparison.OrdinalIgnoreCase)
                    && scan.Value.Contains("ld+json", StringComparison.OrdinalIgnoreCase);
            }
            else if (((keep && name != "img") || name == "body" || name == "html")
                && TagSets.Attributes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Name))
            {
                Write(scan.Name, scan.Value);
            }
        }

        end = scan.At;
        if (!drop)
        {
            if (output.Length > attributes) output.Append('>');
            return name is "title" ? RawText(name, end) : end;
        }

        return Content(name, end, isData);
    }

    /// <summary>
    /// A declarative shadow root (HTML Standard, 4.12.3) is shown in place of its host: its tag is left out, its content stays.
    /// </summary>
    private bool IsShadowRoot(int at, out int end)
    {
        var scan = new AttributeScanner(source, at);
        var shadow = false;
        while (scan.Next())
            shadow |= scan.Name.Equals("shadowrootmode", StringComparison.OrdinalIgnoreCase)
                || scan.Name.Equals("shadowroot", StringComparison.OrdinalIgnoreCase);
        end = scan.At;
        return shadow;
    }

    private void Write(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (value.Length > options.MaxAttribute) value = value[..options.MaxAttribute];
        output.Append(' ').Append(name).Append("=\"");
        if (value.Contains('"')) output.Append(value.ToString().Replace("\"", "&quot;", StringComparison.Ordinal));
        else output.Append(value);
        output.Append('"');
    }

    /// <summary>A title's text may hold signs that look like tags.</summary>
    private int RawText(string name, int at)
    {
        var end = FindEnd(name, at);
        if (end < 0) return at;
        output.Append(source.AsSpan(at, end - at).ToString().Replace("<", "&lt;", StringComparison.Ordinal));
        return end;
    }

    /// <summary>Skips the content of a dropped element; a JSON-LD script's is kept aside.</summary>
    private int Content(string name, int at, bool isData)
    {
        var end = FindEnd(name, at);
        if (end < 0) return at;
        if (isData) structured.Add(source[at..end]);
        output.Append(' ');
        return After(end, ">", source.Length);
    }

    private int FindEnd(string name, int at)
    {
        if (unclosed.Contains(name)) return -1;
        var mark = "</" + name;
        for (var depth = 1; ;)
        {
            var end = source.IndexOf(mark, at, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
            {
                unclosed.Add(name);
                return -1;
            }

            if (name is "svg" or "template" or "object") depth += Openers(name, at, end);
            if (--depth == 0) return end;
            at = end + mark.Length;
        }
    }

    private int Openers(string name, int from, int to)
    {
        var found = 0;
        var mark = "<" + name;
        for (var at = from; ; found++)
        {
            var next = source.AsSpan(at, to - at).IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (next < 0) return found;
            at += next + mark.Length;
        }
    }

    private string Name(int at, out int end)
    {
        end = at;
        while (end < source.Length && source[end] is not ('>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f')) end++;
        var span = source.AsSpan(at, end - at);
        return TagNames.Of(span);
    }
}
