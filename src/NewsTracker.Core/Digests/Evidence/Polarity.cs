using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>The words that turn a sentence's meaning round, or hedge it, without changing what it is about.</summary>
internal static class Polarity
{
    /// <summary>How many words after "not" it may reach its content word ("did not at once withdraw").</summary>
    private const int Reach = 4;

    private static readonly FrozenSet<ulong> Doubting = WordReader.Stems(
        "deny denied denies denial dispute disputed refute refuted false untrue hoax");

    private static readonly FrozenSet<ulong> Qualifying = WordReader.Stems(
        "former ex senior informal acting interim deputy alleged allegedly reportedly claimed suspected unconfirmed possible planned " +
        "proposed failed nearly partial partially");

    private static readonly FrozenSet<ulong> Attempting = WordReader.Stems(
        "attempt attempted tried try trying plot plotted conspiracy conspire threat threatened threatening failed unsuccessful");

    private static readonly FrozenSet<ulong> Accusing = WordReader.Stems(
        "charge charged charges accuse accused accusation indict indicted suspected suspicion suspect allege alleged allegedly");

    private static readonly FrozenSet<ulong> Ending =
        WordReader.Stems("withdraw withdrew withdrawn cancel cancelled abandon abandoned quit scrap scrapped revoke");

    /// <summary>Verbs that end something with a word behind them: "pulled out of", "called off".</summary>
    private static readonly FrozenSet<ulong> Leaving =
        WordReader.Stems("pull pulled call called break broke broken walk walked back backed check checked");

    private static readonly FrozenSet<ulong> Away = WordHash.Set("out off away");

    /// <summary>A word that must not be left out of what is shown as said.</summary>
    public static bool TurnsOrHedges(Word word) =>
        word.Has(WordMarks.Negator) || Doubting.Contains(word.Stem) || Qualifying.Contains(word.Stem);

    /// <summary>Stems that stand under a negation.</summary>
    public static HashSet<ulong> Turned(List<Word> words)
    {
        var turned = new HashSet<ulong>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].Has(WordMarks.Negator)) continue;
            for (var j = i + 1; j < words.Count && j <= i + Reach && !words[j].Has(WordMarks.Opens); j++)
            {
                if (words[j].IsFunction) continue;
                turned.Add(words[j].Stem);
                break;
            }
        }

        return turned;
    }

    /// <summary>Stems of words that say something is not so.</summary>
    public static HashSet<ulong> Doubts(List<Word> words) => Among(words, Doubting);

    /// <summary>Stems of words that change what a role or an act is: "former", "alleged".</summary>
    public static HashSet<ulong> Qualifiers(List<Word> words) => Among(words, Qualifying);

    /// <summary>Only tried, plotted or threatened.</summary>
    public static bool IsAttempt(List<Word> words) => words.Exists(w => Attempting.Contains(w.Stem));

    /// <summary>Only charged or suspected.</summary>
    public static bool IsAccusation(List<Word> words) => words.Exists(w => Accusing.Contains(w.Stem));

    /// <summary>Ended or taken back.</summary>
    public static bool IsEnding(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Ending.Contains(words[i].Stem)) return true;
            if (i > 0 && Away.Contains(words[i].Form) && Leaving.Contains(words[i - 1].Stem)) return true;
        }

        return false;
    }

    private static HashSet<ulong> Among(List<Word> words, FrozenSet<ulong> listed)
    {
        var found = new HashSet<ulong>();
        foreach (var word in words)
        {
            if (listed.Contains(word.Stem)) found.Add(word.Stem);
        }

        return found;
    }
}
