using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// What was read of an article's sentences, packed into some thousand bytes: which count, what of each is shown, its traits, and what the
/// model judged. Reading it anew takes three times as long as its words alone. It serves the same text with the same dates and day, and
/// the program that read it: another build reads anew.
/// </summary>
internal sealed class PackedReading : IPacked
{
    private const int Head = 2 * sizeof(ulong);

    private static readonly long Stamp =
        unchecked((long)XxHash3.HashToUInt64(typeof(PackedReading).Assembly.ManifestModule.ModuleVersionId.ToByteArray()));

    private readonly byte[] stored;

    private PackedReading(byte[] stored) => this.stored = stored;

    public int Size => stored.Length;

    public bool IsStored { get; set; }

    public static PackedReading Of(ArticleFeatures article)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(0UL);
        writer.Write(KeyOf(article.Content, article.Published));
        writer.Write7BitEncodedInt(article.Sentences.Count);
        var at = 0;
        foreach (var sentence in article.Sentences)
        {
            var from = at;
            while (article.Content.Sentences[at].Span != sentence.Span) at++;
            writer.Write7BitEncodedInt(at - from);
            Write(writer, sentence, article.Content);
        }

        writer.Flush();
        var bytes = stream.ToArray();
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, SumOf(bytes));
        return new PackedReading(bytes);
    }

    /// <summary>Whether it is of this text, with these dates and this day.</summary>
    public bool Serves(AnalyzedText content, DateOnly? published) =>
        BinaryPrimitives.ReadUInt64LittleEndian(stored.AsSpan(sizeof(ulong))) == KeyOf(content, published);

    /// <summary>As a store keeps it: a sum over the rest and over what read it, what it is of, the sentences.</summary>
    public byte[] ToStored() => stored;

    /// <summary>What a store kept.</summary>
    /// <returns>Null for what another build read, or for damaged bytes: it is to be read anew.</returns>
    public static PackedReading? Restore(byte[] stored) =>
        stored.Length > Head && BinaryPrimitives.ReadUInt64LittleEndian(stored) == SumOf(stored)
            ? new PackedReading(stored) { IsStored = true }
            : null;

    /// <summary>The sentences that count, in order.</summary>
    public IEnumerable<KeptSentence> Sentences()
    {
        using var reader = new BinaryReader(new MemoryStream(stored, Head, stored.Length - Head));
        var at = 0;
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            at += reader.Read7BitEncodedInt();
            var core = new Span(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
            var traits = (SentenceTraits)reader.ReadInt16();
            var kind = (Kind)reader.ReadByte();
            yield return new(at, core, traits, kind == Kind.Judged ? ReadJudged(reader) : null, kind == Kind.Alone);
        }
    }

    private static void Write(BinaryWriter writer, SentenceFeatures sentence, AnalyzedText content)
    {
        writer.Write7BitEncodedInt(sentence.Core.Start);
        writer.Write7BitEncodedInt(sentence.Core.End);
        writer.Write((short)sentence.Traits);
        var kind = sentence.Assertion is not { Told: { } told } ? Kind.None
            : ReferenceEquals(told.Content, content) ? Kind.Judged : Kind.Alone;
        writer.Write((byte)kind);
        if (kind == Kind.Judged) Write(writer, JudgedAssertion.Of(sentence.Assertion!));
    }

    private static void Write(BinaryWriter writer, JudgedAssertion judged)
    {
        foreach (var odds in judged.Odds) writer.Write(odds);
        writer.Write(judged.StandsAlone);
        writer.Write(judged.Freshness);
        writer.Write(judged.ThreadDay is not null);
        if (judged.ThreadDay is { } day) Write(writer, day);
        writer.Write7BitEncodedInt(judged.Dates.Count);
        foreach (var date in judged.Dates)
        {
            writer.Write7BitEncodedInt(date.Timex);
            Write(writer, date.Date);
            writer.Write(date.Confidence);
            writer.Write(date.Reason);
            writer.Write(date.Placement);
        }
    }

    private static JudgedAssertion ReadJudged(BinaryReader reader)
    {
        var odds = new double[Statuses];
        for (var i = 0; i < odds.Length; i++) odds[i] = reader.ReadDouble();
        var (alone, fresh) = (reader.ReadDouble(), reader.ReadDouble());
        var thread = reader.ReadBoolean() ? ReadDate(reader) : null;
        var dates = new AssertionDate[reader.Read7BitEncodedInt()];
        for (var i = 0; i < dates.Length; i++)
            dates[i] = new(
                reader.Read7BitEncodedInt(), ReadDate(reader), reader.ReadDouble(), SharedText.Of(reader.ReadString()),
                reader.ReadDouble());
        return new(odds, alone, fresh, thread, dates);
    }

    private static void Write(BinaryWriter writer, DateSpan date)
    {
        writer.Write7BitEncodedInt(date.Start.DayNumber);
        writer.Write7BitEncodedInt(date.End.DayNumber);
        writer.Write((byte)date.Precision);
    }

    private static DateSpan ReadDate(BinaryReader reader) =>
        new(DateOnly.FromDayNumber(reader.Read7BitEncodedInt()), DateOnly.FromDayNumber(reader.Read7BitEncodedInt()),
            (DatePrecision)reader.ReadByte());

    /// <summary>All that reading goes by: the words, how they are cut, their dates and the day.</summary>
    private static ulong KeyOf(AnalyzedText content, DateOnly? published)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(XxHash3.HashToUInt64(MemoryMarshal.AsBytes(content.Text.AsSpan())));
        writer.Write(published?.DayNumber ?? -1);
        writer.Write(content.Language ?? "");
        writer.Write(content.Sentences.Count);
        foreach (var (span, block, isHeading) in content.Sentences)
        {
            writer.Write7BitEncodedInt(span.Start);
            writer.Write7BitEncodedInt(span.End);
            writer.Write7BitEncodedInt(block);
            writer.Write(isHeading);
        }

        writer.Write(content.Blocks.Count);
        foreach (var (span, kind, level) in content.Blocks)
        {
            writer.Write7BitEncodedInt(span.Start);
            writer.Write7BitEncodedInt(span.End);
            writer.Write((byte)kind);
            writer.Write7BitEncodedInt(level);
        }

        writer.Write(content.Dates.Count);
        foreach (var date in content.Dates)
        {
            writer.Write7BitEncodedInt(date.Span.Start);
            writer.Write7BitEncodedInt(date.Span.End);
            writer.Write((byte)date.Type);
            writer.Write(date.Value);
            if (date.Date is { } days) Write(writer, days);
            writer.Write(date.Rule);
            writer.Write(date.Explicit);
            writer.Write(date.Planned);
        }

        writer.Flush();
        return XxHash3.HashToUInt64(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static ulong SumOf(byte[] stored) => XxHash3.HashToUInt64(stored.AsSpan(sizeof(ulong)), Stamp);

    private static readonly int Statuses = Enum.GetValues<AssertionStatus>().Length;

    private enum Kind : byte
    {
        None,
        Judged,
        Alone,
    }
}

/// <summary>What is kept of a sentence that counts.</summary>
/// <param name="At">Its place among the article's.</param>
/// <param name="Core">What of it is shown.</param>
/// <param name="Traits">Whether it can stand alone.</param>
/// <param name="Judged">What the model judged; null where the sentence has no grammar, or another one.</param>
/// <param name="IsReadAlone">Its grammar is not that of the article: it is read anew.</param>
internal sealed record KeptSentence(int At, Span Core, SentenceTraits Traits, JudgedAssertion? Judged, bool IsReadAlone);
