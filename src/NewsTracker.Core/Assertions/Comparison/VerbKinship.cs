using System.Collections.Frozen;
using System.Globalization;

namespace NewsTracker.Core.Assertions.Comparison;

/// <summary>How near the meanings of two verbs are.</summary>
internal enum Kinship : byte
{
    None,

    /// <summary>One is a kind of the other, or brings it about: murder and kill, kill and die.</summary>
    Kin,

    /// <summary>The same word, or another for it: buy and purchase.</summary>
    Same,
}

/// <summary>
/// Verbs whose commonest meaning is another's, a kind of another's, or the cause of another's, from WordNet; see README.md of
/// Assertions/Parts. Each line holds a verb, the number of its meaning, and the numbers of meanings above.
/// </summary>
internal static class VerbKinship
{
    private const string Resource = "NewsTracker.Core.Assertions.Comparison.verb-groups.txt";

    private static readonly FrozenDictionary<string, int[]> Meanings = Load();

    public static Kinship Of(string left, string right)
    {
        if (left == right) return Kinship.Same;
        if (!Meanings.TryGetValue(left, out var one) || !Meanings.TryGetValue(right, out var other)) return Kinship.None;
        if (one[0] == other[0]) return Kinship.Same;
        return one.AsSpan(1).Contains(other[0]) || other.AsSpan(1).Contains(one[0]) ? Kinship.Kin : Kinship.None;
    }

    private static FrozenDictionary<string, int[]> Load()
    {
        using var stream = typeof(VerbKinship).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks {Resource}.");
        using var reader = new StreamReader(stream);
        var meanings = new Dictionary<string, int[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length < 2) continue;
            meanings[parts[0].Replace('+', ' ')] = [.. parts.Skip(1).Select(p => int.Parse(p, CultureInfo.InvariantCulture))];
        }

        return meanings.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
