using System.Collections.Frozen;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>
/// Nouns that name happenings, with the verb of the same meaning ("resignation", resign) and whom "of" names; and nouns that name places
/// (made from WordNet); and the commonest nouns of general English. See README.md of this folder.
/// </summary>
internal static class NounTables
{
    private static readonly FrozenDictionary<string, EventNoun> Events = Lines("event-nouns").Select(l => l.Split(' '))
        .ToFrozenDictionary(
            l => l[0], l => new EventNoun(l[1] == "-" ? l[0] : l[1].Replace('+', ' '), l[2] == "o"), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Places = Lines("place-nouns").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> General = Lines("general-nouns").Concat(Events.Keys).ToFrozenSet(StringComparer.Ordinal);

    /// <returns>Null for a noun that names no happening.</returns>
    public static EventNoun? EventOf(string lemma) => Events.GetValueOrDefault(lemma);

    /// <returns>True for "harbour", "school", "road".</returns>
    public static bool IsPlace(string lemma) => Places.Contains(lemma);

    /// <returns>True for a noun of no subject of its own: it names a happening, or is among the commonest ("people", "year").</returns>
    public static bool IsGeneral(string lemma) => General.Contains(lemma);

    private static IEnumerable<string> Lines(string table)
    {
        var name = $"NewsTracker.Core.Assertions.Parts.{table}.txt";
        using var stream = typeof(NounTables).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line;
        }
    }
}

/// <summary>
/// A noun's verb (the noun itself where it has none); <paramref name="OfIsObject"/>: "the arrest of a man" has a man arrested, where "the
/// arrival of a man" has him arrive.
/// </summary>
internal sealed record EventNoun(string Verb, bool OfIsObject);
