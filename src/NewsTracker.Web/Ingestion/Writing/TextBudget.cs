using NewsTracker.Core.Model;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>
/// The articles of very large stories whose texts the story's digest does without: time and memory of one rewriting stay bounded. It keeps
/// those that opened the story and the newest; between them the others count by their headlines. Their own sub-stories' digests read them
/// all.
/// </summary>
internal sealed class TextBudget
{
    /// <summary>Texts of one story that are read. The largest story of the development sets has 1,461 articles.</summary>
    private const int MaxTexts = 3_000;

    private const int Opening = 300;

    /// <summary>
    /// Characters of a text, on the average of that story: so many times as many are read, so that a story of long texts takes no more
    /// memory than one of many. One of 1,834 texts had 30 million.
    /// </summary>
    private const int CharactersOfText = 5_300;

    /// <summary>Share of the characters that those which opened the story may have.</summary>
    private const double OpeningShare = 0.1;

    /// <summary>
    /// What a text takes in memory while its story is written, and what stands beside the story; measured on a story of 2,736 articles.
    /// </summary>
    private const long MemoryOfText = 160L << 10;

    private const long MemoryBeside = 112L << 20;
    private const int MinTexts = 2 * Opening;

    /// <summary>Texts of a large story that are read from the store at once. By hand: two queries for some megabytes.</summary>
    private const int AtOnce = 300;

    private readonly HashSet<long> spare;
    private readonly HashSet<long> staleSubStories;

    private readonly int max;

    private TextBudget(HashSet<long> spare, HashSet<long> staleSubStories, int max) =>
        (this.spare, this.staleSubStories, this.max) = (spare, staleSubStories, max);

    /// <param name="rows">Articles in order of publication.</param>
    /// <param name="subStories">Their sub-stories.</param>
    /// <param name="texts">Texts of one story that are read at most; null for as many as this process has room for.</param>
    public static TextBudget Of(IReadOnlyList<Article> rows, IReadOnlyList<Story> subStories, int? texts = null)
    {
        var max = texts ?? TextsIn(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        var storyOf = subStories.ToDictionary(s => s.Id, s => s.ParentId);
        var spare = rows.GroupBy(a => storyOf[a.SubStoryId])
            .Select(g => g.ToList())
            .Where(g => g.Count > max)
            .SelectMany(g => g.GetRange(Opening, g.Count - max))
            .Select(a => a.Id);
        return new TextBudget([.. spare], [.. subStories.Where(s => s.IsStale).Select(s => s.Id)], max);
    }

    /// <summary>Characters of one story's texts that are read.</summary>
    public long Characters => (long)max * CharactersOfText;

    /// <summary>A story whose texts may be more than are taken; of a smaller one they are read together with others'.</summary>
    public static bool IsReadInTurn(IReadOnlyCollection<Article> story) => story.Count > Opening;

    /// <summary>
    /// The articles of one story in the order in which <see cref="Within"/> takes their texts: those that opened it, then from the newest
    /// on. Where those behind the first part have more than <see cref="Characters"/>, nothing that follows is taken.
    /// </summary>
    /// <param name="story">Its articles that are not spare, in order of publication.</param>
    public static IEnumerable<IReadOnlyList<Article>> InTurn(IReadOnlyList<Article> story) =>
        story.Skip(Opening).Reverse().Chunk(AtOnce).Prepend([.. story.Take(Opening)]);

    /// <summary>As this one, but of a story of long texts, too, only as many characters are read.</summary>
    /// <param name="rows">Articles in order of publication.</param>
    /// <param name="subStories">Their sub-stories.</param>
    /// <param name="length">Characters of an article's text; as many as there may be where it is behind what is taken.</param>
    public TextBudget Within(IReadOnlyList<Article> rows, IReadOnlyList<Story> subStories, Func<long, int> length)
    {
        var storyOf = subStories.ToDictionary(s => s.Id, s => s.ParentId);
        var stories = rows.Where(a => !spare.Contains(a.Id)).GroupBy(a => storyOf[a.SubStoryId]).Select(g => g.ToList());
        var beyond = stories.SelectMany(g => Beyond(g, length, Characters));
        return new TextBudget([.. spare, .. beyond], staleSubStories, max);
    }

    /// <summary>Those of a story's articles between its opening and the newest for which there is no room.</summary>
    private static IEnumerable<long> Beyond(List<Article> story, Func<long, int> length, long characters)
    {
        if (story.Sum(a => (long)length(a.Id)) <= characters) return [];
        var (first, last, left) = (0, story.Count, characters);
        for (; first < Opening && characters - left + length(story[first].Id) <= OpeningShare * characters; first++)
            left -= length(story[first].Id);
        while (last > first && left >= length(story[last - 1].Id)) left -= length(story[--last].Id);
        return story[first..last].Select(a => a.Id);
    }

    /// <summary>
    /// How many texts of one story are read on a machine of little memory: a story that does not fit would not be written at all.
    /// </summary>
    /// <param name="memory">Bytes that the heap may take; 0 where nothing is known of it.</param>
    internal static int TextsIn(long memory) =>
        memory <= 0 ? MaxTexts : (int)Math.Clamp((memory - MemoryBeside) / MemoryOfText, MinTexts, MaxTexts);

    /// <summary>Neither the story's digest nor that of a changed sub-story needs its text.</summary>
    public bool IsUnread(Article article) => spare.Contains(article.Id) && !staleSubStories.Contains(article.SubStoryId);

    /// <summary>
    /// The digest of its changed sub-story alone needs its text. One without a day is read with the story's own: its day is inferred there.
    /// </summary>
    public bool IsLate(Article article) =>
        spare.Contains(article.Id) && staleSubStories.Contains(article.SubStoryId) && article.Published is not null;

    /// <summary>The story's own digest does without its text.</summary>
    public bool IsSpare(long article) => spare.Contains(article);

    /// <summary>Stands for a text that a digest does without.</summary>
    public static AnalyzedText NoText { get; } = new("", [], [], [], null);
}
