using System.Globalization;
using System.Text;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Names;

/// <summary>
/// Tells which written names of several articles mean the same: spellings of one name, a surname and the full name, initials and what they
/// stand for.
/// </summary>
public static class Aliases
{
    /// <summary>True when the two can be one name. Not transitive: "Brenn" is like "Ida Brenn" and like "Jon Brenn".</summary>
    /// <returns>True when one is a short form or spelling of the other.</returns>
    public static bool IsSame(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (a, b) = (Parts(left), Parts(right));
        if (a.Length == 0 || b.Length == 0) return false;
        if (a.Length < b.Length) (a, b, left, right) = (b, a, right, left);
        if (a.Length == b.Length) return a.Zip(b).All(p => SpellingAlike(p.First, p.Second));
        if (b.Length == 1 && IsInitials(right) && Initials(a) == b[0]) return true;
        return b.Length == 1 && b[0].Length > 2 && SpellingAlike(a[^1], b[0]);
    }

    /// <summary>
    /// Equal for all names of as many words that <see cref="IsSame"/> can hold to be one: a key to look the others up by.
    /// </summary>
    /// <returns>A key that spellings of one name share.</returns>
    public static string SpellingKey(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = Parts(name);
        return parts.Length == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{parts.Length}{Consonants(parts[^1])}");
    }

    /// <summary>
    /// Two spellings of one word: equal, or with the same consonants and an edit or two apart ("Brennky", "Brennkyy"); letters that
    /// transliterations swap (y, i, j) count as vowels.
    /// </summary>
    /// <returns>True for two spellings of one word.</returns>
    public static bool SpellingAlike(string left, string right)
    {
        if (left == right) return true;
        var longest = Math.Max(left.Length, right.Length);
        if (longest < 6 || left[0] != right[0] || Consonants(left) != Consonants(right)) return false;
        return Distance(left, right) <= (longest < 8 ? 1 : 2);
    }

    private static string[] Parts(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in Folding.Word(name))
        {
            if (c != '.') folded.Append(WordCharacters.IsHyphen(c) ? ' ' : c);
        }

        return folded.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsInitials(string name)
    {
        var letters = name.Count(char.IsLetter);
        return letters is >= 2 and <= 5 && name.All(c => char.IsUpper(c) || c == '.');
    }

    private static string Initials(string[] parts) =>
        string.Concat(parts.Where(p => p is not ("of" or "the" or "and" or "for" or "&")).Select(p => p[0]));

    /// <summary>
    /// The first letter and the consonants: coarser than <see cref="Words.Skeleton"/>, for a bucket of names among which <see
    /// cref="Distance"/> decides.
    /// </summary>
    private static string Consonants(string word)
    {
        var kept = new StringBuilder(word.Length);
        kept.Append(word[0]);
        foreach (var c in word.AsSpan(1))
        {
            if (c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'j' or '\'') && kept[^1] != c) kept.Append(c);
        }

        return kept.ToString();
    }

    /// <summary>Levenshtein distance; names are short.</summary>
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var up = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = up;
            }
        }

        return row[b.Length];
    }
}
