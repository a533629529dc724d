namespace NewsTracker.Core.Language.Learning;

/// <summary>
/// Numbers named cues from 0, so that weights can be stored and explained by name. A table that grows gives every new name a number
/// (training); another one knows only the names it was made with or declares itself, so that a model's cues are found without making a
/// string.
/// </summary>
internal sealed class CueTable
{
    /// <summary>Longer names are cut.</summary>
    private const int MaxLength = 64;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly List<string> names = [];
    private readonly bool grows;

    public CueTable(IEnumerable<string>? known = null, bool grows = false)
    {
        bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        this.grows = grows;
        foreach (var name in known ?? []) Enter(name);
    }

    /// <summary>A cue's name, by its number.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The cue that is called by the two parts one after the other.</summary>
    /// <returns>Its number; -1 for one that is not known.</returns>
    public int Number(ReadOnlySpan<char> kind, ReadOnlySpan<char> word)
    {
        Span<char> name = stackalloc char[MaxLength];
        kind = kind[..Math.Min(kind.Length, MaxLength)];
        word = word[..Math.Min(word.Length, MaxLength - kind.Length)];
        kind.CopyTo(name);
        word.CopyTo(name[kind.Length..]);
        name = name[..(kind.Length + word.Length)];
        return bySpan.TryGetValue(name, out var number) ? number : grows ? Enter(name.ToString()) : -1;
    }

    /// <summary>Declares one cue.</summary>
    /// <returns>Its number.</returns>
    public int One(string name) => Enter(name);

    /// <summary>Declares a cue for each value of an enum.</summary>
    /// <returns>The number of the first; add the value.</returns>
    public int Each<T>(string name)
        where T : struct, Enum
    {
        var first = names.Count;
        foreach (var value in Enum.GetNames<T>()) Enter($"{name}.{value}");
        return first;
    }

    /// <summary>Declares a cue for each pair of values of two enums.</summary>
    public PairBlock Pairs<TLeft, TRight>(string name)
        where TLeft : struct, Enum
        where TRight : struct, Enum
    {
        var first = names.Count;
        foreach (var left in Enum.GetNames<TLeft>())
        {
            foreach (var right in Enum.GetNames<TRight>()) Enter($"{name}.{left}.{right}");
        }

        return new PairBlock(first, Enum.GetNames<TRight>().Length);
    }

    private int Enter(string name)
    {
        if (!numbers.TryAdd(name, names.Count)) return numbers[name];
        names.Add(name);
        return names.Count - 1;
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
