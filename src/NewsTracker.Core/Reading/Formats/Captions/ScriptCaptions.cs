using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Captions;

/// <summary>
/// Reads captions of SubStation Alpha (SSA, ASS): the lines of its section of events, in the columns that it names itself; styles, times
/// and marks are left out.
/// </summary>
internal static partial class ScriptCaptions
{
    private const string Dialogue = "Dialogue:", Format = "Format:", Title = "Title:";

    public static bool Recognizes(string text) =>
        text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("[Script Info]", StringComparison.OrdinalIgnoreCase);

    public static Document Read(string text)
    {
        var turns = new CaptionTurns();
        string[] columns = ["layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text"];
        var title = "";
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith(Title, StringComparison.OrdinalIgnoreCase)) title = Tidy.Line(line.AsSpan(Title.Length));
            else if (line.StartsWith(Format, StringComparison.Ordinal))
                columns = [.. line[Format.Length..].Split(',').Select(c => c.Trim().ToLowerInvariant())];
            else if (line.StartsWith(Dialogue, StringComparison.Ordinal))
                Say(line.Remove(0, Dialogue.Length).Split(',', columns.Length), columns, turns);
        }

        var draft = new Draft(DocumentKind.Captions, turns.Pieces()) { HasFields = true };
        draft.SetTitle(title, "header", 0.9);
        return ArticleComposer.Compose(draft, hasMarkup: true);
    }

    private static void Say(string[] cells, string[] columns, CaptionTurns turns)
    {
        var (text, name) = (Array.IndexOf(columns, "text"), Array.IndexOf(columns, "name"));
        if (text < 0 || text >= cells.Length) return;
        var speaker = name >= 0 && name < cells.Length ? Tidy.Line(cells[name]) : "";
        var words = Tidy.Line(Marks().Replace(cells[text], "").Replace("\\N", " ", StringComparison.OrdinalIgnoreCase));
        turns.Add(speaker.Length > 0 ? speaker : null, words);
    }

    [GeneratedRegex(@"\{[^{}]{0,400}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
