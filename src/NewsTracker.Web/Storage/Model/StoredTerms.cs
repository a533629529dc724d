namespace NewsTracker.Web.Storage.Model;

/// <summary>
/// What grouping goes by of an article's words, so that a start need not read the texts of the newest thousands again.
/// </summary>
public sealed class StoredTerms
{
    public long ArticleId { get; set; }

    /// <summary>A hash of what it was read of: other words, another headline or language make it of no use.</summary>
    public long ReadOf { get; set; }

    /// <summary>Brotli over what the engine packed, which tells the build that did.</summary>
    public required byte[] Packed { get; set; }
}
