using System.Collections.Frozen;
using System.Globalization;

namespace NewsTracker.Core.Grouping.Terms;

/// <summary>
/// How common stems are in general English: the prior of term weights. The table holds document frequencies of 1,584 documents (pages of
/// the extraction corpus and the treebanks EWT, CC BY-SA 4.0, and GUM, CC BY and CC BY-SA), without names and years; `common-terms` of
/// tests/NewsTracker.Benchmarks makes it.
/// </summary>
internal static class CommonTerms
{
    private const string Resource = "NewsTracker.Core.Grouping.Terms.common-terms.txt";

    private static readonly FrozenDictionary<string, float> Shares = Read();

    /// <summary>The share of documents, 0 to 1, that hold the stem; 0 when it is not among the common ones.</summary>
    public static float Share(string stem) => Shares.GetValueOrDefault(stem);

    /// <summary>Each line has a number n, then the stems that about one of 2^(n/2) documents holds.</summary>
    private static FrozenDictionary<string, float> Read()
    {
        var shares = new Dictionary<string, float>(StringComparer.Ordinal);
        using var table = new StreamReader(typeof(CommonTerms).Assembly.GetManifestResourceStream(Resource)!);
        while (table.ReadLine() is { } line)
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var share = MathF.Pow(2, -int.Parse(parts[0], CultureInfo.InvariantCulture) / 2f);
            foreach (var stem in parts.Skip(1)) shares[stem] = share;
        }

        return shares.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
