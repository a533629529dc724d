using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>Shortens a sentence by cutting its tail at the end of a clause: the words that are left stand as they were.</summary>
internal static class PhraseCutter
{
    private static readonly FrozenSet<ulong> ClauseOpeners = WordHash.Set(
        "which who whom whose after before because while although though when where since until if but and despite following amid saying");

    private static readonly ulong And = WordHash.Of("and");

    /// <summary>Words that two things follow, with "and" between them.</summary>
    private static readonly FrozenSet<ulong> Pairing = WordHash.Set("between both");

    /// <summary>Words of the last item but one of a list, and words between one of <see cref="Pairing"/> and its "and".</summary>
    private const int ItemWords = 4, ListReach = 8;

    private static readonly FrozenSet<ulong> TimeUnits = WordHash.Set(
        "second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades");

    private static readonly FrozenSet<ulong> Order = WordHash.Set("before after since ahead earlier later");

    private static readonly FrozenSet<ulong> NotLast = WordHash.Set(
        "the a an of to in on at by for with from and or but as that its his her their is are was were be has have had will would not no " +
        "into over");

    /// <returns>The stretch of text, without closing marks; the whole core when it is short enough; null when it cannot be cut to read
    /// well.</returns>
    public static Span? Cut(string text, SentenceFeatures sentence, int minWords, int maxWords) =>
        Cut(text, sentence, sentence.Core, minWords, maxWords);

    /// <summary>The words of <see cref="Cut(string, SentenceFeatures, int, int)"/>; of what cannot be cut the whole core.</summary>
    public static string CutOrWhole(string text, SentenceFeatures sentence, int minWords, int maxWords) =>
        (Cut(text, sentence, minWords, maxWords) ?? sentence.Core).Of(text);

    /// <summary>
    /// As <see cref="Cut(string, SentenceFeatures, int, int)"/>, of the part of the sentence within <paramref name="core"/>.
    /// </summary>
    public static Span? Cut(string text, SentenceFeatures sentence, Span core, int minWords, int maxWords)
    {
        var words = sentence.ReadWords().Where(w => w.Span.Start >= core.Start).ToList();
        if (words.Count <= maxWords) return Balanced(text, Trim(text, core)) ? Trim(text, core) : null;
        for (var end = maxWords; end >= minWords; end--)
        {
            var after = text[words[end - 1].Span.End];
            var clause = after is ',' or ';' or ':' or '—' or '،' or '؛'
                || (!words[end].Has(WordMarks.Joined) && IsSpacedDash(text, words[end - 1].Span.End))
                || ClauseOpeners.Contains(words[end].Form);
            if (!clause || NotLast.Contains(words[end - 1].Form) || MeasuresTime(words, end) || JoinsList(text, words, end)) continue;
            var span = new Span(core.Start, words[end - 1].Span.End);
            if (Balanced(text, span) && !EndsInList(text, words, end)) return span;
        }

        return null;
    }

    /// <summary>"five weeks before …": the measure belongs to what follows.</summary>
    private static bool MeasuresTime(List<Word> words, int end) =>
        TimeUnits.Contains(words[end - 1].Form) && Order.Contains(words[end].Form);

    /// <summary>
    /// "Kolm and Harsk", "bridges, roads and parks", "between the crown and the growers": the word joins the items of a list, it opens no
    /// clause.
    /// </summary>
    private static bool JoinsList(string text, List<Word> words, int end)
    {
        if (words[end].Form != And || text[words[end - 1].Span.End] == ',') return false;
        if (end + 1 < words.Count && words[end - 1].Has(WordMarks.Capital) && words[end + 1].Has(WordMarks.Capital)) return true;
        for (var i = end - 1; i >= 1 && i >= end - ListReach; i--)
        {
            if (Pairing.Contains(words[i].Form)) return true;
            if (text[words[i - 1].Span.End] == ',' && end - i <= ItemWords) return true;
            if (ClauseOpeners.Contains(words[i].Form)) return false;
        }

        return false;
    }

    private static bool IsSpacedDash(string text, int at) => at + 1 < text.Length && text[at] == ' ' && text[at + 1] is '—' or '–' or '-';

    /// <summary>
    /// A comma between two capitalized words or after a number may part a list, a place from its country or a day from its year, and one
    /// before short pieces and an "and" parts a list: no clause ends there.
    /// </summary>
    private static bool EndsInList(string text, List<Word> words, int end) =>
        text[words[end - 1].Span.End] == ','
        && ((words[end].Has(WordMarks.Capital) && words[end - 1].Has(WordMarks.Capital)) || words[end - 1].IsNumber
            || OpensItem(text, words, end));

    /// <summary>"roads, bridges | and parks": short pieces up to an "and" without a comma before it are items.</summary>
    private static bool OpensItem(string text, List<Word> words, int from)
    {
        for (var i = from; i < words.Count && i < from + ItemWords; i++)
        {
            if (i > from && words[i].Form == And) return true;
            if (ClauseOpeners.Contains(words[i].Form)) return false;
            if (words[i].Span.End < text.Length && text[words[i].Span.End] == ',') return OpensItem(text, words, i + 1);
        }

        return false;
    }

    private static Span Trim(string text, Span span)
    {
        var end = span.End;
        while (end > span.Start
            && (char.IsWhiteSpace(text[end - 1]) || (text[end - 1] == '.' && !EndsInLetters(text, span.Start, end - 1))))
            end--;
        return new Span(span.Start, end);
    }

    /// <summary>"p.m.", "U.S.": the last stop belongs to the letters.</summary>
    private static bool EndsInLetters(string text, int from, int stop) =>
        stop - from >= 3 && char.IsLetter(text[stop - 1]) && text[stop - 2] == '.' && char.IsLetter(text[stop - 3]);

    private static bool Balanced(string text, Span span)
    {
        var (curly, straight, round) = (0, 0, 0);
        foreach (var c in span.In(text))
        {
            if (c == '“') curly++;
            else if (c == '”') curly--;
            else if (c == '"') straight++;
            else if (c == '(') round++;
            else if (c == ')') round--;
        }

        return curly == 0 && straight % 2 == 0 && round == 0;
    }
}
