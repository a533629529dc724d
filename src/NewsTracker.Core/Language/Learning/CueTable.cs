namespace NewsTracker.Core.Language.Learning;

/// <summary>
/// Numbers named cues from 0. A table that grows gives every new name a number (training); another one knows only the names it was made
/// with, so that a model's cues are found without making a string.
/// </summary>
internal sealed class CueTable
{
    /// <summary>Longer names are cut.</summary>
    private const int Longest = 64;

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
        Span<char> name = stackalloc char[Longest];
        kind = kind[..Math.Min(kind.Length, Longest)];
        word = word[..Math.Min(word.Length, Longest - kind.Length)];
        kind.CopyTo(name);
        word.CopyTo(name[kind.Length..]);
        name = name[..(kind.Length + word.Length)];
        return bySpan.TryGetValue(name, out var number) ? number : grows ? Enter(name.ToString()) : -1;
    }

    private int Enter(string name)
    {
        if (!numbers.TryAdd(name, names.Count)) return numbers[name];
        names.Add(name);
        return names.Count - 1;
    }
}
