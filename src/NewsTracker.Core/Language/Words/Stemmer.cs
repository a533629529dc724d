namespace NewsTracker.Core.Language.Words;

/// <summary>
/// The English suffix stripper of M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980.
/// Works on lower-case ASCII words; any other word comes back as it is.
/// </summary>
public static class Stemmer
{
    private const int MaxWordLength = 64;

    private static readonly (string Suffix, string To)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"),
        ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
    ];

    private static readonly (string Suffix, string To)[] Step3 =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] Step4 =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive",
        "ize",
    ];

    /// <summary>Takes the endings off an English word in lower case.</summary>
    /// <returns>The stem; the word itself when it is short, has no ending or is not all lower-case ASCII letters.</returns>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length is < 3 or > MaxWordLength) return word;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterLower(c)) return word;
        }

        Span<char> buffer = stackalloc char[MaxWordLength + 2];
        word.CopyTo(buffer);
        var length = StemInPlace(buffer, word.Length);
        return buffer[..length].SequenceEqual(word) ? word : new string(buffer[..length]);
    }

    private static int StemInPlace(Span<char> w, int n)
    {
        n = Plural(w, n);
        n = PastAndGerund(w, n);
        if (w[n - 1] == 'y' && HasVowel(w, n - 1)) w[n - 1] = 'i';
        n = Replace(w, n, Step2);
        n = Replace(w, n, Step3);
        n = Drop(w, n);
        return Tidy(w, n);
    }

    private static int Plural(Span<char> w, int n)
    {
        if (w[n - 1] != 's') return n;
        if (Ends(w, n, "sses") || Ends(w, n, "ies")) return n - 2;
        return w[n - 2] == 's' ? n : n - 1;
    }

    private static int PastAndGerund(Span<char> w, int n)
    {
        if (Ends(w, n, "eed")) return Measure(w, n - 3) > 0 ? n - 1 : n;
        int cut;
        if (Ends(w, n, "ed") && HasVowel(w, n - 2)) cut = n - 2;
        else if (Ends(w, n, "ing") && HasVowel(w, n - 3)) cut = n - 3;
        else return n;

        n = cut;
        if (Ends(w, n, "at") || Ends(w, n, "bl") || Ends(w, n, "iz"))
        {
            w[n] = 'e';
            return n + 1;
        }

        if (DoubleConsonant(w, n) && w[n - 1] is not ('l' or 's' or 'z')) return n - 1;
        if (Measure(w, n) != 1 || !ConsonantVowelConsonant(w, n)) return n;
        w[n] = 'e';
        return n + 1;
    }

    private static int Replace(Span<char> w, int n, (string Suffix, string To)[] rules)
    {
        foreach (var (suffix, to) in rules)
        {
            if (!Ends(w, n, suffix)) continue;
            var stem = n - suffix.Length;
            if (Measure(w, stem) == 0) return n;
            to.CopyTo(w[stem..]);
            return stem + to.Length;
        }

        return n;
    }

    private static int Drop(Span<char> w, int n)
    {
        foreach (var suffix in Step4)
        {
            if (!Ends(w, n, suffix)) continue;
            var stem = n - suffix.Length;
            if (suffix == "ion" && !(stem > 0 && w[stem - 1] is 's' or 't')) return n;
            return Measure(w, stem) > 1 ? stem : n;
        }

        return n;
    }

    private static int Tidy(Span<char> w, int n)
    {
        if (w[n - 1] == 'e')
        {
            var m = Measure(w, n - 1);
            if (m > 1 || (m == 1 && !ConsonantVowelConsonant(w, n - 1))) n--;
        }

        return w[n - 1] == 'l' && DoubleConsonant(w, n) && Measure(w, n) > 1 ? n - 1 : n;
    }

    private static bool Ends(Span<char> w, int n, string suffix) => n > suffix.Length && w[..n].EndsWith(suffix, StringComparison.Ordinal);

    private static bool Consonant(Span<char> w, int i) => w[i] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => i == 0 || !Consonant(w, i - 1),
        _ => true,
    };

    /// <summary>Porter's m: how many times a vowel run is followed by a consonant run in the first <paramref name="n"/> letters.</summary>
    private static int Measure(Span<char> w, int n)
    {
        var m = 0;
        var vowel = false;
        var before = false; // whether the letter before was a consonant
        for (var i = 0; i < n; i++)
        {
            var consonant = w[i] switch { 'a' or 'e' or 'i' or 'o' or 'u' => false, 'y' => i == 0 || !before, _ => true };
            if (consonant && vowel) m++;
            vowel = !consonant;
            before = consonant;
        }

        return m;
    }

    private static bool HasVowel(Span<char> w, int n)
    {
        for (var i = 0; i < n; i++)
        {
            if (w[i] is 'a' or 'e' or 'i' or 'o' or 'u' || (w[i] == 'y' && i > 0 && !(w[i - 1] is 'a' or 'e' or 'i' or 'o' or 'u')))
                return true;
        }

        return false;
    }

    private static bool DoubleConsonant(Span<char> w, int n) =>
        n > 1 && w[n - 1] == w[n - 2] && w[n - 1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y');

    private static bool ConsonantVowelConsonant(Span<char> w, int n) =>
        n > 2 && Consonant(w, n - 1) && !Consonant(w, n - 2) && Consonant(w, n - 3) && w[n - 1] is not ('w' or 'x' or 'y');
}
