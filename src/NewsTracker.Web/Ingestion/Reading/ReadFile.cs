using System.Security.Cryptography;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Reading;

/// <summary>A stored file and what reading it gave, analyzed so that the writing transaction has only to decide and store.</summary>
internal sealed record ReadFile(
    long FileId,
    string Sha256,
    string Name,
    long? ChosenStoryId,
    bool IsSample,
    IReadOnlyList<ReadDocument> Documents,
    IReadOnlyList<Rejection> Rejections)
{
    /// <summary>How many documents the file holds, also when only some of them stand here.</summary>
    public int Total { get; init; } = Documents.Count;

    /// <summary>True for the part with which the file begins.</summary>
    public bool IsFirst { get; init; } = true;

    /// <summary>
    /// True in a rebuild, where a file's documents are filed among those of others: only with its last one does it count as begun.
    /// </summary>
    public bool IsScattered { get; init; }

    /// <summary>False for a part behind which others follow: the file is not done with it.</summary>
    public bool IsLast { get; init; } = true;

    /// <summary>Packs the documents of the files into parts of at most so many documents, in order.</summary>
    public static IEnumerable<List<ReadFile>> Parts(IEnumerable<ReadFile> files, int documents)
    {
        var part = new List<ReadFile>();
        var count = 0;
        foreach (var file in files)
        {
            var from = 0;
            do
            {
                var take = Math.Min(file.Documents.Count - from, documents - count);
                var isLast = from + take == file.Documents.Count;
                part.Add(file with
                {
                    Documents = [.. Enumerable.Range(from, take).Select(i => file.Documents[i])],
                    Rejections = isLast ? file.Rejections : [],
                    IsFirst = from == 0,
                    IsLast = isLast
                });
                from += take;
                count += take;
                if (count < documents) continue;
                yield return part;
                (part, count) = ([], 0);
            }
            while (from < file.Documents.Count);
        }

        if (part.Count > 0) yield return part;
    }
}

/// <summary><paramref name="Index"/> counts the file's documents from 0.</summary>
internal sealed record ReadDocument(Document Document, int Index)
{
    private AnalyzedText? content;
    private ArticleParse? parse;

    /// <summary>How its text is analyzed.</summary>
    public Func<Document, AnalyzedText> Analyzer { get; init; } = FileReading.Analyze;

    /// <summary>How long that may take; null for no bound.</summary>
    public TimeSpan? Bound { get; init; }

    /// <summary>The analyzed text, made when it is first asked for: a large file's documents are not all analyzed at once.</summary>
    public AnalyzedText Content { get => content ??= Make(); init => (content, parse) = (value, null); }

    /// <summary>The grammar of what the document tells, read with the text; that of a story page is not read.</summary>
    public ArticleParse Parse => parse ??= ReadParse(Content);

    /// <summary>What went wrong in analyzing it: the document is rejected, the others of its file are not.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Analyzes the text now, if that is still to do. Never throws.</summary>
    public void Analyze()
    {
        try
        {
            content ??= Make();
        }
#pragma warning disable CA1031 // whatever a text does to the analysis must not cost the others their place
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Fault = fault;
        }
    }

    private AnalyzedText Make()
    {
        (var made, parse) = Bound is { } bound ? TimeBound.Run(Read, bound) : Read();
        return made;
    }

    private (AnalyzedText, ArticleParse) Read()
    {
        var made = Analyzer(Document);
        return (made, ReadParse(made));
    }

    private ArticleParse ReadParse(AnalyzedText of) =>
        Document.Digest is null ? ArticleParse.Read(Document.TitleDerived ? null : Document.Title, of) : ArticleParse.None;

    /// <summary>What the file says, where a person's corrections lie over it; else null.</summary>
    public Document? AsRead { get; init; }
}

/// <summary>Reads stored bytes in a reader, and analyzes what it gave. Never throws because of a file's content.</summary>
internal static class FileReading
{
    /// <exception cref="ReaderUnavailableException">No reader can be started; nothing is known about the file.</exception>
    public static async Task<ReadResult> ReadAsync(
        ReaderPool readers, byte[] bytes, string name, CancellationToken cancellation) =>
        (await AnswerAsync(readers, bytes, name, null, cancellation)).Result;

    /// <summary>The same, told in lines by the reader where <paramref name="linesName"/> wishes for them and they are not many.</summary>
    public static Task<ReadAnswer> AnswerAsync(
        ReaderPool readers, byte[] bytes, string name, string? linesName, CancellationToken cancellation) =>
        FileNames.IsProgram(name)
            ? Task.FromResult(new ReadAnswer(ReadResult.Rejected("program", "A program is no article; send the text itself.")))
            : readers.AnswerAsync(bytes, name, linesName, cancellation);

    /// <returns>The documents of a stored file, in its order.</returns>
    public static async Task<IReadOnlyList<Document>> DocumentsAsync(
        ReaderPool readers, Storage.Model.FileContent content, string name, CancellationToken cancellation) =>
        (await ReadAsync(readers, Bytes(content), name, cancellation)).Documents;

    public static AnalyzedText Analyze(Document document) => TextAnalyzer.Analyze(
        document.Text, document.Blocks, document.Language, new DateAnchor(AnchorOf(document)));

    /// <summary>The day from which the document's relative dates count: its day of publication, where that is known.</summary>
    public static DateOnly? AnchorOf(Document document) =>
        document.Published?.Date is { Precision: Core.Text.DatePrecision.Day } day ? day.Start : null;

    /// <summary>
    /// A stable id from the file's bytes and the place in it: the same files give the same ids on every machine. 40 bits, never 0.
    /// </summary>
    public static long ArticleId(string sha256, int index)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(
            System.Text.Encoding.ASCII.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{sha256}/{index}")),
            hash);
        return 1 + (System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(hash) & 0xFF_FFFF_FFFF);
    }

    public static byte[] Bytes(Storage.Model.FileContent content) => Compression.Unpack(content.Brotli);

    /// <summary>The bytes of a stored file whose row is known.</summary>
    public static byte[] Bytes(Storage.Model.FileContent content, Storage.Model.StoredFile row) =>
        Compression.Unpack(content.Brotli, row.Size);
}
