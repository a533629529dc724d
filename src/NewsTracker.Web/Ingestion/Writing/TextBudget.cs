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
    /// What a text takes in memory while its story is written, and what stands beside the story; measured on a story of 2,736 articles.
    /// </summary>
    private const long MemoryOfText = 160L << 10;

    private const long MemoryBeside = 112L << 20;
    private const int MinTexts = 2 * Opening;

    private static readonly AnalyzedText NoText = new("", [], [], [], null);

    private readonly HashSet<long> spare;
    private readonly HashSet<long> staleSubStories;

    private TextBudget(HashSet<long> spare, HashSet<long> staleSubStories) => (this.spare, this.staleSubStories) = (spare, staleSubStories);

    /// <param name="rows">Articles in order of publication.</param>
    /// <param name="subStories">Their sub-stories.</param>
    public static TextBudget Of(IReadOnlyList<Article> rows, IReadOnlyList<Story> subStories)
    {
        var max = TextsIn(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        var storyOf = subStories.ToDictionary(s => s.Id, s => s.ParentId);
        var spare = rows.GroupBy(a => storyOf[a.SubStoryId])
            .Select(g => g.ToList())
            .Where(g => g.Count > max)
            .SelectMany(g => g.GetRange(Opening, g.Count - max))
            .Select(a => a.Id);
        return new TextBudget([.. spare], [.. subStories.Where(s => s.IsStale).Select(s => s.Id)]);
    }

    /// <summary>
    /// How many texts of one story are read on a machine of little memory: a story that does not fit would not be written at all.
    /// </summary>
    /// <param name="memory">Bytes that the heap may take; 0 where nothing is known of it.</param>
    internal static int TextsIn(long memory) =>
        memory <= 0 ? MaxTexts : (int)Math.Clamp((memory - MemoryBeside) / MemoryOfText, MinTexts, MaxTexts);

    /// <summary>Neither the story's digest nor that of a changed sub-story needs its text.</summary>
    public bool IsUnread(Article article) => spare.Contains(article.Id) && !staleSubStories.Contains(article.SubStoryId);

    public IReadOnlyList<StoryArticle> WithoutTexts(IReadOnlyList<StoryArticle> articles) =>
        spare.Count == 0 ? articles : [.. articles.Select(a => spare.Contains(a.Id) ? a with { Content = NoText } : a)];
}
