using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>Says what a number counts, in the sentence's own words: the noun and what is told of it, up to a few words
/// and without a place or a time: "people injured", "packs of soft cheese".</summary>
internal static class CountedThing
{
    /// <summary>Words after the noun.</summary>
    private const int Reach = 5;

    private static readonly FrozenSet<ulong> LeftOut = WordHash.Set("was were is are had have has been be");

    private static readonly FrozenSet<ulong> Kept = WordHash.Set("of in on at from for to with by the a an");

    public static string Of(string text, List<Word> words, Word noun)
    {
        var parts = new List<Word> { noun };
        for (var i = words.IndexOf(noun) + 1; i < words.Count && parts.Count <= Reach && words[i].Has(WordMarks.Joined); i++)
        {
            if (LeftOut.Contains(words[i].Form)) continue;
            if (words[i].IsFunction && !Kept.Contains(words[i].Form)) break;
            if (words[i].IsFunction && i + 1 < words.Count && (words[i + 1].IsNumber || words[i + 1].Has(WordMarks.Capital))) break;
            parts.Add(words[i]);
        }

        while (parts.Count > 1 && (parts[^1].IsFunction || parts[^1].IsNumber)) parts.RemoveAt(parts.Count - 1);
        return string.Join(' ', parts.Select(p => p.Span.Of(text)));
    }
}
