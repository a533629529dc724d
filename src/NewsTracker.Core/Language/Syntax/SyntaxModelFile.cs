using System.IO.Compression;
using System.Runtime.InteropServices;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// The model as a file: Brotli over little-endian values; embeddings in 8 bits, dense weights in 16 bits with a scale for each row of a
/// matrix.
/// </summary>
internal static class SyntaxModelFile
{
    private const uint Magic = 0x4E54_5331;

    private const float MaxWeight = short.MaxValue;

    public static void Write(SyntaxModel model, string path, CompressionLevel level = CompressionLevel.SmallestSize)
    {
        using var file = new BinaryWriter(new BrotliStream(File.Create(path), level));
        var shape = model.Weights.Shape;
        foreach (var size in new[] { shape.Word, shape.Hidden, shape.View, TreebankNames.PartCount, TreebankNames.TagCount,
            TreebankNames.RelationCount }.Prepend(unchecked((int)Magic)))
        {
            file.Write(size);
        }
        file.Write(model.Features.Keys.Length);
        file.Write(MemoryMarshal.AsBytes(model.Features.Keys.AsSpan()));
        foreach (var scale in model.Embeddings.Scales) file.Write((Half)scale);
        file.Write(MemoryMarshal.AsBytes(model.Embeddings.Values.AsSpan()));
        foreach (var (values, rows) in model.Weights.All()) Write(file, values, rows);
        file.Write(model.Pairs.Length);
        foreach (var (part, tag) in model.Pairs)
        {
            file.Write((byte)part);
            file.Write((byte)tag);
        }

        model.Lemmas.Write(file);
    }

    /// <summary>Reads a model; throws <see cref="InvalidDataException"/> for another file or one of another version.</summary>
    public static SyntaxModel Read(Stream stream)
    {
        using var file = new BinaryReader(new BufferedStream(new BrotliStream(stream, CompressionMode.Decompress), 1 << 16));
        if (file.ReadUInt32() != Magic) throw new InvalidDataException("Not a grammar model.");
        var shape = new NetworkShape(file.ReadInt32(), file.ReadInt32(), file.ReadInt32());
        if ((file.ReadInt32(), file.ReadInt32(), file.ReadInt32()) != (TreebankNames.PartCount, TreebankNames.TagCount,
            TreebankNames.RelationCount))
        {
            throw new InvalidDataException("The grammar model was made for other tags or relations: train it again.");
        }

        var keys = Values<uint>(file, file.ReadInt32());
        var scales = Array.ConvertAll(Values<Half>(file, keys.Length + 1), s => (float)s);
        var embeddings = new Embeddings(shape.Word, Values<sbyte>(file, (keys.Length + 1) * shape.Word), scales);
        var weights = new NetworkWeights(shape);
        foreach (var (values, rows) in weights.All()) Read(file, values, rows);
        var pairs = new (PartOfSpeech, FineTag)[file.ReadInt32()];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = ((PartOfSpeech)file.ReadByte(), (FineTag)file.ReadByte());
        return new SyntaxModel(new FeatureTable(keys), embeddings, weights, pairs, LemmaTable.Read(file));
    }

    private static T[] Values<T>(BinaryReader file, int count)
        where T : unmanaged
    {
        var values = new T[count];
        file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static void Write(BinaryWriter file, float[] values, int rows)
    {
        var width = values.Length / rows;
        for (var r = 0; r < rows; r++)
        {
            var row = values.AsSpan(r * width, width);
            var most = 0f;
            foreach (var v in row) most = Math.Max(most, Math.Abs(v));
            var scale = most / MaxWeight;
            file.Write(scale);
            foreach (var v in row) file.Write(scale == 0 ? (short)0 : (short)MathF.Round(v / scale));
        }
    }

    private static void Read(BinaryReader file, float[] values, int rows)
    {
        var width = values.Length / rows;
        for (var r = 0; r < rows; r++)
        {
            var scale = file.ReadSingle();
            var stored = Values<short>(file, width);
            for (var i = 0; i < width; i++) values[r * width + i] = stored[i] * scale;
        }
    }
}
