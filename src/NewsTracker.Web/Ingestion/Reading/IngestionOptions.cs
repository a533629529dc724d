using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Readers;

namespace NewsTracker.Web.Ingestion.Reading;

/// <summary>The bounds of taking files in, and the two pure steps that it calls for each article and each story.</summary>
public sealed record IngestionOptions
{
    /// <summary>
    /// Folder of the sample files that an empty store reads once; null looks under the working folder, then beside the assembly.
    /// </summary>
    public string? Seeds { get; init; }

    public bool NoSeeds { get; init; }

    /// <summary>Largest file taken, in bytes; over it the file is refused at the door.</summary>
    public long MaxFileBytes { get; init; } = 50L << 20;

    /// <summary>Most files in one request.</summary>
    public int MaxFilesPerRequest { get; init; } = 500;

    /// <summary>Longest time that reading one file may take before it is rejected.</summary>
    public TimeSpan MaxReadingTime { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>
    /// Longest time that analyzing a text may take, and how much longer for each million letters. By hand: ten times what the slowest text
    /// of the hostile files takes.
    /// </summary>
    public TimeSpan MaxAnalysisTime { get; init; } = TimeSpan.FromSeconds(60);

    public TimeSpan MaxAnalysisTimePerMillion { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Longest time that making the digest of one story, or of one sub-story, may take. By hand; 3,000 texts take half a minute.
    /// </summary>
    public TimeSpan MaxWritingTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The child processes that read files, and what one file may cost them.</summary>
    public ReaderOptions Readers { get; init; } = new();

    /// <summary>Most files, and most bytes of files, filed in one transaction.</summary>
    public int BatchFiles { get; init; } = 128;

    public long BatchBytes { get; init; } = 8L << 20;

    /// <summary>
    /// Most documents filed, and then linked, in one transaction; a larger file is filed in parts. Grouping was fitted with links after
    /// every 64.
    /// </summary>
    public int BatchDocuments { get; init; } = 64;

    /// <summary>Stories whose digests are written in one transaction.</summary>
    public int BatchStories { get; init; } = 64;

    /// <summary>Articles of the stories whose digests are made together; a larger story is written by itself.</summary>
    public int BatchStoryArticles { get; init; } = 1_000;

    /// <summary>
    /// Articles of a very large story whose words are read for its changed sub-stories alone and stand in memory together. By hand: with
    /// 1,000 of them the texts of a story of long ones took 120 MB, and a round costs two queries.
    /// </summary>
    public int RoundArticles { get; init; } = 200;

    /// <summary>
    /// While files keep coming, new stories and those that have grown much are written after so many new articles: their texts are still in
    /// memory then.
    /// </summary>
    public int ArticlesBetweenDigests { get; init; } = 1_024;

    /// <summary>How many times its written size a story must have for that.</summary>
    public double GrowthUntilRewriting { get; init; } = 2;

    /// <summary>While files keep coming, stories that have grown less are written after so many new articles.</summary>
    public int ArticlesBetweenSmallGrowth { get; init; } = 10_000;

    /// <summary>
    /// How many times its written size a story must have for that. So the articles that are read again stay below five times the new ones,
    /// however large stories are. By hand: when all changed stories were written, a stream of the corpora stood still at 31,000 articles,
    /// with 97 of 100 samples in digests. The rest is written when no file waits.
    /// </summary>
    public double SmallGrowth { get; init; } = 1.25;

    /// <summary>
    /// Articles of grouping's memory from which on a command lets it go before it writes the last stories. By hand: of 25,000 it takes
    /// 140 MB, of these 11.
    /// </summary>
    public int ArticlesToLetGo { get; init; } = 2_000;

    /// <summary>
    /// While a site is served, a story of so many articles that took longer than this to write is written again only after so many times
    /// as long: articles which come one by one to a story of thousands cost a tenth of a core and not a core. By hand: writing one of
    /// 2,720 articles takes .6 s, one of 500 a tenth of a second.
    /// </summary>
    public int ArticlesUntilRest { get; init; } = 500;

    public TimeSpan QuickWriting { get; init; } = TimeSpan.FromMilliseconds(150);

    public double RestAfterWriting { get; init; } = 10;

    /// <summary>The longest rest: the first writing after a start reads all its articles.</summary>
    public TimeSpan MaxRest { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Sentences and dates of a document that was read.</summary>
    internal Func<Document, AnalyzedText> Analyze { get; init; } = FileReading.Analyze;

    /// <summary>How long analyzing a document may take; null where its text is so short that no bound is needed.</summary>
    internal TimeSpan? AnalysisBound(Document document) => document.Text.Length < Unbounded
        ? null
        : MaxAnalysisTime + document.Text.Length / 1e6 * MaxAnalysisTimePerMillion;

    /// <summary>Shorter texts are analyzed without a watch: even work by the square of their letters ends in a second.</summary>
    internal int Unbounded { get; init; } = 20_000;

    /// <summary>What a story or sub-story says.</summary>
    internal Func<IReadOnlyList<StoryArticle>, DigestCache, StoryDigest> Digest { get; init; } = static (articles, cache) =>
        DigestBuilder.Build(articles, cache: cache);
}
