using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Disagreements.Figures;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>Whether two spellings may be one name.</summary>
internal static class NameVariants
{
    /// <summary>Letters of a surname below which one that begins otherwise is another.</summary>
    private const int MinSurname = 5;

    /// <summary>Letters of a first name from which it is one with another that begins otherwise. By hand.</summary>
    private const int LongFirst = 8;

    /// <summary>Letters by which one sound is written in the letters of another script or tongue.</summary>
    private static readonly string[] Sounds = ["ckqg", "gjy", "eiy", "vwf", "sz", "ou"];

    /// <summary>Likeness of meaning of two spellings of one word.</summary>
    private const float SameWord = 0.6f;

    /// <summary>
    /// First names of one surname: one letter more, less or other, not the ending that tells a woman's name from a man's, or the same
    /// sounds in other letters ("Yiannis", "Giannis"); an accent is no letter.
    /// </summary>
    public static bool AreFirst(string one, string other)
    {
        var (a, b) = (Folding.Word(one), Folding.Word(other));
        if (a == b || AreTransliterated(a, b)) return false;
        if (a[0] != b[0] && a.Length < LongFirst) return AreOneSound(a, b);
        var at = a.Length == b.Length ? OtherLetter(a, b) : LetterMore(a, b);
        return at < 0 ? AreOneSound(a, b) : at < Math.Max(a.Length, b.Length) - 1;
    }

    /// <summary>A word of the dictionary, which may be the surname of several families.</summary>
    public static bool IsWord(string name) =>
        WordReader.Read(name).Exists(w => WordMeanings.PartOf(WordMeanings.Find(w.Stem)) != CommonPart.Unknown);

    /// <summary>Letter by letter the same, or such as are written for one sound.</summary>
    private static bool AreOneSound(string one, string other) => one.Length == other.Length && one.Length >= MinSurname
        && one.Zip(other).All(p => p.First == p.Second || Sounds.Any(s => s.Contains(p.First) && s.Contains(p.Second)));

    /// <summary>
    /// Surnames of one first name: a letter more, less or other, or one without what stands before the other ("LaVerda").
    /// </summary>
    public static bool AreLast(string one, string other)
    {
        var (a, b) = (Folding.Word(one), Folding.Word(other));
        if (AreOneWord(one, other)) return false;
        if (a == b || AreTransliterated(a, b)) return false;
        var (longer, shorter) = a.Length > b.Length ? (a, b) : (b, a);
        // "Rand", "Rande": one letter more leaves a short name what it is, another letter does not
        if (shorter.Length < (longer.Length == shorter.Length ? MinSurname : MinSurname - 1)) return false;
        if (longer.EndsWith(shorter, StringComparison.Ordinal) && longer.Length - shorter.Length is > 1 and < 4) return true;
        // "Walls", "Wall": an s more may be a plural
        if (longer == shorter + "s") return false;
        return a.Length == b.Length ? OtherLetter(a, b) >= 0 : LetterMore(a, b) >= 0;
    }

    /// <summary>One name of another script in two houses' letters: "Zelensky", "Zelenskyy"; "Heidar", "Heydar".</summary>
    public static bool AreTransliterated(string one, string other) => Plain(one) == Plain(other);

    /// <summary>"Gordon Advisers", "Gordon Advisors": one word of the dictionary in two spellings.</summary>
    public static bool AreOneWord(string one, string other)
    {
        if (Agent(one) == Agent(other)) return true;
        return WordReader.Read(one) is [var left] && WordReader.Read(other) is [var right] && left.Stem != right.Stem
            && MeantWord.Of(left.Stem, 0).Likeness(MeantWord.Of(right.Stem, 0)) >= SameWord;
    }

    /// <summary>"Advisors" as "advisers".</summary>
    private static string Agent(string word)
    {
        if (word.EndsWith("ors", StringComparison.Ordinal)) return $"{word[..^3]}ers";
        return word.EndsWith("or", StringComparison.Ordinal) ? $"{word[..^2]}er" : word;
    }

    private static string Plain(string name)
    {
        var folded = Folding.Word(name).Replace("kh", "h", StringComparison.Ordinal).Replace('q', 'k')
            .Replace("ey", "ei", StringComparison.Ordinal).Replace("ay", "ai", StringComparison.Ordinal);
        var stem = folded.TrimEnd('y', 'i', 'j');
        return stem.Length == folded.Length ? folded : stem + "y";
    }

    /// <returns>The place of the only letter that is another; -1 where more are.</returns>
    private static int OtherLetter(string one, string other)
    {
        var differs = Enumerable.Range(0, one.Length).Where(i => one[i] != other[i]).Take(2).ToList();
        return differs.Count == 1 ? differs[0] : -1;
    }

    /// <returns>The place of the letter that the longer has more, not the first; -1 where more differs.</returns>
    private static int LetterMore(string one, string other)
    {
        var (longer, shorter) = one.Length > other.Length ? (one, other) : (other, one);
        if (longer.Length != shorter.Length + 1) return -1;
        for (var i = 1; i < longer.Length; i++)
        {
            if (longer.Remove(i, 1) == shorter) return i;
        }

        return -1;
    }
}
