using System.Collections.Frozen;
using NewsTracker.Core.Language.References;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Finds a subject that only a sentence before could tell: "The crane fell", "On Monday the 40-year-old slipped". A noun that its own
/// words explain ("the crane of the Ostmark yard"), a name, or what there is but one of ("the government") is no riddle.
/// </summary>
internal static class DefiniteSubject
{
    /// <summary>Words between "the" and its noun at most.</summary>
    private const int MaxModifiers = 4;

    private static readonly ulong The = WordHash.Of("the");

    /// <summary>Of these a reader knows which.</summary>
    internal static readonly FrozenSet<ulong> Single = WordHash.Set(
        "government world economy internet public sun sea moon earth weather police military army law media press web stock euro dollar");

    /// <summary>Behind the noun these say which one is meant; with one of the second set before it, it says so itself.</summary>
    private static readonly FrozenSet<ulong> Explaining = WordHash.Set(
        "of that who which whose where when for in at on from with between behind near to against over about by called named known");

    private static readonly FrozenSet<ulong> Choosing = WordHash.Set(
        "first last only most least largest biggest worst best highest lowest oldest youngest newest latest main top");

    /// <summary>The noun's stem; null where the sentence's subject says what it is.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">One of its sentences.</param>
    public static ulong? Of(string text, SentenceFeatures sentence)
    {
        var words = sentence.ReadWords();
        var opens = words.FindIndex(w => w.Span.Start >= sentence.Core.Start);
        if (opens < 0) return null;
        var head = sentence.Assertion?.Subject is { } said ? words.FindIndex(w => w.Span.Start >= said.Start) : -1;
        if (head > opens && Article(words, opens, head) is >= 0 and var the) return Riddle(text, words, the, head);
        if (words[opens].Form != The || opens + 1 >= words.Count) return null;
        return head < 0 ? Riddle(text, words, opens, opens + 1) : null;
    }

    /// <summary>Where "the" stands that belongs to the noun; -1 for none.</summary>
    private static int Article(List<Word> words, int opens, int head)
    {
        for (var i = head - 1; i >= Math.Max(opens, head - MaxModifiers - 1); i--)
        {
            if (words[i].Form == The) return i > opens && words.FindIndex(opens, i - opens, IsName) >= 0 ? -1 : i;
            if (words[i].IsFunction) return -1;
        }

        return -1;
    }

    /// <summary>A name before "the" mostly says whose it is ("Kaskel of the Reform Party said the party ...").</summary>
    private static bool IsName(Word word) => word.Has(WordMarks.Capital) && !word.IsFunction && !word.Has(WordMarks.Opens);

    private static ulong? Riddle(string text, List<Word> words, int the, int head)
    {
        // "the Quill Post editor" is somebody of the Quill Post; "the Reform Party board" is known by its name
        var person = !words[head].Has(WordMarks.Capital) && PersonWords.IsNoun(words[head].Span.In(text), out _);
        for (var i = the + 1; i <= head; i++)
        {
            if ((words[i].Has(WordMarks.Capital) && !person) || Choosing.Contains(words[i].Form) || Single.Contains(words[i].Form))
                return null;
            if (i < head && words[i].Span.In(text).EndsWith("est", StringComparison.Ordinal)) return null;
        }

        var behind = head + 1 < words.Count && words[head + 1].Has(WordMarks.Joined) ? words[head + 1] : default;
        if (behind.Span.Length > 0 && (Explaining.Contains(behind.Form) || behind.Has(WordMarks.Capital))) return null;
        return words[head].Stem;
    }
}
