using NewsTracker.Core.Digests.Imported;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>
/// The new digests of one loaded story and of its changed sub-stories. Making them needs no database: several stories, and the sub-stories
/// of one, are made in parallel.
/// </summary>
internal sealed class StoryRewriting(LoadedStory loaded, AnalysisCache analyses, IngestionOptions options)
{
    private readonly List<(Story Story, StoryDraft? Draft)> parts = [];
    private IReadOnlyList<StoryArticle> digested = [];

    public LoadedStory Loaded => loaded;

    /// <summary>The first thing that went wrong. Nothing of the story is written then: it goes on showing what it showed.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>
    /// The story itself first, then its changed sub-stories in order of id; those whose page is the story's own are not among them.
    /// </summary>
    public IEnumerable<StoryDraft> Changed => parts.Select(p => p.Draft).OfType<StoryDraft>().Where(d => d.IsChanged);

    /// <summary>The changed sub-stories that have a page of their own from before and no new one, for the search index.</summary>
    public IEnumerable<WrittenStory> Unchanged =>
        parts
            .Where(p => p is { Draft: null, Story.Revision: > 0 })
            .Select(p => new WrittenStory(p.Story, loaded.Articles.Of(p.Story.Id).Rows, _ => null));

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

    /// <summary>Analyzes the texts, and says what is to be built.</summary>
    public List<Action> Prepare()
    {
        var (top, articles) = (loaded.Top, loaded.Articles);
        digested = articles.Prepare(analyses, loaded.Page);
        var whole = new StoryDraft(top, null, loaded.SubStories, articles, loaded.Page);
        parts.Add((top, whole));
        var work = new List<Action> { () => whole.Digest(Whole()) };
        var held = articles.Rows.ToLookup(a => a.SubStoryId);
        var lively = loaded.SubStories.Count(s => held[s.Id].Any());
        foreach (var sub in loaded.SubStories.Where(s => s.IsStale))
        {
            if (lively < 2 || !held[sub.Id].Any())
            {
                parts.Add((sub, null));
                continue;
            }

            var draft = new StoryDraft(sub, top, [], articles.Of(sub.Id), null);
            parts.Add((sub, draft));
            work.Add(() => draft.Digest(options.Digest(articles.PrepareOf(analyses, sub.Id), analyses.Digests)));
        }

        return work;
    }

    /// <summary>Lets the analyzed texts go, once the digests are made.</summary>
    public void Release()
    {
        digested = [];
        loaded.Articles.Release();
    }

    /// <summary>Gives titles and addresses, in order: which of two equal titles gets the bare address depends on it.</summary>
    public IEnumerable<StorySlug> Name(TakenSlugs taken)
    {
        foreach (var (story, draft) in parts)
        {
            story.IsStale = false;
            if (draft is not { IsChanged: true }) story.Decided = null;
            if (draft is { IsChanged: false }) continue;
            if (draft is not null) draft.Name();
            else if (!story.TitleFixed) story.Title = loaded.Top.Title;
            if (story.Revision == 0 && Address(story, taken) is { } slug) yield return slug;
        }
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
}
