using NewsTracker.Core.Model;

namespace NewsTracker.Core.Reading.Formats.Html.Pages;

/// <summary>
/// A run of words that a reader sees as one piece: a paragraph or a line of one, a heading, a list item, a cell of a row.
/// </summary>
/// <param name="Index">Its place among the page's blocks.</param>
/// <param name="Text">Its words, white space collapsed; a line break inside is a newline.</param>
/// <param name="Node">The nearest element that breaks the line around it.</param>
/// <param name="Links">The links in it: where their words stand in <paramref name="Text"/>, and the address as written.</param>
internal sealed record PageBlock(int Index, string Text, PageNode Node, BlockKind Kind, int Level, IReadOnlyList<BlockLink> Links)
{
    /// <summary>Only one line break stands between it and the block before: the lines of one paragraph, judged apart.</summary>
    public bool AfterLineBreak { get; init; }

    /// <summary>How many of its characters stand in slanted type, and how many in bold.</summary>
    public int Slanted { get; init; }

    public int Bold { get; init; }

    /// <summary>Pictures between the block before and this one.</summary>
    public int Pictures { get; init; }

    /// <summary>A rule parts it from the block before.</summary>
    public bool AfterRule { get; init; }

    /// <summary>How many of its characters are link words.</summary>
    public int LinkLength { get; } = Links.Sum(l => l.Length);

    public double LinkDensity => Text.Length == 0 ? 0 : (double)LinkLength / Text.Length;

    public int Words { get; } = CountWords(Text);

    private static int CountWords(string text)
    {
        var count = 0;
        var inside = false;
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c);
            // Scripts written without spaces: about two signs make a word.
            if (letter && c >= '\u3040' && c < '\uD800') count += count & 1;
            if (letter && !inside) count++;
            inside = letter || (inside && c is '\'' or '’');
        }

        return count;
    }
}

/// <summary>A link inside a block.</summary>
internal readonly record struct BlockLink(int Start, int Length, string Href);
