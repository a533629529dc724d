using System.Text;

namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>Words set with space between their letters, as some headlines are: "T R A M  D E P O T".</summary>
internal static class SpacedLetters
{
    private const int MinLetters = 8;

    /// <summary>Share of the words that are single letters, from which on the space is between letters.</summary>
    private const double MinSingle = 0.8;

    /// <summary>Times the gap in the middle, from which on one parts words where the file writes no blanks.</summary>
    private const double WordGap = 1.5;

    /// <param name="text">The words as the gaps alone would have them.</param>
    /// <param name="run">The letters of the line, from left to right, without blanks.</param>
    /// <param name="blanks">The places in it before which the file writes blanks, and how many.</param>
    /// <returns>The words with their letters together; the text itself where they are.</returns>
    public static string Join(string text, List<PdfGlyph> run, Dictionary<int, int> blanks)
    {
        if (run.Count < MinLetters) return text;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Count(w => w.Length == 1) < words.Length * MinSingle) return text;
        var gaps = Enumerable.Range(1, run.Count - 1).Select(i => run[i].Left - run[i - 1].Right).Order().ToList();
        // where a blank stands behind every letter, more of them part words
        var every = blanks.Count >= run.Count - 1 ? blanks.Values.Min() : 0;
        if (every > 0 && blanks.Values.All(n => n == every)) return text;
        var wide = gaps[gaps.Count / 2] * WordGap;
        var joined = new StringBuilder(run[0].Text);
        for (var i = 1; i < run.Count; i++)
        {
            if (blanks.Count > 0 ? blanks.GetValueOrDefault(i) > every : run[i].Left - run[i - 1].Right > wide) joined.Append(' ');
            joined.Append(run[i].Text);
        }

        return joined.ToString();
    }
}
