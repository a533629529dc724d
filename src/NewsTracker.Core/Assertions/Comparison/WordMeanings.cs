using System.Numerics;
using System.Runtime.InteropServices;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Assertions.Comparison;

/// <summary>The part of speech that a stem has most often, by the counts of WordNet.</summary>
internal enum CommonPart : byte
{
    Unknown,
    Noun,
    Verb,
    Adjective,
    Adverb,
}

/// <summary>
/// What English words mean, as short vectors of their stems, with how rare they are. Distilled from all-MiniLM-L6-v2 (Apache-2.0) by
/// tests/quality/word_meanings.cs, as Model2Vec does (Tulkens and van Dongen 2024). Loaded at first use; about 3 MB in memory.
/// </summary>
internal static class WordMeanings
{
    private const string Resource = "NewsTracker.Core.Assertions.Comparison.word-meanings.bin";

    /// <summary>Half-octaves of rarity of a stem that the table lacks.</summary>
    private const byte Rarest = 20;

    private static readonly Table Known = Load();

    /// <returns>The place of a stem's meaning, by the hash of its letters; -1 where it has none.</returns>
    public static int Find(ulong stem) => Known.Places.TryGetValue(stem, out var place) ? place : -1;

    /// <summary>How rare a word is: it stands in about one of 2^n documents.</summary>
    /// <param name="meaning">Its place, -1 for a word without.</param>
    public static float Rarity(int meaning) => (meaning < 0 ? Rarest : Known.Rarities[meaning]) / 2f;

    public static CommonPart PartOf(int meaning) => meaning < 0 ? CommonPart.Unknown : Known.Parts[meaning];

    /// <summary>
    /// How near two meanings are, -1 to 1: the cosine. Unlike words are about 0, words of one field .4, other words for one thing .7 and
    /// more; but so are two weekdays.
    /// </summary>
    public static float Likeness(int left, int right) => Dot(Of(left), Of(right));

    private static ReadOnlySpan<float> Of(int place) => Known.Vectors.AsSpan(place * Known.Dimensions, Known.Dimensions);

    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var one = MemoryMarshal.Cast<float, Vector<float>>(left);
        var other = MemoryMarshal.Cast<float, Vector<float>>(right);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < one.Length; i++) sum += one[i] * other[i];
        return Vector.Sum(sum);
    }

    private static Table Load()
    {
        using var stream = typeof(WordMeanings).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks {Resource}.");
        using var reader = new BinaryReader(stream);
        var (count, dimensions) = (reader.ReadInt32(), reader.ReadInt32());
        var table = new Table(new Dictionary<ulong, int>(count), new byte[count], new CommonPart[count], new float[count * dimensions],
            dimensions);
        var numbers = new sbyte[dimensions];
        for (var i = 0; i < count; i++)
        {
            table.Places[WordHash.Of(reader.ReadString())] = i;
            table.Rarities[i] = reader.ReadByte();
            table.Parts[i] = (CommonPart)reader.ReadByte();
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
            var vector = table.Vectors.AsSpan(i * dimensions, dimensions);
            for (var d = 0; d < dimensions; d++) vector[d] = numbers[d];
            var length = MathF.Sqrt(Dot(vector, vector)) + 1e-9f;
            for (var d = 0; d < dimensions; d++) vector[d] /= length;
        }

        return table;
    }

    private sealed record Table(
        Dictionary<ulong, int> Places, byte[] Rarities, CommonPart[] Parts, float[] Vectors, int Dimensions);
}
