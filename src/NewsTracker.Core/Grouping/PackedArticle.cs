using System.Buffers.Binary;
using System.IO.Hashing;
using NewsTracker.Core.Grouping.Copies;
using NewsTracker.Core.Grouping.SubStories;
using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Core.Grouping;

/// <summary>
/// What the engine keeps of an article's words, packed into some three thousand bytes: its terms as they were chosen when it came, and the
/// sketch of its text. Reading it costs a tenth of reading the text anew. It serves the program that packed it: another build reads anew.
/// </summary>
internal static class PackedArticle
{
    private static readonly long Stamp =
        unchecked((long)XxHash3.HashToUInt64(typeof(PackedArticle).Assembly.ManifestModule.ModuleVersionId.ToByteArray()));

    public static byte[] Of(GroupedArticle article, Vocabulary vocabulary)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(0UL);
        var terms = article.Terms;
        writer.Write7BitEncodedInt(terms.All.Count);
        for (var i = 0; i < terms.All.Count; i++)
        {
            var (key, surface) = (vocabulary.Key(terms.All.Ids[i]), vocabulary.Surface(terms.All.Ids[i]));
            writer.Write(key);
            writer.Write(surface == key ? "" : surface);
            writer.Write(terms.All.Weights[i]);
            writer.Write((byte)terms.Flags[i]);
        }

        writer.Write7BitEncodedInt(terms.Words);
        writer.Write(terms.Addressed);
        writer.Write(terms.Reported);
        writer.Write(article.Sketch is not null);
        article.Sketch?.Write(writer);
        writer.Flush();
        var bytes = stream.ToArray();
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, SumOf(bytes));
        return bytes;
    }

    /// <summary>Whether the bytes are whole, and of this build.</summary>
    public static bool Serves(byte[] packed) =>
        packed.Length > sizeof(ulong) && BinaryPrimitives.ReadUInt64LittleEndian(packed) == SumOf(packed);

    /// <param name="packed">Bytes that serve.</param>
    /// <param name="vocabulary">Takes terms that it does not know.</param>
    /// <param name="language">The article's primary language tag; null where it is not known.</param>
    public static (ItemTerms Terms, TextSketch? Sketch) Read(byte[] packed, Vocabulary vocabulary, string? language)
    {
        using var reader = new BinaryReader(new MemoryStream(packed, sizeof(ulong), packed.Length - sizeof(ulong)));
        var count = reader.Read7BitEncodedInt();
        var (ids, weights, flags) = (new int[count], new float[count], new TermFlags[count]);
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            var (key, surface) = (reader.ReadString(), reader.ReadString());
            var tag = language is not null && key.Length > language.Length && key[language.Length] == ':'
                && key.StartsWith(language, StringComparison.Ordinal) ? language : null;
            ids[i] = vocabulary.Intern(key, surface.Length == 0 ? key : surface, tag);
            (weights[i], flags[i], order[i]) = (reader.ReadSingle(), (TermFlags)reader.ReadByte(), i);
        }

        Array.Sort(ids, order);
        var terms = new ItemTerms(
            new TermVector(ids, Array.ConvertAll(order, i => weights[i])), Array.ConvertAll(order, i => flags[i]),
            reader.Read7BitEncodedInt(), reader.ReadSingle(), reader.ReadSingle());
        return (terms, reader.ReadBoolean() ? TextSketch.Read(reader) : null);
    }

    private static ulong SumOf(byte[] packed) => XxHash3.HashToUInt64(packed.AsSpan(sizeof(ulong)), Stamp);
}
