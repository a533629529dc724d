namespace NewsTracker.Core.Digests.Words;

/// <summary>
/// The suffix stripping of M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, in place on lower-case ASCII letters.
/// Words with other letters are left as they are.
/// </summary>
internal ref struct PorterStem
{
    private const int Longest = 40;

    private readonly Span<char> word;
    private int length;

    private PorterStem(Span<char> word)
    {
        this.word = word;
        length = word.Length;
    }

    /// <summary>Stems the word in place and returns the stem's length.</summary>
    public static int Apply(Span<char> word)
    {
        if (word.Length is < 3 or > Longest) return word.Length;
        foreach (var c in word)
        {
            if (c is < 'a' or > 'z') return word.Length;
        }

        var stem = new PorterStem(word);
        stem.Plurals();
        stem.PastAndGerund();
        stem.TerminalY();
        stem.Replace(PorterRules.Long, 0);
        stem.Replace(PorterRules.Middle, 0);
        stem.Drop();
        stem.FinalE();
        return stem.length;
    }

    private void Plurals()
    {
        if (Ends("sses")) length -= 2;
        else if (Ends("ies")) length -= 2;
        else if (!Ends("ss") && Ends("s")) length--;
    }

    private void PastAndGerund()
    {
        if (Ends("eed"))
        {
            if (Measure(length - 3) > 0) length--;
            return;
        }

        if (Ends("ed") && HasVowel(length - 2)) length -= 2;
        else if (Ends("ing") && HasVowel(length - 3)) length -= 3;
        else return;
        if (Ends("at") || Ends("bl") || Ends("iz") || (Measure(length) == 1 && EndsShort(length))) word[length++] = 'e';
        else if (EndsDouble() && word[length - 1] is not ('l' or 's' or 'z')) length--;
    }

    private readonly void TerminalY()
    {
        if (length > 0 && word[length - 1] == 'y' && HasVowel(length - 1)) word[length - 1] = 'i';
    }

    private void Replace((string From, string To)[] rules, int above)
    {
        foreach (var (from, to) in rules)
        {
            if (!Ends(from)) continue;
            if (Measure(length - from.Length) <= above) return;
            length -= from.Length;
            to.CopyTo(word[length..]);
            length += to.Length;
            return;
        }
    }

    private void Drop()
    {
        foreach (var suffix in PorterRules.Dropped)
        {
            if (!Ends(suffix)) continue;
            var left = length - suffix.Length;
            if (Measure(left) > 1 && (suffix != "ion" || (left > 0 && word[left - 1] is 's' or 't'))) length = left;
            return;
        }
    }

    private void FinalE()
    {
        if (Ends("e"))
        {
            var measure = Measure(length - 1);
            if (measure > 1 || (measure == 1 && !EndsShort(length - 1))) length--;
        }

        if (length > 1 && word[length - 1] == 'l' && EndsDouble() && Measure(length) > 1) length--;
    }

    private readonly bool Ends(string suffix) => word[..length].EndsWith(suffix, StringComparison.Ordinal);

    private readonly bool EndsDouble() => length > 1 && word[length - 1] == word[length - 2] && IsConsonant(length - 1);

    /// <summary>Ends consonant, vowel, consonant, the last not w, x or y.</summary>
    private readonly bool EndsShort(int end) =>
        end > 2 && IsConsonant(end - 1) && !IsConsonant(end - 2) && IsConsonant(end - 3) && word[end - 1] is not ('w' or 'x' or 'y');

    private readonly bool IsConsonant(int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(at - 1),
        _ => true,
    };

    private readonly bool HasVowel(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (!IsConsonant(i)) return true;
        }

        return false;
    }

    /// <summary>How many times a vowel run is followed by a consonant run before <paramref name="end"/>.</summary>
    private readonly int Measure(int end)
    {
        var count = 0;
        var vowel = false;
        for (var i = 0; i < end; i++)
        {
            var consonant = IsConsonant(i);
            if (consonant && vowel) count++;
            vowel = !consonant;
        }

        return count;
    }
}
