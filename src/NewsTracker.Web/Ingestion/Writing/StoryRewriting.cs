using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Imported;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>
/// The new digests of one loaded story and of its changed sub-stories. Making them needs no database: several stories, and the sub-stories
/// of one, are made in parallel. Sub-stories that read words which the story's own digest does without are made in rounds, so that the
/// words of some hundred articles are in memory together, however many have changed.
/// </summary>
internal sealed class StoryRewriting(LoadedStory loaded, AnalysisCache analyses, IngestionOptions options)
{
    private readonly List<Part> parts = [];
    private readonly List<Round> rounds = [];
    private IReadOnlyList<StoryArticle> digested = [];

    public LoadedStory Loaded => loaded;

    /// <summary>The first thing that went wrong. Nothing of the story is written then: it goes on showing what it showed.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>In how many rounds its digests are made: one, but for the largest stories.</summary>
    public int Rounds => rounds.Count;

    /// <summary>What was read of its articles that the store lacks, by article.</summary>
    public Dictionary<long, StorableReading> Lacking { get; } = [];

    /// <summary>
    /// The story itself first, then its changed sub-stories in order of id; those whose page is the story's own are not among them.
    /// </summary>
    public IEnumerable<StoryDraft> Changed => parts.Select(p => p.Draft).OfType<StoryDraft>().Where(d => d.IsChanged);

    /// <summary>The changed sub-stories that have a page of their own from before and no new one, for the search index.</summary>
    public IEnumerable<WrittenStory> Unchanged =>
        parts
            .Where(p => p is { Draft: null, Story.Revision: > 0 })
            .Select(p => new WrittenStory(p.Story, p.Articles.Rows, _ => null));

    /// <summary>Every row of the story that is to be written back.</summary>
    public IEnumerable<Story> Rows => parts.Select(p => p.Story);

    /// <summary>
    /// Takes a step in making the digests, unless one failed before. Never throws, so that the stories beside it are made.
    /// </summary>
    public void Try(Action step)
    {
        if (Fault is not null) return;
        try
        {
            step();
        }
#pragma warning disable CA1031 // whatever fails in one story must not stop the others
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Fault = fault;
        }
    }

    /// <summary>Analyzes the texts of the story's own digest, and says in which rounds all are made.</summary>
    public void Prepare()
    {
        var (top, articles) = (loaded.Top, loaded.Articles);
        digested = articles.Prepare(analyses, loaded.Page);
        parts.Add(new(top, new StoryDraft(top, null, loaded.SubStories, articles, loaded.Page), articles));
        var held = articles.Rows.ToLookup(a => a.SubStoryId);
        var lively = loaded.SubStories.Count(s => held[s.Id].Any());
        foreach (var sub in loaded.SubStories.Where(s => s.IsStale))
        {
            var own = articles.Of([.. held[sub.Id]]);
            parts.Add(new(sub, lively < 2 || own.Count == 0 ? null : new StoryDraft(sub, top, [], own, null), own));
        }

        rounds.AddRange(InRounds());
    }

    /// <summary>Reads what this round alone reads.</summary>
    public Task LoadAsync(NewsDb db, int round, CancellationToken cancellation) => Fault is null && rounds[round].Late.Count > 0
        ? loaded.Articles.LoadLateAsync(db, rounds[round].Late, analyses, cancellation)
        : Task.CompletedTask;

    /// <summary>The steps that make the digests of a round.</summary>
    public IEnumerable<Action> Digests(int round) => PartsOf(round).Where(p => p.Draft is not null).Select(p => p.Story == loaded.Top
        ? (Action)(() => p.Draft!.Digest(Whole()))
        : () => p.Draft!.Digest(options.Digest(loaded.Articles.PrepareOf(analyses, p.Articles.Rows), analyses.Digests)));

    /// <summary>Notes what the store lacks of a round whose digests are made, and lets go what no further one reads.</summary>
    public void Digested(int round)
    {
        var read = PartsOf(round).SelectMany(p => p.Articles.Rows);
        foreach (var (article, grammar) in StoredGrammars.Lacking(loaded.Articles.Count, read, analyses.Digests))
            if (Lacking.Count < StoredGrammars.MaxAtOnce) Lacking[article] = grammar;
        digested = [];
        if (round == Rounds - 1) loaded.Articles.Release();
    }

    /// <summary>
    /// The changed ones that can be written down after a round. That of the story itself, which lists all articles, waits for the last:
    /// what its digest was made from has gone by then.
    /// </summary>
    public IEnumerable<StoryDraft> Written(int round)
    {
        var made = PartsOf(round).Where(p => p.Story != loaded.Top);
        return (round == Rounds - 1 ? made.Prepend(parts[0]) : made).Select(p => p.Draft).OfType<StoryDraft>().Where(d => d.IsChanged);
    }

    /// <summary>Lets go what a round alone read: the words and their grammar.</summary>
    public void End(int round)
    {
        loaded.Articles.LetGo(rounds[round].Late);
        analyses.Digests.Release(rounds[round].Late.Select(a => a.Id));
    }

    /// <summary>
    /// Gives the titles and addresses of a round, in order: which of two equal titles gets the bare address depends on it.
    /// </summary>
    public IEnumerable<StorySlug> Name(int round, TakenSlugs taken)
    {
        foreach (var (story, draft, _) in PartsOf(round))
        {
            story.IsStale = false;
            if (draft is not { IsChanged: true }) story.Decided = null;
            if (draft is { IsChanged: false }) continue;
            if (draft is not null) draft.Name();
            else if (!story.TitleFixed) story.Title = loaded.Top.Title;
            if (story.Revision == 0 && Address(story, taken) is { } slug) yield return slug;
        }
    }

    private IEnumerable<Part> PartsOf(int round) => parts[rounds[round].From..rounds[round].To];

    private IEnumerable<Round> InRounds()
    {
        var late = parts.Skip(1).Select(p => p.Draft is null ? [] : p.Articles.Late.ToList()).Prepend([]).ToList();
        var (from, words) = (0, new List<Article>());
        var isLarge = late.Exists(l => l.Count > 0);
        for (var i = 0; i < parts.Count; i++)
        {
            if (isLarge && (i == 1 || words.Count + late[i].Count > options.RoundArticles && i > from))
            {
                yield return new(from, i, words);
                (from, words) = (i, []);
            }

            words.AddRange(late[i]);
        }

        yield return new(from, parts.Count, words);
    }

    private StoryDigest Whole()
    {
        var derived = options.Digest(digested, analyses.Digests);
        return loaded.Page is { } page
            ? ImportedDigest.Grow(ImportedPages.Read(page), page.ArticleIds, digested, derived, analyses.Digests)
            : derived;
    }

    private static StorySlug? Address(Story story, TakenSlugs taken)
    {
        if (story.Slug != StoryIds.Provisional(story.Id)) return null;
        story.Slug = Slugs.Free(story.Title, taken);
        return new StorySlug { Slug = story.Slug, StoryId = story.Id };
    }

    /// <summary>The story or a changed sub-story, with its articles.</summary>
    /// <param name="Story">Its row.</param>
    /// <param name="Draft">Its new digest; null for a sub-story whose page is the story's own.</param>
    /// <param name="Articles">What it holds.</param>
    private sealed record Part(Story Story, StoryDraft? Draft, StoryArticles Articles);

    /// <summary>Parts that are made together.</summary>
    /// <param name="From">The first.</param>
    /// <param name="To">The one behind the last.</param>
    /// <param name="Late">The articles whose words they alone read.</param>
    private sealed record Round(int From, int To, IReadOnlyList<Article> Late);
}
