using NewsTracker.Core.Model;

namespace NewsTracker.Core.Reading.Session;

/// <summary>
/// Why a file, or one entry of it, was not taken. <paramref name="Code"/> is stable and machine-readable ("empty", "binary", "encoding",
/// "tooLarge", "tooDeep", …); <paramref name="Message"/> is one sentence for a person that says what was wrong and what to do; the caller
/// adds the file's name.
/// <paramref name="Entry"/> is the path inside an archive or the line of a JSON Lines file, null when the whole file was refused.
/// </summary>
public sealed record Rejection(string Code, string Message, string? Entry = null);

/// <summary>
/// What reading one file gave: any number of documents, and a rejection for each part that could not be read. A file with neither is a
/// container without entries (an empty feed); <paramref name="Container"/> then describes it.
/// </summary>
public sealed record ReadResult(IReadOnlyList<Document> Documents, IReadOnlyList<Rejection> Rejections, EmptyContainer? Container = null)
{
    /// <summary>Documents without a rejection.</summary>
    /// <returns>In the order given.</returns>
    public static ReadResult Of(params Document[] documents) => new(documents, []);

    /// <summary>One rejection and no document.</summary>
    /// <returns>A result that says why.</returns>
    public static ReadResult Rejected(string code, string message) => new([], [new Rejection(code, message)]);
}

/// <summary>A well-formed feed without entries.</summary>
public sealed record EmptyContainer(DocumentKind Kind, string? Title, IReadOnlyList<string> Warnings);
