namespace NewsTracker.Core.Assertions.Learning;

/// <summary>Numbers the cues of a model from 0 and gives each a name, so that weights can be stored and explained by name.</summary>
internal sealed class CueSpace
{
    private readonly List<string> names = [];

    /// <summary>A cue's name, by its number.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>One cue.</summary>
    /// <returns>Its number.</returns>
    public int One(string name)
    {
        names.Add(name);
        return names.Count - 1;
    }

    /// <summary>A cue for each value of an enum.</summary>
    /// <returns>The number of the first; add the value.</returns>
    public int Each<T>(string name)
        where T : struct, Enum
    {
        var first = names.Count;
        foreach (var value in Enum.GetNames<T>()) names.Add($"{name}.{value}");
        return first;
    }

    /// <summary>A cue for each pair of values of two enums.</summary>
    public PairBlock Pairs<TLeft, TRight>(string name)
        where TLeft : struct, Enum
        where TRight : struct, Enum
    {
        var first = names.Count;
        foreach (var left in Enum.GetNames<TLeft>())
        {
            foreach (var right in Enum.GetNames<TRight>()) names.Add($"{name}.{left}.{right}");
        }

        return new PairBlock(first, Enum.GetNames<TRight>().Length);
    }
}

/// <summary>
/// The cues of the pairs of two enums: <paramref name="First"/> is the number of the first pair, <paramref name="Width"/> the count of
/// right values.
/// </summary>
internal readonly record struct PairBlock(int First, int Width)
{
    /// <summary>The cue of a pair of values.</summary>
    public int At(int left, int right) => First + (left * Width) + right;
}
