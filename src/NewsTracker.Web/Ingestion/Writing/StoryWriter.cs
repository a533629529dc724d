using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>
/// Rewrites the digests of changed stories and of their changed sub-stories; what stays equal makes no revision. Digests are made outside
/// the writing transaction, so that uploads do not wait for them; a story that something else changed meanwhile is left stale and comes up
/// again.
/// A story whose digest fails shows what it showed, and comes up again when it changes.
/// </summary>
internal sealed class StoryWriter(Store store, IngestionOptions options, RevisionFormat format, TimeProvider time, ILogger<StoryWriter> log)
{
    internal async Task RewriteAsync(IReadOnlyList<long> topStories, WriterMemory? memory, CancellationToken cancellation)
    {
        var commits = store.Commits;
        await using var db = store.Open();
        var slugs = memory?.Slugs ?? await TakenAsync(db, cancellation);
        var analyses = memory?.Analyses ?? new AnalysisCache();
        var batch = await StoryBatch.LoadAsync(db, topStories, analyses, cancellation);
        var loaded = topStories.Select(batch.Find).OfType<LoadedStory>().ToList();
        var made = Prepare([.. loaded.Where(s => !s.IsEmpty)], analyses, cancellation);
        var addresses = made.ToDictionary(r => r, _ => new List<StorySlug>());
        for (var round = 0; made.Exists(r => round < r.Rounds); round++)
            await MakeAsync(db, [.. made.Where(r => round < r.Rounds)], round, addresses, slugs, analyses, cancellation);
        var (kept, failed, stored) = await store.WriteAsync(
            async writing =>
            {
                writing.ChangeTracker.AutoDetectChangesEnabled = false;
                var isUntouched = store.Commits == commits;
                foreach (var story in loaded.Where(s => s.IsEmpty)) await EmptyAsync(writing, story.Top.Id, cancellation);
                var standing = new List<StoryRewriting>();
                foreach (var rewriting in made)
                    if (isUntouched || await rewriting.Loaded.StillStandsAsync(writing, cancellation)) standing.Add(rewriting);
                var broken = standing.Where(r => r.Fault is not null).ToList();
                foreach (var id in broken.Select(r => r.Loaded.Top.Id))
                    await writing.Stories
                        .Where(s => s.Id == id)
                        .ExecuteUpdateAsync(s => s.SetProperty(x => x.IsStale, false), cancellation);
                await writing.Stories.Where(s => topStories.Contains(s.Id) && s.WritingsBegun != 0).ExecuteUpdateAsync(
                    s => s.SetProperty(x => x.WritingsBegun, 0), cancellation);
                var failing = broken.ConvertAll(r => r.Loaded.Top.Id);
                if (failing.Count > 0)
                    await writing.Stories.Where(s => failing.Contains(s.Id)).ExecuteUpdateAsync(
                        s => s.SetProperty(x => x.WritingsBegun, -1), cancellation);
                standing.RemoveAll(broken.Contains);
                await WriteAsync(
                    writing, standing, [.. standing.SelectMany(r => addresses[r])], memory?.Search ?? new SearchMemory(), cancellation);
                foreach (var rewriting in standing) await StoredGrammars.WriteAsync(writing, rewriting.Lacking, cancellation);
                return (standing, broken, standing.SelectMany(r => r.Lacking.Values));
            },
            cancellation);
        foreach (var grammar in stored) grammar.MarkStored();
        foreach (var address in made.Except(kept).SelectMany(r => addresses[r])) slugs.GiveBack(address.Slug);
        foreach (var story in failed)
            log.LogError(
                story.Fault, "Writing the story {Story}, {Title}, failed; it is not tried again until it changes", story.Loaded.Top.Id,
                story.Loaded.Top.Title);
    }

    private static async Task<TakenSlugs> TakenAsync(NewsDb db, CancellationToken cancellation)
    {
        var taken = new TakenSlugs();
        await foreach (var slug in db.StorySlugs.AsNoTracking().Select(s => s.Slug).AsAsyncEnumerable().WithCancellation(cancellation))
            taken.Add(slug);
        return taken;
    }

    private List<StoryRewriting> Prepare(List<LoadedStory> loaded, AnalysisCache analyses, CancellationToken cancellation)
    {
        if (loaded.MaxBy(s => s.Articles.Characters) is { } largest)
            analyses.MakeRoom(largest.Articles.Whole.ToHashSet(), largest.Articles.Characters);
        var made = loaded.ConvertAll(s => new StoryRewriting(s, analyses, options));
        InParallel([.. made.Select(r => (Action)(() => r.Try(r.Prepare)))], cancellation);
        return made;
    }

    /// <summary>Makes one round's digests of some stories, names them, and writes down what they say.</summary>
    private async Task MakeAsync(
        NewsDb db, List<StoryRewriting> made, int round, Dictionary<StoryRewriting, List<StorySlug>> addresses, TakenSlugs slugs,
        AnalysisCache analyses, CancellationToken cancellation)
    {
        foreach (var rewriting in made) await rewriting.LoadAsync(db, round, cancellation);
        InParallel(
            [.. made.SelectMany(r =>
                r.Digests(round).Select(step => (Action)(() => r.Try(() => TimeBound.Run(step, options.MaxWritingTime)))))],
            cancellation);
        foreach (var rewriting in made) rewriting.Digested(round);
        // of the features that the story's own digest took, its sub-stories' take some at a time: what is packed of the others is enough
        if (round == 0 || made.TrueForAll(r => round == r.Rounds - 1)) analyses.EndRoom();
        foreach (var rewriting in made) rewriting.Try(() => addresses[rewriting].AddRange(rewriting.Name(round, slugs)));
        var written = made.ConvertAll(r => (Rewriting: r, Drafts: r.Written(round).ToList()));
        var former = await FormerAsync(db, [.. written.SelectMany(w => w.Drafts).Select(d => d.Story)], cancellation);
        var now = time.GetUtcNow().UtcTicks;
        InParallel(
            [.. written.SelectMany(w => w.Drafts.Select(d =>
                (Action)(() => w.Rewriting.Try(() => d.Write(former.GetValueOrDefault(d.Story.Id), format, now)))))],
            cancellation);
        foreach (var rewriting in made) rewriting.End(round);
    }

    private static void InParallel(List<Action> work, CancellationToken cancellation)
    {
        var bounds = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        Parallel.ForEach(System.Collections.Concurrent.Partitioner.Create(work, loadBalance: true), bounds, static action => action());
    }

    private static async Task<Dictionary<long, byte[]>> FormerAsync(NewsDb db, List<Story> stories, CancellationToken cancellation)
    {
        var ids = stories.Where(s => s.Revision > 0).Select(s => s.Id).ToList();
        return ids.Count == 0 ? [] : await db.Revisions.AsNoTracking()
            .Where(r => ids.Contains(r.StoryId) && r.Number == db.Stories.First(s => s.Id == r.StoryId).Revision)
            .ToDictionaryAsync(r => r.StoryId, r => r.Snapshot, cancellation);
    }

    private static async Task WriteAsync(
        NewsDb db, List<StoryRewriting> standing, List<StorySlug> addresses, SearchMemory search, CancellationToken cancellation)
    {
        var changed = standing.SelectMany(r => r.Changed).ToList();
        db.StorySlugs.AddRange(addresses);
        foreach (var story in standing.SelectMany(r => r.Rows))
        {
            story.WritingsBegun = 0;
            db.Entry(story).State = EntityState.Modified;
        }

        foreach (var article in standing.SelectMany(r => r.Loaded.Articles.Anchored))
            await db.Articles
                .Where(a => a.Id == article.Id)
                .ExecuteUpdateAsync(s => s.SetProperty(a => a.AnchorDay, article.AnchorDay), cancellation);
        await db.SaveChangesAsync(cancellation);
        await DigestRowsWriter.ClearAsync(db, [.. changed.Where(d => d.Story.Revision > 1).Select(d => d.Story.Id)], cancellation);
        using var rows = await DigestRowsWriter.OpenAsync(db, cancellation);
        foreach (var draft in changed) rows.Write(draft.Story, draft.Hidden, draft.Revision!);
        SearchIndexing.Stories(db, search, [.. changed.Select(d => d.Written), .. standing.SelectMany(r => r.Unchanged)]);
    }

    /// <summary>A story that waits for articles says nothing, in lists neither.</summary>
    private static async Task WaitAsync(NewsDb db, Story story, CancellationToken cancellation)
    {
        await DigestRowsWriter.ClearAsync(db, [story.Id], cancellation);
        (story.IsStale, story.ContentHash) = (false, null);
        (story.ArticleCount, story.OutletCount, story.EventCount, story.IsSample) = (0, 0, 0, false);
        (story.Lead, story.NewestEventLabel, story.NewestEventText, story.LatestDay) = (null, null, null, null);
        (story.Disagreements, story.Findings) = (null, null);
        SearchIndexing.Stories(db, new SearchMemory(), [new WrittenStory(story, [], _ => null)]);
    }

    /// <summary>All its articles went elsewhere. A story that a person named stays and waits for others.</summary>
    private static async Task EmptyAsync(NewsDb db, long id, CancellationToken cancellation)
    {
        if (await db.Stories.FindAsync([id], cancellation) is not { } top
            || await db.Articles.AnyAsync(a => a.SubStory!.ParentId == id && a.RemovedAt == null, cancellation))
            return;
        var subs = await db.Stories.Where(s => s.ParentId == id).OrderBy(s => s.Id).ToListAsync(cancellation);
        foreach (var sub in subs)
            await StoryRetirement.RetireAsync(db, sub, await StoryRetirement.HeirAsync(db, top, cancellation), cancellation);
        if (top.TitleFixed) await WaitAsync(db, top, cancellation);
        else await StoryRetirement.RetireAsync(db, top, await StoryRetirement.HeirAsync(db, top, cancellation), cancellation);
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(cancellation);
    }
}
