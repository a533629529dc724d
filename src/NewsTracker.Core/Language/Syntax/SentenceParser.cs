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

    private readonly SyntaxModel model;
    private readonly SentenceParserOptions options;
    private readonly WorkspacePool workspaces;

    internal SentenceParser(SyntaxModel model, SentenceParserOptions? options = null)
    {
        this.model = model;
        this.options = options ?? new SentenceParserOptions();
        workspaces = new WorkspacePool(model, this.options.KeptWorkspaces);
    }

    /// <summary>The parser with the model of this assembly, loaded at first use.</summary>
    public static SentenceParser Shared => Embedded.Value;

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
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        var worker = workspaces.Take();
        var spans = worker.Spans;
        spans.Clear();
        if (spans.Capacity > options.KeptSpans) spans.Capacity = 0;
        SyntaxTokenizer.Tokenize(text, start, end, spans);
        return Parse(text, CollectionsMarshal.AsSpan(spans), worker);
    }

    /// <summary>Parses tokens given by their spans, in the order of the text.</summary>
    public ParsedSentence Parse(string text, ReadOnlySpan<Span> tokens) =>
        Parse(text, tokens, workspaces.Take());

    /// <summary>Parses given tokens; the text of the result is the tokens with a space between.</summary>
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

        return Parse(string.Join(' ', tokens), spans);
    }

    /// <summary>A sentence whose grammar was read before and kept.</summary>
    internal ParsedSentence Restore(string text, ParsedToken[] tokens) => new(text, tokens, model.Lemmas);

    private ParsedSentence Parse(string text, ReadOnlySpan<Span> spans, PieceParser worker)
    {
        var tokens = new ParsedToken[spans.Length];
        var firstRoot = -1;
        for (var start = 0; start < spans.Length;)
        {
            var end = PieceEnd(text, spans, start);
            var root = start + worker.Parse(text, spans[start..end], start, tokens.AsSpan(start, end - start));
            if (firstRoot < 0) firstRoot = root;
            else tokens[root] = tokens[root] with { Head = firstRoot, Relation = Relation.Parataxis };
            start = end;
        }

        workspaces.Return(worker);
        return new ParsedSentence(text, tokens, model.Lemmas);
    }

    /// <summary>
    /// The end of the piece that begins at a token: a long sentence is cut after a mark in the later half, else where the bound is.
    /// </summary>
    private int PieceEnd(string text, ReadOnlySpan<Span> spans, int start)
    {
        if (spans.Length - start <= options.LongestPiece) return spans.Length;
        var bound = start + options.LongestPiece;
        for (var i = bound; i > start + options.LongestPiece / 2; i--)
        {
            if (spans[i - 1].Length == 1 && text[spans[i - 1].Start] is ';' or ':' or '.' or '?' or '!') return i;
        }

        for (var i = bound; i > start + options.LongestPiece / 2; i--)
        {
            if (spans[i - 1].Length == 1 && text[spans[i - 1].Start] == ',') return i;
        }

        return bound;
    }

    private static SentenceParser Load()
    {
        const string Name = "NewsTracker.Core.Language.Syntax.Model.english.bin";
        using var stream = typeof(SentenceParser).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The assembly lacks {Name}.");
        return new SentenceParser(SyntaxModelFile.Read(stream));
    }
}
