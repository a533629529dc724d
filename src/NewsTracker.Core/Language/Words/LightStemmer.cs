namespace NewsTracker.Core.Language.Words;

/// <summary>
/// Cuts the commonest English endings so that "protests", "protested" and "protesting" meet. Weaker than Porter's stemmer on purpose:
/// grouping loses more by joining unlike words than by missing a rare form. Works in place on lower-case text.
/// </summary>
internal static class LightStemmer
{
    /// <returns>The length of the stem inside <paramref name="word"/>, whose letters may have been changed.</returns>
    public static int Stem(Span<char> word)
    {
        var n = word.Length;
        if (n < 4 || !char.IsAsciiLetterLower(word[n - 1]) || char.IsAsciiDigit(word[0])) return n;
        if (word[n - 1] == 's' && word[n - 2] is not ('s' or 'u' or 'i'))
        {
            if (n > 4 && word[(n - 3)..].SequenceEqual("ies"))
            {
                word[n - 3] = 'y';
                n -= 2;
            }
            else if (n > 4
                && word[n - 2] == 'e'
                && (word[n - 3] is 'x' or 'z' || word[..n].EndsWith("sses") || word[..n].EndsWith("shes") || word[..n].EndsWith("ches")))
            {
                n -= 2;
            }
            else
            {
                n--;
            }
        }

        if (n > 5 && word[..n].EndsWith("ing") && HasVowel(word[..(n - 3)])) n = Undouble(word, n - 3);
        else if (n > 4 && word[..n].EndsWith("ied")) (word[n - 3], n) = ('y', n - 2);
        else if (n > 4 && word[..n].EndsWith("ed") && HasVowel(word[..(n - 2)])) n = Undouble(word, n - 2);
        if (n > 4 && word[n - 1] == 'e') n--;
        return n;
    }

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);

    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouy");

    private static int Undouble(Span<char> word, int n) =>
        n > 3 && word[n - 1] == word[n - 2] && word[n - 1] is not ('l' or 's' or 'z') ? n - 1 : n;
}
