using System.Collections.Frozen;
using System.Globalization;

namespace NewsTracker.Core.Grouping.Terms;

/// <summary>
/// How common stems are in news at large: the prior of term weights. The shares are figures taken over 87 groups of news articles: for each stem the mean
/// share of a group's articles that hold it, without the two groups where it is commonest, so that no single subject makes its own words common;
/// names that belong to one subject (a rig, its owners, their managers) are left out.
/// </summary>
internal static partial class CommonTerms
{
    private static readonly FrozenDictionary<string, float> Shares = Read();

    /// <summary>The share of news articles, 0 to 1, that hold the stem; 0 when it is not among the common ones.</summary>
    public static float Share(string stem) => Shares.GetValueOrDefault(stem);

    private static FrozenDictionary<string, float> Read()
    {
        var shares = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(' ');
            var share = MathF.Pow(2, -int.Parse(parts[0], CultureInfo.InvariantCulture) / 2f);
            foreach (var stem in parts.Skip(1)) shares[stem] = share;
        }

        return shares.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
