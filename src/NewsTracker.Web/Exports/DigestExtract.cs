using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Exports;

/// <summary>A digest file in the form of the story JSON, without a store: article ids count the file's list from 1 and mean nothing outside the line.</summary>
internal static class DigestExtract
{
    public static byte[] Write(string file, int index, Document document) => ExtractJson.Object(json =>
    {
        json.WriteString("file", file);
        json.WriteNumber("index", index);
        json.WriteString("kind", "digest");
        StoryJson.WriteMembers(json, View(document.Digest!), full: false);
    });

    private static StoryView View(ImportedStory digest) => new()
    {
        Id = 0, Slug = Slugs.Of(digest.Title), Title = digest.Title, Origin = Origin.Imported, Revision = 1, Updated = DateTimeOffset.UnixEpoch,
        LatestDay = digest.Updated?.End, StatedArticleCount = digest.StatedArticleCount, OutletCount = digest.Articles.Select(a => a.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
        Stated = new StatedCounts(digest.StatedArticleCount, digest.StatedSourceCount, digest.StatedStoryCount, digest.StatedRelatedCount, digest.StatedLinkCount),
        Sections = [.. digest.Sections.Select((s, i) => new SectionView(s.Heading, Origin.Imported, [.. s.Sentences.Select((t, j) =>
            new SentenceView($"s{i + 1}-{j + 1}", t.Text, Origin.Imported, 1, 0, [.. t.Numbers.Select(n => Stated(digest, n))], []))]))],
        Sources = [.. digest.Sources.Select(s => new SourceView(s.Number, s.Article + 1, s.Outlet, s.Title, s.Description, null, null, false, null, []))],
        Timeline = [.. digest.Timeline.Select((e, i) => new EventView(
            $"e-{i + 1}", e.Label, e.Date, e.Text, e.Quote, Origin.Imported, 1, "stated", false, true, 0, [.. e.Matches.Select(m => Matched(digest, m))]))],
        SubStories = [.. digest.Stories.Select(s => new SubStoryView(Slugs.Of(s.Title), s.Title, s.ArticleCount, null, s.ArticleCount > 1, [.. s.Articles.Select(a => a + 1L)]))],
        Articles = [.. digest.Articles.Select((a, i) => new ArticleRow(i + 1, null, a.Outlet, a.Title, false, null, null, null, false, null, "", null))],
        ExternalResources = [.. digest.ExternalResources.Select(r => new ResourceView(r.Url, r.CitedCount ?? 0, r.CitedCount))],
        Findings = digest.Findings,
    };

    private static CitationView Stated(ImportedStory digest, int number)
    {
        var source = digest.Sources.FirstOrDefault(s => s.Number == number);
        return source is null
            ? new CitationView(null, number, null, null, null, null, null, null, null, SupportStatus.Unresolved, Resolution.Unresolved, 0)
            : new CitationView(number, number, source.Article + 1, source.Outlet, source.Title, null, null, null, null, SupportStatus.NoText, Resolution.Stated, 1);
    }

    private static CitationView Matched(ImportedStory digest, TimelineReference match)
    {
        var article = match.Article is { } i ? digest.Articles[i] : null;
        return new CitationView(null, match.Number, match.Article + 1, article?.Outlet, article?.Title, null, null, null, null,
            article is null ? SupportStatus.Unresolved : SupportStatus.NoText, article is null ? Resolution.Unresolved : Resolution.Inferred, match.Confidence);
    }
}
