using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Finds "those terms", "this plan", "below that mark" in the middle of a sentence whose noun was named in a sentence before. What is named
/// earlier in the same sentence, or told by a clause before it, is no riddle; nor is a noun that a relative clause explains ("those growers
/// who …").
/// </summary>
internal static class Demonstratives
{
    private static readonly FrozenSet<ulong> Pointers = WordHash.Set("this these those");

    private static readonly ulong That = WordHash.Of("that");

    /// <summary>Before "that" and a noun these leave no doubt that it points: elsewhere it may open a clause.</summary>
    private static readonly FrozenSet<ulong> Prepositions = WordHash.Set(
        "in on at of for with from to by under below above over after before against about since until near behind across through beyond " +
        "despite during");

    private static readonly FrozenSet<ulong> Explaining = WordHash.Set(
        "who whose whom which that where when in of with from on at between to");

    private static readonly FrozenSet<ulong> ClauseOpeners = WordHash.Set(
        "after before while because although though when as where if that who which whose since until but");

    private static readonly FrozenSet<ulong> Calendar = WordHash.Set(
        "year month week weekend morning afternoon evening night spring summer autumn fall winter season century decade quarter time day " +
        "days weeks months years");

    public static bool PointBack(string text, List<Word> words, int from)
    {
        var quoted = false;
        var clause = false;
        for (var i = from; i + 1 < words.Count; i++)
        {
            if (i > from)
            {
                quoted ^= OpenQuotation.Turns(text, words[i - 1].Span.End, words[i].Span.Start);
                clause |= text.AsSpan(words[i - 1].Span.End, words[i].Span.Start - words[i - 1].Span.End).ContainsAny(",;:—–");
            }

            if (!quoted && !clause && Points(words, i) && Names(text, words, i + 1) && !IsNamedBefore(words, from, i)) return true;
            clause |= i > from && ClauseOpeners.Contains(words[i].Form) && !OpensWith(words, i);
        }

        return false;
    }

    private static bool Points(List<Word> words, int at) =>
        Pointers.Contains(words[at].Form) || (words[at].Form == That && at > 0 && Prepositions.Contains(words[at - 1].Form));

    /// <summary>"that" directly before a pointer, or as the object clause of saying, brings no clause that could name the noun.</summary>
    private static bool OpensWith(List<Word> words, int at) =>
        words[at].Form == That && at + 1 < words.Count && Pointers.Contains(words[at + 1].Form);

    private static bool Names(string text, List<Word> words, int at)
    {
        var noun = words[at];
        if (noun.Kind != WordKind.Content || noun.Has(WordMarks.Capital) || !noun.Has(WordMarks.Joined) || Calendar.Contains(noun.Form))
            return false;
        if (VerbReader.IsPast(text, noun) || text.AsSpan(noun.Span.Start, noun.Span.Length).EndsWith("ing", StringComparison.Ordinal))
            return false;
        return at + 1 >= words.Count || !words[at + 1].Has(WordMarks.Joined) || !Explaining.Contains(words[at + 1].Form);
    }

    private static bool IsNamedBefore(List<Word> words, int from, int at)
    {
        for (var i = from; i < at; i++)
        {
            if (words[i].Stem == words[at + 1].Stem) return true;
        }

        return false;
    }
}
