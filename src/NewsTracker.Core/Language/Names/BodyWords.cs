using System.Collections.Frozen;

namespace NewsTracker.Core.Language.Names;

/// <summary>Nouns that make a name the name of a body: a word of office before one is part of the name ("General Assembly").</summary>
internal static class BodyWords
{
    private static readonly FrozenSet<string> Words =
        """
        academy administration agency alliance army assembly association authority bank board brigade bureau cabinet centre center chamber
        corp inc ltd plc llc
        charity church club coalition college commission committee community company conference confederation congress convention corporation
        corps council court department division electric federation fellowship force forces foundation front fund government group guard guild
        headquarters hospital house institute institution laboratory league ministry mission motors movement museum network office
        organisation organization parliament party patrol police prize regiment school senate service society squad staff studios team
        theatre theater treasury tribunal trust union university world games
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Lands =
        """
        airport avenue bay beach bridge building castle channel city coast county creek delta desert district field forest garden gardens
        gulf harbor harbour heights hill hills island islands isle lake mount mountain mountains ocean park peninsula plaza point port
        province region river road sea sound square stadium state states strait street tower town valley village
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LandsBySpan =
        Lands.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"Sound", "Square": makes a name the name of a place, words of office included ("Prince Idris Sound").</summary>
    public static bool IsLand(ReadOnlySpan<char> word) => LandsBySpan.Contains(word);

    public static bool Is(ReadOnlySpan<char> word) => BySpan.Contains(word);
}
