using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Digests;
using NewsTracker.Web.Search;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Ingestion;

/// <summary>Rewrites the digests of changed stories and of their changed sub-stories; what stays equal makes no revision.</summary>
public sealed class StoryWriter(Store store, TimeProvider time)
{
    internal Task<int> RewriteAsync(IReadOnlyList<long> topStories, EngineState? memory, CancellationToken cancellation) => store.WriteAsync(
        async db =>
        {
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            var slugs = memory?.Slugs ?? (await db.StorySlugs.AsNoTracking().Select(s => s.Slug).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
            var work = new Rewriting(db, memory?.Analyses ?? new AnalysisCache(), slugs);
            foreach (var id in topStories) await RewriteAsync(work, id, cancellation);
            db.ChangeTracker.DetectChanges();
            SearchIndexing.Stories(db, memory?.Search ?? new SearchMemory(), work.Written);
            return topStories.Count;
        },
        cancellation);

    private async Task RewriteAsync(Rewriting work, long id, CancellationToken cancellation)
    {
        var db = work.Db;
        var top = await db.Stories.FindAsync([id], cancellation);
        if (top is null) return;
        var subs = await db.Stories.Where(s => s.ParentId == id).OrderBy(s => s.Id).ToListAsync(cancellation);
        var page = await StatedPages.OfStoryAsync(db, id, cancellation);
        var articles = await StoryArticles.LoadAsync(db, [.. subs.Select(s => s.Id)], cancellation);
        if (page is null && articles.Count == 0)
        {
            await EmptyAsync(db, top, subs, cancellation);
            return;
        }

        var digested = articles.Prepare(work.Analyses, page);
        var derived = DigestBuilder.Build(digested, cache: work.Analyses.Digests);
        var digest = page is null ? derived : StatedDigest.Grow(StatedPages.Read(page), StatedPages.ArticleIds(page), digested, derived);
        await WriteAsync(work, new StoryToWrite(top, null, subs, articles, page, digest), cancellation);

        var lively = subs.Where(s => articles.Rows.Any(a => a.SubStoryId == s.Id)).ToList();
        foreach (var sub in subs.Where(s => s.IsStale))
        {
            if (lively.Count < 2 || !lively.Contains(sub))
            {
                NameOnly(work, sub, top);
                continue;
            }

            var own = articles.Of(sub.Id);
            var part = DigestBuilder.Build([.. digested.Where(a => a.SubStory == sub.Id)], cache: work.Analyses.Digests);
            await WriteAsync(work, new StoryToWrite(sub, top, [], own, null, part), cancellation);
        }
    }

    /// <summary>All its articles went elsewhere. A story that a person named stays and waits for others.</summary>
    private static async Task EmptyAsync(NewsDb db, Story top, List<Story> subs, CancellationToken cancellation)
    {
        foreach (var sub in subs) await StoryRetirement.RetireAsync(db, sub, await StoryRetirement.HeirAsync(db, top, cancellation), cancellation);
        if (top.TitleFixed) (top.IsStale, top.ArticleCount) = (false, 0);
        else await StoryRetirement.RetireAsync(db, top, await StoryRetirement.HeirAsync(db, top, cancellation), cancellation);
    }

    private async Task WriteAsync(Rewriting work, StoryToWrite to, CancellationToken cancellation)
    {
        var (db, story) = (work.Db, to.Story);
        var hash = to.Hash();
        story.IsStale = false;
        if (story.ContentHash == hash) return;
        var former = story.Revision == 0 ? null : await db.Revisions.Where(r => r.StoryId == story.Id).OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancellation);
        if (story.Revision > 0) await DigestRowsWriter.ClearAsync(db, story.Id, cancellation);
        if (!story.TitleFixed) story.Title = to.Digest.Title is { Length: > 0 } title ? title : to.Articles.Rows[0].Title;
        if (story.Revision == 0) AddSlug(work, story);
        story.ContentHash = hash;
        story.Revision++;
        story.ChangedAt = time.GetUtcNow().UtcTicks;
        DigestRowsWriter.Write(db, story, to.Digest);
        story.ExternalResources = ExternalLinks.Count(story.Id, to.Articles, to.Page);
        db.ExternalResources.AddRange(story.ExternalResources);
        to.Summarize();
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(cancellation);
        work.Written.Add(new WrittenStory(story, to.Articles.Rows, id => to.Articles.Texts.GetValueOrDefault(id)?.Text));

        var view = StoryAssembler.Assemble(to.Parts());
        var snapshot = StoryJson.Write(view);
        db.Revisions.Add(new Revision
        {
            StoryId = story.Id, Number = story.Revision, At = story.ChangedAt, Snapshot = Compression.Pack(snapshot),
            Changes = JsonSerializer.Serialize(RevisionChanges.Between(former is null ? null : Compression.Unpack(former.Snapshot), snapshot), JsonSerializerOptions.Web),
        });
    }

    private static void NameOnly(Rewriting work, Story sub, Story top)
    {
        if (!sub.TitleFixed) sub.Title = top.Title;
        if (sub.Revision == 0 && sub.Slug == StoryIds.Provisional(sub.Id)) AddSlug(work, sub);
        sub.IsStale = false;
    }

    private static void AddSlug(Rewriting work, Story story)
    {
        if (story.Slug != StoryIds.Provisional(story.Id)) return;
        story.Slug = Slugs.Free(story.Title, work.Slugs);
        work.Db.StorySlugs.Add(new StorySlug { Slug = story.Slug, StoryId = story.Id });
    }

    private sealed record Rewriting(NewsDb Db, AnalysisCache Analyses, HashSet<string> Slugs)
    {
        /// <summary>For the search index.</summary>
        public List<WrittenStory> Written { get; } = [];
    }
}

/// <summary>A story about to be written, with all that its page needs.</summary>
internal sealed record StoryToWrite(Story Story, Story? Parent, IReadOnlyList<Story> SubStories, StoryArticles Articles, StatedPage? Page, StoryDigest Digest)
{
    /// <summary>Tells whether anything a reader sees would change.</summary>
    public string Hash()
    {
        var seen = new
        {
            Digest, Stated = Page?.Digest, Title = Story.TitleFixed ? Story.Title : null,
            Articles = Articles.Rows.Select(a => new { a.Id, a.SubStoryId, a.Title, a.CopyOfId, a.OutletId, a.Url, a.Published, a.HasText, Text = Articles.Texts.GetValueOrDefault(a.Id)?.Text.Length }),
            SubStories = SubStories.Select(s => new { s.Id, s.StatedArticleCount }),
        };
        return Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(seen, DigestRowsWriter.Json)))[..32];
    }

    /// <summary>The counts and lines that lists show.</summary>
    public void Summarize()
    {
        Story.ArticleCount = Articles.Rows.Count;
        Story.OutletCount = Articles.Rows.Where(a => a.OutletId is not null).Select(a => a.OutletId).Distinct().Count();
        Story.EventCount = Digest.Timeline.Count;
        Story.Lead = Digest.Sections.SelectMany(s => s.Sentences).FirstOrDefault()?.Text;
        var newest = Digest.Timeline.Where(e => e is { Planned: false, Shown: true, Date: not null }).MaxBy(e => e.Date!.End);
        (Story.NewestEventLabel, Story.NewestEventText) = (newest?.Label, newest?.Text);
        var published = Articles.Rows.Max(a => a.Published?.End);
        Story.LatestDay = newest?.Date!.End > published || published is null ? newest?.Date!.End : published;
        Story.IsSample = Articles.Rows.Count > 0 && Articles.Rows.All(a => a.IsSample);
    }

    public StoryParts Parts() => new() { Story = Story, Parent = Parent, SubStories = SubStories, Articles = Articles.Rows, Texts = Articles.Texts, Stated = Page };
}
