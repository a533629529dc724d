using System.Text;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Words;
using NewsTracker.Web.Search.Words;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Search.Index;

/// <summary>
/// A document to be indexed: an article (<paramref name="ArticleId"/>), or a story or a part of its digest (<paramref name="StoryId"/>).
/// </summary>
internal sealed record SearchDocument(SearchKind Kind, DateOnly? Day, string Title, string Body)
{
    public long? ArticleId { get; init; }

    public long? StoryId { get; init; }

    /// <summary>The row of the sentence or event.</summary>
    public long? PartId { get; init; }

    /// <summary>The address of the part on its story's page.</summary>
    public string? Anchor { get; init; }

    /// <summary>Outlets and language, to be found by filters.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}

/// <summary>
/// Writes documents into the search index within the context's transaction. The words are folded here and the index takes them as they
/// come.
/// </summary>
internal sealed class SearchIndexWriter(NewsDb db, SearchMemory memory) : IDisposable
{
    private readonly Statement find = new(db, """SELECT "Id" FROM "SearchDocs" WHERE "ArticleId" = $0""");
    private readonly Statement last = new(db, """SELECT max("Id") FROM "SearchDocs" WHERE "Id" >= $0 AND "Id" < $1""");
    private readonly Statement addWords = new(db, """INSERT INTO "SearchIndex" (rowid, "Title", "Body", "Tags") VALUES ($0, $1, $2, $3)""");
    private readonly Statement addRow = new(
        db, """INSERT INTO "SearchDocs" ("Id", "ArticleId", "StoryId", "PartId", "Anchor") VALUES ($0, $1, $2, $3, $4)""");
    private readonly Statement removeWords = new(db, """DELETE FROM "SearchIndex" WHERE rowid = $0""");
    private readonly Statement removeRow = new(db, """DELETE FROM "SearchDocs" WHERE "Id" = $0""");
    private readonly Statement addStem = new(db, """INSERT OR IGNORE INTO "SearchStems" ("Stem", "Term") VALUES ($0, $1)""");
    private readonly StringBuilder words = new();

    /// <summary>
    /// Adds the documents; an article that is on file is replaced. In the order of their numbers, for so the index takes them in one piece.
    /// </summary>
    public void Write(IEnumerable<SearchDocument> documents)
    {
        var next = new Dictionary<DateOnly, long>();
        var numbered = new List<(long Id, SearchDocument Document)>();
        foreach (var document in documents)
        {
            if (document.ArticleId is { } article && find.Number(article) is { } former) Remove(former);
            var day = document.Day ?? DateOnly.MinValue;
            if (!next.TryGetValue(day, out var id)) id = After(last.Number(DocumentId.First(day), DocumentId.End(day)), day);
            next[day] = id + DocumentId.Step;
            numbered.Add((id | (long)document.Kind, document));
        }

        foreach (var (id, document) in numbered.OrderBy(n => n.Id))
        {
            addWords.Run(id, Folded(document.Title), Folded(document.Body), string.Join(' ', document.Tags.Prepend(SearchTags.Everything)));
            addRow.Run(id, document.ArticleId, document.StoryId, document.PartId, document.Anchor);
        }
    }

    /// <summary>Takes away a story's own documents: its title, sentences and events.</summary>
    public static void ClearStory(NewsDb db, long story)
    {
        Statement.Run(db, """DELETE FROM "SearchIndex" WHERE rowid IN (SELECT "Id" FROM "SearchDocs" WHERE "StoryId" = $0)""", story);
        Statement.Run(db, """DELETE FROM "SearchDocs" WHERE "StoryId" = $0""", story);
    }

    /// <summary>
    /// Empties the index, the names and the lists, for all of them to be derived anew. The addresses that names had are kept.
    /// </summary>
    public static void ClearAll(NewsDb db)
    {
        Statement.Run(db, """INSERT INTO "SearchIndex" ("SearchIndex") VALUES ('delete-all')""");
        Statement.Run(db, """INSERT OR IGNORE INTO "NameAddresses" SELECT "Slug", "Words" FROM "Names" """);
        foreach (var table in new[]
        {
            "SearchDocs", "SearchStems", "NameMentions", "NameForms", "NameShorts", "Names", "StoryListings", "StoryOutlets",
        })
            Statement.Run(db, $"DELETE FROM \"{table}\"");
    }

    public void Dispose()
    {
        foreach (var statement in new[] { find, last, addWords, addRow, removeWords, removeRow, addStem }) statement.Dispose();
    }

    private static long After(long? taken, DateOnly day) =>
        taken is { } id ? (id & ~(DocumentId.Step - 1)) + DocumentId.Step : DocumentId.First(day);

    private void Remove(long id)
    {
        removeWords.Run(id);
        removeRow.Run(id);
    }

    private string Folded(string text)
    {
        words.Clear();
        var reader = new SearchWords(text);
        while (reader.Next())
        {
            var word = reader.Folded;
            words.Append(word).Append(' ');
            if (!memory.IsNew(word)) continue;
            var term = word.ToString();
            var stem = Stemmer.Stem(term);
            if (!ReferenceEquals(stem, term)) addStem.Run(stem, term);
        }

        reader.Dispose();
        return words.ToString();
    }
}

/// <summary>
/// What the writer of the index remembers between transactions:
/// the words whose stem is on file, so that a common word is not written again for every article.
/// Lives and dies with the writer's other memory: after a failed transaction it is thrown away. Bounded.
/// </summary>
internal sealed class SearchMemory
{
    private const int MaxWords = 60_000;
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public SearchMemory() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>After a removal, which takes words out of the index.</summary>
    public void Forget() => words.Clear();

    /// <summary>True when the word was met for the first time.</summary>
    public bool IsNew(ReadOnlySpan<char> word)
    {
        if (words.Count >= MaxWords) words.Clear();
        return lookup.Add(word);
    }
}
