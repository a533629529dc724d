using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>What a sentence tells as still to come, by its words alone: "are to sign", "would be named", "is due to open".</summary>
internal static class OpenDeeds
{
    /// <summary>Words from the mark to the verb: "will not at once be named".</summary>
    private const int Reach = 4;

    private static readonly FrozenSet<ulong> Coming = WordHash.Set("will would shall should may might could");

    private static readonly FrozenSet<ulong> Before =
        WordHash.Set("is are was were due set plans planned planning scheduled expected agreed expects hopes wants going about");

    private static readonly ulong To = WordHash.Of("to");

    /// <summary>The stem of each deed that a sentence tells as still to come.</summary>
    public static HashSet<ulong> Of(List<Word> words)
    {
        var open = new HashSet<ulong>();
        for (var i = 0; i < words.Count; i++)
        {
            var isOpen = Coming.Contains(words[i].Form)
                || (i > 0 && words[i].Form == To && Before.Contains(words[i - 1].Form));
            if (isOpen && Verb(words, i + 1) is { } verb) open.Add(verb);
        }

        return open;
    }

    private static ulong? Verb(List<Word> words, int from)
    {
        for (var i = from; i < words.Count && i < from + Reach && words[i].Has(WordMarks.Joined); i++)
        {
            if (!words[i].IsFunction && !words[i].IsNumber) return words[i].Has(WordMarks.Capital) ? null : words[i].Stem;
        }

        return null;
    }

    /// <summary>A passage tells as still to come what the claim tells otherwise.</summary>
    public static bool Speak(List<Word> claim, List<Word> passage)
    {
        var open = Of(passage);
        if (open.Count == 0) return false;
        open.ExceptWith(Of(claim));
        // a word that stands there twice may be told of as done too
        return claim.Exists(c => open.Contains(c.Stem) && passage.Count(w => w.Stem == c.Stem) == 1);
    }
}
