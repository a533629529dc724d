using System.IO.Hashing;
using System.Runtime.InteropServices;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// Tags and parses English sentences in one pass: tokens, tags, a tree. Deterministic, independent of culture, safe for any number of
/// threads; the time is linear in the text, for pieces are bounded.
/// </summary>
public sealed class SentenceParser
{
    private static readonly Lazy<SentenceParser> Embedded = new(Load);
    private static readonly Lazy<ulong> EmbeddedHash = new(HashModel);

    private readonly SyntaxModel model;
    private readonly SentenceParserOptions options;
    private readonly WorkspacePool workspaces;

    internal SentenceParser(SyntaxModel model, SentenceParserOptions? options = null)
    {
        this.model = model;
        this.options = options ?? new SentenceParserOptions();
        workspaces = new WorkspacePool(model, this.options);
    }

    /// <summary>The parser with the model of this assembly, loaded at first use.</summary>
    public static SentenceParser Shared => Embedded.Value;

    /// <summary>Tells the model of this assembly from those of others.</summary>
    internal static ulong ModelHash => EmbeddedHash.Value;

    /// <summary>Parses a sentence that is the whole of a text.</summary>
    /// <returns>A tree with one root; no tokens for a text of white space.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ParsedSentence Parse(string text) => Parse(text, 0, text.Length);

    /// <summary>Parses the sentence at a half-open range of a text, in UTF-16 code units.</summary>
    /// <returns>A tree with one root, whose spans count from the start of <paramref name="text"/>; no tokens for white space.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the text.</exception>
    public ParsedSentence Parse(string text, int start, int end)
    {
        return Parse(text, [new Span(start, end)])[0];
    }

    /// <summary>
    /// Parses sentences of a text, several at a time, which costs less than one by one and gives the same; a sentence is a half-open range
    /// of the text in UTF-16 code units.
    /// </summary>
    /// <returns>A tree for each sentence, in order, as <see cref="Parse(string, int, int)"/> gives it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="sentences"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A range does not lie in the text.</exception>
    public IReadOnlyList<ParsedSentence> Parse(string text, IReadOnlyList<Span> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        foreach (var (start, end) in sentences)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(start);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
            ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        }

        var worker = workspaces.Take();
        var tokens = new ParsedToken[sentences.Count][];
        for (var i = 0; i < tokens.Length; i++)
        {
            var first = worker.Spans.Count;
            SyntaxTokenizer.Tokenize(text, sentences[i].Start, sentences[i].End, worker.Spans);
            tokens[i] = Cut(text, worker, first);
        }

        return Finish(text, worker, tokens);
    }

    /// <summary>Parses given tokens; the text of the result is the tokens with a space between.</summary>
    /// <returns>One token for each that was given, in order.</returns>
    public ParsedSentence Parse(IReadOnlyList<string> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var spans = new Span[tokens.Count];
        var at = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = new Span(at, at + tokens[i].Length);
            at += tokens[i].Length + 1;
        }

        var text = string.Join(' ', tokens);
        var worker = workspaces.Take();
        worker.Spans.AddRange(spans);
        return Finish(text, worker, Cut(text, worker, 0))[0];
    }

    /// <summary>A sentence whose grammar was read before and kept.</summary>
    internal ParsedSentence Restore(string text, ParsedToken[] tokens) => new(text, tokens, model.Lemmas);

    /// <summary>Gives the worker the pieces of the sentence whose spans begin at <paramref name="first"/>.</summary>
    /// <returns>The places where its tokens will stand.</returns>
    private ParsedToken[] Cut(string text, PieceParser worker, int first)
    {
        var spans = CollectionsMarshal.AsSpan(worker.Spans)[first..];
        var tokens = new ParsedToken[spans.Length];
        for (var start = 0; start < spans.Length;)
        {
            var end = PieceEnd(text, spans, start);
            worker.Pieces.Add(new SentencePiece(first + start, end - start, start, tokens));
            start = end;
        }

        return tokens;
    }

    private ParsedSentence[] Finish(string text, PieceParser worker, params ReadOnlySpan<ParsedToken[]> sentences)
    {
        worker.Finish(text);
        if (worker.Spans.Capacity > options.KeptSpans) worker.Spans.Capacity = 0;
        workspaces.Return(worker);
        var parsed = new ParsedSentence[sentences.Length];
        for (var i = 0; i < parsed.Length; i++)
        {
            if (sentences[i].Length > options.MaxPieceLength) Join(sentences[i]);
            parsed[i] = new ParsedSentence(text, sentences[i], model.Lemmas);
        }

        return parsed;
    }

    /// <summary>Hangs the roots of later pieces on the first's.</summary>
    private static void Join(Span<ParsedToken> tokens)
    {
        var root = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Head != ParsedToken.NoHead) continue;
            if (root < 0) root = i;
            else tokens[i] = tokens[i] with { Head = root, Relation = Relation.Parataxis };
        }
    }

    /// <summary>
    /// The end of the piece that begins at a token: a long sentence is cut after a mark in the later half, else where the bound is.
    /// </summary>
    private int PieceEnd(string text, ReadOnlySpan<Span> spans, int start)
    {
        if (spans.Length - start <= options.MaxPieceLength) return spans.Length;
        var bound = start + options.MaxPieceLength;
        for (var i = bound; i > start + options.MaxPieceLength / 2; i--)
        {
            if (spans[i - 1].Length == 1 && text[spans[i - 1].Start] is ';' or ':' or '.' or '?' or '!') return i;
        }

        for (var i = bound; i > start + options.MaxPieceLength / 2; i--)
        {
            if (spans[i - 1].Length == 1 && text[spans[i - 1].Start] == ',') return i;
        }

        return bound;
    }

    private static SentenceParser Load()
    {
        using var stream = OpenModel();
        return new SentenceParser(SyntaxModelFile.Read(stream));
    }

    private static ulong HashModel()
    {
        using var stream = OpenModel();
        var hash = new XxHash3();
        hash.Append(stream);
        return hash.GetCurrentHashAsUInt64();
    }

    private static Stream OpenModel()
    {
        const string Name = "NewsTracker.Core.Language.Syntax.Model.english.bin";
        return typeof(SentenceParser).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The assembly lacks {Name}.");
    }
}

/// <summary>Bounds of the parser.</summary>
public sealed record SentenceParserOptions
{
    /// <summary>
    /// Longer sentences are parsed in pieces of at most so many tokens: 2 of the treebanks' 18,690. The search for a tree is cubic in the
    /// piece, so that this bounds its part of the time.
    /// </summary>
    public int MaxPieceLength { get; init; } = 120;

    /// <summary>
    /// Pieces are parsed together up to so many tokens: nine sentences of news. On T17 sentences 128 were a fifth slower, and
    /// 512, for about twice the memory, no faster.
    /// </summary>
    public int TokensTogether { get; init; } = 256;

    /// <summary>Workspaces kept for later sentences; more threads than this make new ones.</summary>
    public int KeptWorkspaces { get; init; } = 16;

    /// <summary>A workspace that held a sentence of more tokens gives their memory back.</summary>
    public int KeptSpans { get; init; } = 4096;
}

/// <summary>Piece parsers that are free, so that their buffers serve again; a fixed number is kept. For any number of threads.</summary>
internal sealed class WorkspacePool(SyntaxModel model, SentenceParserOptions options)
{
    private readonly PieceParser?[] free = new PieceParser?[options.KeptWorkspaces];

    public PieceParser Take()
    {
        foreach (ref var place in free.AsSpan())
        {
            if (place is not null && Interlocked.Exchange(ref place, null) is { } parser) return parser;
        }

        return new PieceParser(model, options.TokensTogether);
    }

    public void Return(PieceParser parser)
    {
        foreach (ref var place in free.AsSpan())
        {
            if (place is null && Interlocked.CompareExchange(ref place, parser, null) is null) return;
        }
    }
}
