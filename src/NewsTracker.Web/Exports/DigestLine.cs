using System.Text.Json.Serialization;
using NewsTracker.Core.Model;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports;

/// <summary>
/// A digest file in the form of the story JSON, without a store: article ids count the file's list from 1 and mean nothing outside the
/// line.
/// </summary>
internal sealed record DigestLine : StoryJson
{
    private DigestLine(StoryJson story)
        : base(story)
    {
    }

    [JsonPropertyOrder(-3)]
    public required string File { get; init; }

    [JsonPropertyOrder(-2)]
    public required int Index { get; init; }

    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(LowerCaseEnum<DocumentKind>))]
    public DocumentKind Kind => DocumentKind.Digest;

    /// <param name="file">Name or path of the file.</param>
    /// <param name="index">Place of the document in its file, from 0.</param>
    /// <param name="document">One with a digest.</param>
    public static DigestLine Of(string file, int index, Document document) =>
        new(StoryJsonWriter.Of(View(document.Digest!))) { File = file, Index = index };

    private static StoryView View(ImportedStory digest) => new()
    {
        Id = 0, Slug = SlugText.Of(digest.Title), Title = digest.Title, Origin = Origin.Imported, Revision = 1,
        Updated = DateTimeOffset.UnixEpoch,
        LatestDay = digest.Updated?.End, ImportedArticleCount = digest.ImportedArticleCount,
        OutletCount = digest.Articles.Select(a => a.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
        ImportedCounts = new ImportedCounts(
            digest.ImportedArticleCount, digest.ImportedSourceCount, digest.ImportedStoryCount, digest.ImportedRelatedCount,
            digest.ImportedLinkCount),
        Sections = [.. digest.Sections.Select((s, i) => new SectionView(s.Heading, Origin.Imported, [.. s.Sentences.Select((t, j) =>
            new SentenceView(
                $"s{i + 1}-{j + 1}", t.Text, Origin.Imported, 1, 0, [.. t.Numbers.Select(n => CitedNumber(digest, n))], []))]))],
        Sources = [.. digest.Sources.Select(s =>
            new SourceView(s.Number, s.Article + 1, s.Outlet, s.Title, s.Description, null, null, false, null, []))],
        Timeline = [.. digest.Timeline.Select((e, i) => new EventView(
            $"e-{i + 1}", e.Label, e.Date, e.Text, e.Quote, Origin.Imported, 1, "stated", false, true, 0,
            [.. e.Matches.Select(m => MatchedNumber(digest, m))]))],
        SubStories = [.. digest.Stories.Select(s => new SubStoryView(
            SlugText.Of(s.Title), s.Title, s.ArticleCount, null, s.ArticleCount > 1, [.. s.Articles.Select(a => a + 1L)]))],
        Articles = [.. digest.Articles.Select((a, i) =>
            new ArticleRow(i + 1, null, a.Outlet, a.Title, false, a.Url, a.Published, null, false, null, "", null))],
        ExternalResources = [.. digest.ExternalResources.Select(r => new ResourceView(r.Url, r.CitedCount ?? 0, r.CitedCount))],
        Findings = digest.Findings,
    };

    private static CitationView CitedNumber(ImportedStory digest, int number)
    {
        var source = digest.Sources.FirstOrDefault(s => s.Number == number);
        return source is null
            ? new CitationView(null, number, null, null, null, null, null, null, null, SupportStatus.Unresolved, Resolution.Unresolved, 0)
            : new CitationView(
                number, number, source.Article + 1, source.Outlet, source.Title, null, null, null, null, SupportStatus.NoText,
                Resolution.Stated, 1);
    }

    private static CitationView MatchedNumber(ImportedStory digest, TimelineReference match)
    {
        var article = match.Article is { } i ? digest.Articles[i] : null;
        return new CitationView(null, match.Number, match.Article + 1, article?.Outlet, article?.Title, null, null, null, null,
            article is null ? SupportStatus.Unresolved : SupportStatus.NoText,
            article is null ? Resolution.Unresolved : Resolution.Inferred, match.Confidence);
    }
}
