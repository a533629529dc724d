using System.Security.Cryptography;
using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>A story or sub-story with its new digest, made ready to be written.</summary>
internal sealed class StoryDraft(Story story, Story? parent, IReadOnlyList<Story> subStories, StoryArticles articles, ImportedPage? page)
{
    private StoryDigest? digest;
    private string? hash;

    public Story Story => story;

    /// <summary>Whether anything that a reader sees differs from what is stored.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Null when no event is hidden.</summary>
    public CandidateEvents? Hidden { get; private set; }

    public Revision? Revision { get; private set; }

    /// <summary>For the search index.</summary>
    public WrittenStory Written => new(story, articles.Rows, articles.TextOf);

    public void Digest(StoryDigest made)
    {
        digest = CitedVersions.Mark(made, articles.VersionOf);
        var seen = new
        {
            Digest = digest, Stated = page?.Digest, Title = story.TitleFixed ? story.Title : null,
            Articles = articles.Rows.Select(a => new
            {
                a.Id, a.SubStoryId, a.Title, a.CopyOfId, a.OutletId, a.Url, a.Published, a.HasText,
                Text = articles.TextOf(a.Id)?.Length
            }),
            SubStories = subStories.Select(s => new { s.Id, StatedArticleCount = s.ImportedArticleCount }),
        };
        using var sum = SHA256.Create();
        using (var bytes = new CryptoStream(Stream.Null, sum, CryptoStreamMode.Write))
            JsonSerializer.Serialize(bytes, seen, DigestRows.Json);
        hash = Convert.ToHexString(sum.Hash!)[..32];
        IsChanged = story.ContentHash != hash;
    }

    /// <summary>The title that the digest gives it, unless a person named it.</summary>
    public void Name()
    {
        if (!story.TitleFixed) story.Title = digest!.Title is { Length: > 0 } title ? title : articles.Rows[0].Title;
    }

    /// <summary>
    /// Puts the digest on the story and makes the revision that keeps this state. Every title and address must stand by now.
    /// </summary>
    public void Write(byte[]? formerSnapshot, RevisionFormat format, long now)
    {
        (story.ContentHash, story.ChangedAt) = (hash, now);
        story.Revision++;
        DigestRows.Fill(story, digest!);
        Hidden = DigestRows.Pack(story, digest!);
        story.ExternalResources = ExternalLinks.Count(story.Id, articles, page);
        Summarize();
        var texts = articles.Rows // a sub-story's own, not those of the whole story
            .Where(a => articles.TextOf(a.Id) is not null)
            .ToDictionary(a => (a.Id, articles.VersionOf(a.Id)), a => articles.TextOf(a.Id)!);
        var snapshot = format.Snapshot(new WrittenState(story, parent, subStories, articles.Rows, texts, page));
        var changes = format.Changes(formerSnapshot is null ? null : Compression.Unpack(formerSnapshot), snapshot, story.Decided ?? []);
        story.Decided = null;
        Revision = new Revision
        {
            StoryId = story.Id, Number = story.Revision, At = now, Snapshot = Compression.Pack(snapshot),
            Changes = changes,
        };
        digest = null; // a large story has hundreds of changed sub-stories
    }

    /// <summary>The counts and lines that lists show.</summary>
    private void Summarize()
    {
        story.ArticleCount = articles.Rows.Count;
        story.OutletCount = articles.Rows.Where(a => a.OutletId is not null).Select(a => a.OutletId).Distinct().Count();
        story.EventCount = digest!.Timeline.Count;
        story.Lead = digest.Sections.SelectMany(s => s.Sentences).FirstOrDefault()?.Text;
        var published = articles.Rows.Max(a => a.Published?.End);
        var lead = digest.Sections is [var first, ..] ? first : null;
        var latest = LatestDevelopment.Of(digest.Timeline, lead, published, articles.Rows.Any(a => a.Published is null));
        (story.NewestEventLabel, story.NewestEventText) = (latest.Event?.Label, latest.Event?.Text);
        story.LatestDay = latest.Day;
        story.IsSample = articles.Rows.Count > 0 && articles.Rows.All(a => a.IsSample);
    }
}
