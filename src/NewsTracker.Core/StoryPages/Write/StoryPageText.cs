using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.StoryPages.Read;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Write;

/// <summary>
/// Brings a story's words into the form that a digest file can hold and give back:
/// one line, no brackets that would be read as markers, quotation marks that pair.
/// Words are never changed.
/// </summary>
internal static class StoryPageText
{
    private const int MaxLabelLength = 36;

    public static string Line(string text) => PageLines.Fold(text);

    public static string Heading(string text) => Unmarked(Line(text));

    public static string Sentence(string text)
    {
        var line = Unmarked(Line(text));
        return Gives(line) ? line : Pairless(line);
    }

    public static string? Description(string text)
    {
        var line = Line(text).TrimEnd('.').TrimEnd();
        while (line.Length > 0 && WordCharacters.IsDash(line[0])) line = line[1..].TrimStart();
        return line.Length == 0 ? null : line;
    }

    /// <summary>The event's own label where it says its date, else the date written out.</summary>
    public static string Label(DigestEvent told)
    {
        var label = Line(told.Label);
        if (DateLabelReader.TryRead(label, at => at == label.Length) is { } read && read.Date == told.Date) return label;
        if (told.Date is { } date) return DateLabel.Of(date);
        return label.Length is > 0 and <= MaxLabelLength && !label.Contains(" – ", StringComparison.Ordinal) ? label : "Undated";
    }

    /// <summary>
    /// The event as it can be read back: as it is, else with single marks inside its quotation, else without marks inside it.
    /// </summary>
    public static ImportedEvent Event(ImportedEvent told)
    {
        told = told with { Text = Unmarked(told.Text), Quote = told.Quote is null ? null : Unmarked(TimelineQuote.Unwrap(told.Quote)) };
        if (Gives(told)) return told;
        var single = told with { Quote = told.Quote is null ? null : Single(told.Quote) };
        if (Gives(single)) return single;
        var bare = told with { Quote = told.Quote is null ? null : Pairless(told.Quote) };
        if (Gives(bare)) return bare;
        var plain = bare with { Text = Pairless(bare.Text) };
        return Gives(plain) ? plain : told with { Quote = null };
    }

    private static bool Gives(ImportedEvent told)
    {
        var read = TimelineLine.Read(TimelineLine.Write(told));
        return read.Label == told.Label && read.Text == told.Text && read.Quote == told.Quote && read.Numbers.SequenceEqual(told.Numbers);
    }

    private static bool Gives(string sentence)
    {
        var read = SectionParagraph.Read(SectionParagraph.Write([new(sentence, [1])]));
        return read.Count == 1 && PageSentenceEnd.Split(read[0].Text) is [var only] && only == sentence;
    }

    /// <summary>Brackets that would be read as a marker become round.</summary>
    private static string Unmarked(string text)
    {
        StringBuilder? changed = null;
        for (var at = text.IndexOf('[', StringComparison.Ordinal); at >= 0; at = text.IndexOf('[', at + 1))
        {
            if (CitationMarker.TryRead(text, at, out _) is null) continue;
            changed ??= new(text);
            changed[at] = '(';
            changed[text.IndexOf(']', at)] = ')';
        }

        return changed?.ToString() ?? text;
    }

    private static string Single(string text) => text.Replace('“', '‘').Replace('”', '’').Replace('"', '\'');

    private static string Pairless(string text) =>
        string.Concat(text.Where(c => !PageText.IsOpeningDouble(c) && !PageText.IsClosingDouble(c)));
}
