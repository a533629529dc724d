using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Archives;

/// <summary>Gathers what the files inside a container give, each under its path there.</summary>
internal sealed class ArchiveResult
{
    private readonly List<Document> documents = [];
    private readonly List<Rejection> rejections = [];

    public bool IsEmpty => documents.Count + rejections.Count == 0;

    public void Add(string path, ReadResult inner)
    {
        documents.AddRange(inner.Documents.Select(d => d with { Entry = Join(path, d.Entry) }));
        rejections.AddRange(inner.Rejections.Select(r => r with { Entry = Join(path, r.Entry) }));
    }

    public void Add(string path, Rejection rejection) => rejections.Add(rejection with { Entry = path });

    /// <summary>A container that holds nothing to read is refused.</summary>
    public ReadResult ToResult(string what) =>
        IsEmpty
            ? ReadResult.Rejected("empty", $"The {what} holds no files to read.")
            : new(documents, rejections);

    /// <summary>True for the by-files that systems put into archives.</summary>
    public static bool IsByFile(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.Length == 0
            || name.StartsWith("._", StringComparison.Ordinal)
            || name is ".DS_Store" or "Thumbs.db" or "desktop.ini"
            || path.StartsWith("__MACOSX/", StringComparison.Ordinal);
    }

    private static string Join(string path, string? inner) => inner is null ? path : path + "/" + inner;
}
