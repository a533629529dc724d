namespace NewsTracker.Core.StoryPages.Read;

/// <summary>
/// The items of one list, line by line: bullets on lines of their own or before the text, or one item a line where there are no bullets.
/// </summary>
internal sealed class PageListItems(PageList list, int? count)
{
    private const int MaxItemLength = 600;

    private bool bullets;
    private bool open; // a bullet was read and its item may still begin or go on

    public PageList List { get; } = list;

    /// <summary>The count in the header.</summary>
    public int? Count { get; } = count;

    public List<string> Texts { get; } = [];

    /// <summary>True for a list that has items, or says that it has none.</summary>
    public bool Fits => Texts.Count > 0 || Count == 0;

    /// <summary>Takes the line when it belongs here.</summary>
    public bool TryTake(string line) => List == PageList.Timeline ? TakeEvent(line) : TakeItem(line);

    private bool TakeEvent(string line)
    {
        var rest = WithoutBullet(line, out var bullet);
        if (rest.Length == 0) return bullet;
        if (TimelineLine.Fits(rest)) Texts.Add(rest);
        else if (open && Texts.Count > 0) Texts[^1] += " – " + rest;
        else return false;
        open = TimelineLine.IsLabelAlone(rest);
        return true;
    }

    private bool TakeItem(string line)
    {
        var rest = WithoutBullet(line, out var bullet);
        if (bullet)
        {
            bullets = true;
            open = true;
            if (rest.Length > 0) Begin(rest);
            return true;
        }

        if (rest.Length > MaxItemLength) return false;
        if (open)
        {
            Begin(rest);
            return true;
        }

        // "[1]" on a line of its own: the item's text is still to come.
        if (List == PageList.Sources && Texts.Count > 0 && SourceLine.IsNumberAlone(Texts[^1]))
        {
            Texts[^1] += " " + rest;
            return true;
        }

        if (List == PageList.Sources && !SourceLine.Fits(rest)) return false;
        if (List == PageList.Resources && !ResourceLine.Fits(rest)) return false;
        if (bullets && List is not (PageList.Sources or PageList.Resources)) return false;
        if (rest[0] != '[' && SectionParagraph.Looks(rest)) return false;
        Texts.Add(rest);
        return true;
    }

    private void Begin(string text)
    {
        Texts.Add(text);
        open = false;
    }

    private static string WithoutBullet(string line, out bool bullet)
    {
        bullet = line[0] is '-' or '–' or '—' or '•' or '*' or '·' or '‣' or '◦' && (line.Length == 1 || line[1] == ' ');
        return bullet ? line[1..].Trim() : line;
    }
}
