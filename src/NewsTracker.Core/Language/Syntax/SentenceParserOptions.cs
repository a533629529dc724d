namespace NewsTracker.Core.Language.Syntax;

/// <summary>Bounds of the parser.</summary>
public sealed record SentenceParserOptions
{
    /// <summary>
    /// Longer sentences are parsed in pieces of at most so many tokens: 2 of the treebanks' 18,690. The search for a tree is cubic in the
    /// piece, so that this bounds its part of the time.
    /// </summary>
    public int LongestPiece { get; init; } = 120;

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
