using System.Text.RegularExpressions;

namespace NewsTracker.Web.Stories;

/// <summary>A stretch of words that two texts share, or that only one of them has.</summary>
internal sealed record WordRun(ChangeKind Kind, string Text);

/// <summary>The words that a sentence lost and gained: the longest common subsequence of words, in quadratic time, for single sentences.</summary>
internal static partial class WordDiff
{
    /// <summary>Longer texts are shown as replaced whole: 600 words a side are 360,000 comparisons.</summary>
    private const int MostWords = 600;

    public static IReadOnlyList<WordRun> Between(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        if (old.Length > MostWords || now.Length > MostWords) return [new(ChangeKind.Dropped, before), new(ChangeKind.Added, after)];
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = Same(old[i], now[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var runs = new List<WordRun>();
        var (x, y) = (0, 0);
        while (x < old.Length || y < now.Length)
        {
            if (x < old.Length && y < now.Length && Same(old[x], now[y]))
            {
                Add(ChangeKind.Kept, now[y++]);
                x++;
            }
            else if (y == now.Length || (x < old.Length && common[x + 1, y] >= common[x, y + 1])) Add(ChangeKind.Dropped, old[x++]);
            else Add(ChangeKind.Added, now[y++]);
        }

        return runs;

        void Add(ChangeKind kind, string word)
        {
            if (runs.Count > 0 && runs[^1].Kind == kind) runs[^1] = runs[^1] with { Text = runs[^1].Text + word };
            else runs.Add(new(kind, word));
        }
    }

    private static bool Same(string a, string b) => string.Equals(a.TrimEnd(), b.TrimEnd(), StringComparison.Ordinal);

    /// <summary>Words with the white space after them, so that the runs give the texts again.</summary>
    private static string[] Words(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\S+\s*|^\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
