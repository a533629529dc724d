using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>
/// What articles tell, as pairs of a predicate and a participant ("recall/airbag"). The engine keeps 32-bit hashes, which differ for
/// all but one in millions of unlike pairs.
/// </summary>
internal static class ToldPairs
{
    /// <summary>Newest articles of a sub-story that are compared: as with merging, older ones say little.</summary>
    private const int Members = 8;

    private const int MaxShown = 6;

    public static int[] Hash(IReadOnlyList<string> pairs)
    {
        var hashes = pairs.Count == 0 ? [] : pairs.Select(Hash).Distinct().ToArray();
        Array.Sort(hashes);
        return hashes;
    }

    /// <summary>The most pairs that an article has in common with one of a sub-story's newest.</summary>
    public static int MostShared(GroupedArticle article, SubStory subStory)
    {
        var most = 0;
        if (article.Pairs.Length == 0) return 0;
        for (var m = Math.Max(0, subStory.Members.Count - Members); m < subStory.Members.Count; m++)
            most = Math.Max(most, Common(article.Pairs, subStory.Members[m].Pairs));
        return most;
    }

    /// <summary>The first pairs that one of a sub-story's newest articles tells too.</summary>
    public static IReadOnlyList<string>? Shared(IReadOnlyList<string> pairs, SubStory subStory)
    {
        var told = subStory.Members.Skip(subStory.Members.Count - Members).SelectMany(m => m.Pairs).ToHashSet();
        IReadOnlyList<string> shared = [.. pairs.Where(p => told.Contains(Hash(p))).Take(MaxShown)];
        return shared.Count == 0 ? null : shared;
    }

    private static int Hash(string pair) => (int)XxHash32.HashToUInt32(MemoryMarshal.AsBytes(pair.AsSpan()));

    private static int Common(int[] a, int[] b)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j]) (i, j, common) = (i + 1, j + 1, common + 1);
            else if (a[i] < b[j]) i++;
            else j++;
        }

        return common;
    }
}
