using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Tellings;

/// <summary>
/// Whether two sentences of one event tell of the same people what befell them, in whatever words: "an attack killed three people", "three
/// people died when the bank burned". How many were killed, hurt, held or rescued is the news of such an event.
/// </summary>
internal static class FateTelling
{
    /// <summary>Words from the number to what befell those counted.</summary>
    private const int Reach = 4;

    /// <summary>Further words that both have, and how rare each is.</summary>
    private const int Words = 2;

    private const float Rare = 2.5f;

    private static readonly FrozenSet<ulong> Others = WordReader.Stems("count charge degree year month day hour week time");

    private static readonly ulong One = WordHash.Of("one");

    /// <summary>Both count whom one fate befell, and none of the counts is one.</summary>
    public static bool CountsDiffer(JudgedSentence own, JudgedSentence heard) => own.Fates.Any(m =>
        heard.Fates.Any(t => t.Fate == m.Fate) && !own.Fates.Any(o => o.Fate == m.Fate && heard.Fates.Contains(o)));

    /// <summary>
    /// One tells that people were killed or hurt, in no clause about a noun, and the other of no harm to anybody: it tells what was beside
    /// it, the arrival or the flight.
    /// </summary>
    public static bool IsLeftOut(JudgedSentence own, JudgedSentence heard)
    {
        var (words, others) = (own.Sentence.ReadWords(), heard.Sentence.ReadWords());
        return own.Said.Count > 0
            && words.Where((w, i) => Suffering.Contains(w.Form) && !IsDescribing(words, i)
                && !own.Said.Any(p => IsAside(p) && p.Clause.Contains(w.Span))).Any()
            && !others.Where((w, i) => Suffering.Contains(w.Form) || Harm.Contains(w.Stem)
                || ToldClass.FateOf(others, i) == ToldClass.Death).Any();
    }

    /// <summary>"On injured reserve": a noun right behind it.</summary>
    private static bool IsDescribing(List<Word> words, int at) => at + 1 < words.Count && words[at + 1].Has(WordMarks.Joined)
        && WordMeanings.PartOf(WordMeanings.Find(words[at + 1].Stem)) == CommonPart.Noun;

    private static bool IsAside(Proposition said) => said.Kind is PropositionKind.Relative or PropositionKind.Noun;

    private static readonly FrozenSet<ulong> Suffering = WordHash.Set(
        "killed killing kills died dies dying dead wounded wounding injured injuring hurt hurting drowned slain fatally");

    private static readonly FrozenSet<ulong> Harm = WordReader.Stems(
        "death murder slaying shot shooting stabbed stabbing fatal body bodies homicide manslaughter casualties victim toll lives lost " +
        "injury wounds slay perished fate deadly corpse funeral late mourn");

    public static bool Tells(Claim claim, JudgedSentence own, JudgedSentence heard)
    {
        var (mine, theirs) = (own.Fates, heard.Fates);
        var same = mine.Where(theirs.Contains).ToList();
        if (same.Count == 0 || mine.Any(m => theirs.Any(t => t.Fate == m.Fate && !same.Exists(s => s.Fate == m.Fate)))) return false;
        if (claim.Negators != heard.Passage.Negators || TimesDiffer(own, heard)) return false;
        var shared = claim.Content.Count(c => heard.Passage.Stems.Contains(c) && ToldClass.FateOf(c) is null
            && (own.NameStems.Contains(c) || WordMeanings.Rarity(WordMeanings.Find(c)) >= Rare));
        return shared >= Words;
    }

    /// <summary>What befell how many, as the sentence counts them.</summary>
    public static HashSet<(string Fate, decimal Count)> Of(JudgedSentence sentence)
    {
        var text = sentence.Voice.Text;
        var words = sentence.Sentence.ReadWords();
        var found = new HashSet<(string, decimal)>();
        foreach (var number in Quantity.Read(text, words))
        {
            // "two counts of murder", "a 15-year-old"
            if (number.To < words.Count && Others.Contains(words[number.To].Stem)) continue;
            if (FateBeside(text, words, number.From, number.To) is { } fate) found.Add((fate, number.Value));
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Form == One && FateBeside(text, words, i, i + 1) is { } fate) found.Add((fate, 1));
        }

        return found;
    }

    /// <summary>The nearest word of a fate, none across a comma: that before the number where it is as near.</summary>
    private static string? FateBeside(string text, List<Word> words, int from, int to)
    {
        for (var d = 0; d < Reach; d++)
        {
            var (left, right) = (from - 1 - d, to + d);
            if (left >= 0 && IsJoined(words, left + 1, from) && ToldClass.FateOf(words, left) is { } before) return before;
            if (right < words.Count && IsJoined(words, to, right) && ToldClass.FateOf(words, right) is { } behind
                && !IsDoing(text, words[right])) return behind;
        }

        return null;
    }

    /// <summary>"Two men accused of killing": those who did it.</summary>
    private static bool IsDoing(string text, in Word word) => word.Span.In(text).EndsWith("ing", StringComparison.Ordinal)
        && !word.Span.In(text).Equals("missing", StringComparison.Ordinal);

    private static bool IsJoined(List<Word> words, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (!words[i].Has(WordMarks.Joined)) return false;
        }

        return true;
    }

    /// <summary>Both name days or years, and none of them meet.</summary>
    private static bool TimesDiffer(JudgedSentence own, JudgedSentence heard)
    {
        var (mine, theirs) = (own.Times, heard.Times);
        return mine.Count > 0 && theirs.Count > 0 && !mine.Exists(m => theirs.Exists(t => m.Start <= t.End && t.Start <= m.End));
    }
}
