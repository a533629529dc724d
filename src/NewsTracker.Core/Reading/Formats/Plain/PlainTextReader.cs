using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Plain;

/// <summary>Reads an article from text without markup.</summary>
internal static class PlainTextReader
{
    public static Document Read(string text, DocumentKind kind = DocumentKind.Text) =>
        ArticleComposer.Compose(new Draft(kind, Pieces(text)), hasMarkup: false);

    public static IEnumerable<Piece> Pieces(string text)
    {
        foreach (var (span, spaced) in LineLayout.Of(text))
        {
            var line = Join(text.AsSpan(span.Start, span.Length));
            if (UnseenCharacters.AreAll(line) || IsRule(line)) continue;
            var mark = TextLine.MarkLength(line);
            yield return new(line[mark..], mark > 0 ? BlockKind.ListItem : BlockKind.Paragraph, 0, spaced) { Links = TextLinks.Of(line) };
        }
    }

    /// <summary>A paragraph's lines as one; a hyphen at a line's end keeps its two words together.</summary>
    private static string Join(ReadOnlySpan<char> lines)
    {
        if (lines.IndexOfAny('\n', '\r') < 0) return Tidy.Line(lines);
        var joined = new StringBuilder(lines.Length);
        foreach (var range in lines.SplitAny('\n', '\r', '\u2028', '\u0085'))
        {
            var line = lines[range].Trim();
            if (line.Length == 0) continue;
            var hyphen = joined.Length > 1 && joined[^1] == '-' && char.IsLetter(joined[^2]) && char.IsLower(line[0]);
            if (joined.Length > 0 && !hyphen) joined.Append(' ');
            joined.Append(line);
        }

        return Tidy.Line(joined.ToString());
    }

    /// <summary>A line drawn with dashes, stars or the like.</summary>
    private static bool IsRule(string line) =>
        !line.Any(char.IsLetterOrDigit)
        && line.Length >= 3
        && line.All(c => c is '-' or '=' or '_' or '*' or '~' or '#' or '.' or '—' or '–' or ' ' or '+');
}
