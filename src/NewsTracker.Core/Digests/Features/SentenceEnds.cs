using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>Finds what may be cut at the two ends of a sentence without touching its words: a dateline, a leading connective.</summary>
internal static class SentenceEnds
{
    private static readonly string[] Connectives =
    [
        "But", "And", "So", "Yet", "Still,", "Also,", "However,", "Meanwhile,", "Nevertheless,", "Nonetheless,", "Moreover,",
        "Furthermore,", "Additionally,", "Conversely,", "In addition,", "On the other hand,", "At the same time,", "For his part,",
        "For her part,", "For its part,", "Therefore,", "Instead,", "Indeed,", "In fact,", "Of course,", "By contrast,", "In contrast,",
        "Separately,", "Elsewhere,", "Finally,", "Similarly,", "As a result,", "For example,", "For instance,", "Besides,", "Later,",
        "Earlier,", "Then,", "Now,",
    ];

    public static Span Cut(string text, Span sentence)
    {
        var told = Datelines.Cut(text, sentence);
        told = new Span(AfterCredit(text, told), told.End);
        told = new Span(GluedCaption.After(text, told), told.End);
        return new Span(AfterConnective(text, told), sentence.End);
    }

    /// <summary>"Coast Guard via AP KOLM -- The gauge": a credit and a dateline before the words.</summary>
    private static int AfterCredit(string text, Span sentence)
    {
        var dash = text.AsSpan(sentence.Start, Math.Min(MaxCredit, sentence.Length)).IndexOf(" -- ", StringComparison.Ordinal);
        if (dash < 0) return sentence.Start;
        var place = dash;
        while (place > 0 && char.IsUpper(text[sentence.Start + place - 1])) place--;
        var after = sentence.Start + dash + 4;
        return dash - place > 2 && after < sentence.End && char.IsUpper(text[after]) ? after : sentence.Start;
    }

    private const int MaxCredit = 80;

    private static int AfterConnective(string text, Span sentence)
    {
        foreach (var word in Connectives)
        {
            if (!sentence.In(text).StartsWith(word, StringComparison.Ordinal)) continue;
            var after = sentence.Start + word.Length;
            if (after >= sentence.End || !char.IsWhiteSpace(text[after])) continue;
            while (after < sentence.End && char.IsWhiteSpace(text[after])) after++;
            return after < sentence.End ? after : sentence.Start;
        }

        return sentence.Start;
    }
}
