using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>A timeline line: "label – text “quote” [n]".</summary>
internal sealed record TimelineLine(string Label, DateLabelReader? Date, string Text, string? Quote, IReadOnlyList<int> Numbers)
{
    private const int MaxLabelLength = 40;

    /// <summary>True when the line begins with a date label, or with short words and a dash, and ends with a marker.</summary>
    public static bool Fits(string line)
    {
        if (ReadLabel(line) is not null) return true;
        return line[^1] == ']' && LooseLabel(line) > 0 && EndsWithMarker(line);
    }

    public static bool IsLabelAlone(string line) => DateLabelReader.TryRead(line, at => at == line.Length) is not null;

    public static TimelineLine Read(string line)
    {
        var date = ReadLabel(line);
        var length = date?.Length ?? Math.Max(0, LooseLabel(line));
        var label = line[..length];
        var text = Unmarked(length == 0 ? line : Behind(line, length), out var numbers);
        var (words, quote) = TimelineQuote.Split(text);
        return new(label, date, words, quote, numbers);
    }

    public static string Write(ImportedEvent told)
    {
        var text = told.Text;
        var ends = text.Length > 0 && (PageText.IsStop(text[^1]) || PageText.IsClosingDouble(text[^1]) || text[^1] is ')' or '’');
        var quote = told.Quote is null ? "" : $"{(ends ? "" : " .")} {TimelineQuote.Wrap(told.Quote)}";
        var markers = told.Numbers.Count == 0 ? "" : " " + string.Concat(told.Numbers.Select(n => $"[{n}]"));
        return $"{told.Label} – {text}{quote}{markers}";
    }

    private static DateLabelReader? ReadLabel(string line) => DateLabelReader.TryRead(line, at => IsSeparator(line, at));

    /// <summary>A dash with blanks around it, a colon or a bar; or the end of the line, when the text follows on the next one.</summary>
    private static bool IsSeparator(string line, int at)
    {
        var next = at;
        while (next < line.Length && line[next] == ' ') next++;
        if (next == line.Length) return true;
        if (!WordCharacters.IsDash(line[next]) && line[next] is not (':' or '|')) return false;
        return next + 1 == line.Length || line[next + 1] == ' ';
    }

    private static string Behind(string line, int length)
    {
        var rest = line[length..].TrimStart();
        return rest.Length == 0 ? "" : rest[1..].TrimStart();
    }

    /// <summary>The length of a label that is no date we read ("Early summer"), before a dash with blanks; 0 when there is none.</summary>
    private static int LooseLabel(string line)
    {
        for (var i = 1; i < line.Length - 2 && i <= MaxLabelLength; i++)
        {
            if (line[i] == ' ' && WordCharacters.IsDash(line[i + 1]) && line[i + 2] == ' ') return i;
        }

        return 0;
    }

    private static bool EndsWithMarker(string line)
    {
        var open = line.LastIndexOf('[');
        return open > 0 && CitationMarker.TryRead(line, open, out var end) is not null && end == line.Length;
    }

    private static string Unmarked(string text, out List<int> numbers)
    {
        numbers = [];
        var kept = new StringBuilder();
        var from = 0;
        var at = 0;
        while (at < text.Length && (at = text.IndexOf('[', at)) >= 0)
        {
            if (CitationMarker.TryRead(text, at, out var end) is not { } found)
            {
                at++;
                continue;
            }

            kept.Append(text.AsSpan(from, at - from).TrimEnd());
            numbers.AddRange(found);
            from = at = end;
        }

        var whole = kept.Append(text.AsSpan(from)).ToString().Trim();
        return whole;
    }
}
