namespace NewsTracker.Core.Language.Syntax;

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
