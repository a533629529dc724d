using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Assertions.Reading;

/// <summary>
/// An article's grammar in about six bytes a token, a sixth of what it takes unpacked, so that the grammar of many articles can be kept.
/// It serves any text with the same words.
/// </summary>
internal sealed class PackedGrammar : IPacked
{
    private const int Head = sizeof(ulong) + sizeof(int) + sizeof(ulong);

    private readonly byte[] bytes;
    private readonly int length;
    private readonly ulong hash;

    private PackedGrammar(byte[] bytes, int length, ulong hash) => (this.bytes, this.length, this.hash) = (bytes, length, hash);

    /// <summary>Bytes that the packed form takes.</summary>
    public int Size => bytes.Length;

    /// <summary>Whether it stands in a store as well.</summary>
    public bool IsStored { get; set; }

    public static PackedGrammar Of(ArticleGrammar grammar)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write7BitEncodedInt(grammar.Count);
        for (var i = 0; i < grammar.Count; i++) Write(writer, grammar[i]);
        writer.Flush();
        return new PackedGrammar(stream.ToArray(), grammar.Text.Length, HashOf(grammar.Text));
    }

    /// <summary>The grammar of an article's text.</summary>
    /// <returns>Null when the words are others, or its sentences are cut otherwise.</returns>
    public ArticleGrammar? Unpack(AnalyzedText content)
    {
        if (content.Text.Length != length || HashOf(content.Text) != hash) return null;
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var readings = new SentenceReading[reader.Read7BitEncodedInt()];
        if (readings.Length > content.Sentences.Count) return null;
        for (var i = 0; i < readings.Length; i++) readings[i] = Read(reader, content.Text);
        return ArticleGrammar.Of(content, readings);
    }

    /// <summary>As a store keeps it: a sum over the rest and over what read it, the words that it is of, the packed form.</summary>
    public byte[] ToStored()
    {
        var stored = new byte[Head + bytes.Length];
        BinaryPrimitives.WriteInt32LittleEndian(stored.AsSpan(sizeof(ulong)), length);
        BinaryPrimitives.WriteUInt64LittleEndian(stored.AsSpan(sizeof(ulong) + sizeof(int)), hash);
        bytes.CopyTo(stored, Head);
        BinaryPrimitives.WriteUInt64LittleEndian(stored, SumOf(stored));
        return stored;
    }

    /// <summary>What a store kept.</summary>
    /// <returns>Null for what another reader read, or for damaged bytes: it is to be read anew.</returns>
    public static PackedGrammar? Restore(byte[] stored) =>
        stored.Length >= Head && BinaryPrimitives.ReadUInt64LittleEndian(stored) == SumOf(stored)
            ? new PackedGrammar(
                stored[Head..], BinaryPrimitives.ReadInt32LittleEndian(stored.AsSpan(sizeof(ulong))),
                BinaryPrimitives.ReadUInt64LittleEndian(stored.AsSpan(sizeof(ulong) + sizeof(int)))) { IsStored = true }
            : null;

    private static void Write(BinaryWriter writer, SentenceReading reading)
    {
        writer.Write7BitEncodedInt(reading.IsRead ? reading.Sentence.Count + 1 : 0);
        if (!reading.IsRead) return;
        var at = 0;
        for (var i = 0; i < reading.Sentence.Count; i++)
        {
            var token = reading.Sentence[i];
            writer.Write7BitEncodedInt(token.Start - at);
            writer.Write7BitEncodedInt(token.End - token.Start);
            writer.Write((byte)token.PartOfSpeech);
            writer.Write((byte)token.Tag);
            writer.Write((byte)token.Relation);
            writer.Write7BitEncodedInt(token.Head + 1);
            at = token.End;
        }
    }

    private static SentenceReading Read(BinaryReader reader, string text)
    {
        var count = reader.Read7BitEncodedInt() - 1;
        if (count < 0) return SentenceReading.Unread;
        var tokens = new ParsedToken[count];
        var at = 0;
        for (var i = 0; i < count; i++)
        {
            var start = at + reader.Read7BitEncodedInt();
            at = start + reader.Read7BitEncodedInt();
            var (part, tag, relation) = ((PartOfSpeech)reader.ReadByte(), (FineTag)reader.ReadByte(), (Relation)reader.ReadByte());
            tokens[i] = new ParsedToken(start, at, part, tag, reader.Read7BitEncodedInt() - 1, relation);
        }

        return SentenceReading.Of(SentenceParser.Shared.Restore(text, tokens));
    }

    private static ulong SumOf(byte[] stored) => XxHash3.HashToUInt64(stored.AsSpan(sizeof(ulong)), GrammarReader.Stamp);

    private static ulong HashOf(string text) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan()));
}
