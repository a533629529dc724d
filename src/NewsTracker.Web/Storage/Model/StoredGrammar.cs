namespace NewsTracker.Web.Storage.Model;

/// <summary>
/// The grammar of an article of a large story, so that the story's first digest after a start need not read it again. No words: it serves
/// only beside the text that it is of.
/// </summary>
public sealed class StoredGrammar
{
    public long ArticleId { get; set; }

    /// <summary>Brotli over the form of PackedGrammar, which tells of which words it is and what read it.</summary>
    public required byte[] Packed { get; set; }
}
