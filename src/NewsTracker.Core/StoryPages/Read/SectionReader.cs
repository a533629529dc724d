using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Headings;
using NewsTracker.Core.StoryPages.Lines;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>Turns section lines into headed sections.</summary>
internal static class SectionReader
{
    /// <summary>Longest first piece of a line, in words, that is a heading when it ends with a stop and carries no marker.</summary>
    private const int MaxHeadingWords = 12;

    public static List<ImportedSection> Read(IReadOnlyList<(string? Heading, string Line)> lines) 
    {
        var context = new HeadingContext(lines.Select(l => string.Join(' ', SectionParagraph.Read(l.Line).Select(s => s.Text))));
        return [.. lines.Select(l => Read(l.Heading, l.Line, context))];
    }

    private static ImportedSection Read(string? heading, string line, HeadingContext context)
    {
        var sentences = new List<ImportedSentence>();
        foreach (var stated in SectionParagraph.Read(line)) sentences.AddRange(Cut(stated));
        if (heading is not null) return new(heading, sentences);
        var first = sentences[0];
        if (first.Numbers.Count == 0
            && sentences.Count > 1
            && PageText.IsStop(first.Text[^1])
            && LineWord.Of(first.Text).Count <= MaxHeadingWords)
            return new(first.Text, sentences[1..]);
        var (head, rest) = HeadingSplitter.Split(first.Text, context);
        sentences[0] = first with { Text = rest };
        return new(head, sentences);
    }

    /// <summary>Sentences that carry no marker of their own stand before the one that does.</summary>
    private static IEnumerable<ImportedSentence> Cut(ImportedSentence stated)
    {
        var pieces = PageSentenceEnd.Split(stated.Text);
        for (var i = 0; i < pieces.Count; i++) yield return new(pieces[i], i == pieces.Count - 1 ? stated.Numbers : []);
    }
}
