using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Text;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Search.Words;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Search.Query;

/// <summary>Loads what was found and marks the words in it: one query a kind, however many there are.</summary>
internal sealed class SearchHits(NewsDb db, SearchMatcher matcher)
{
    public async Task<IReadOnlyList<SearchResult>> LoadAsync(IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0) return [];
        var list = string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        var rows = Statement.Rows(
            db, $"""SELECT "Id", "ArticleId", "StoryId", "PartId", "Anchor" FROM "SearchDocs" WHERE "Id" IN ({list})""",
            r => new Row(
                r.GetInt64(0),
                r.IsDBNull(1) ? null : r.GetInt64(1),
                r.IsDBNull(2) ? null : r.GetInt64(2),
                r.IsDBNull(3) ? null : r.GetInt64(3),
                r.IsDBNull(4) ? null : r.GetString(4)));
        var results = new Dictionary<long, SearchResult>();
        await ArticlesAsync(rows, results, cancellation);
        await PartsAsync(rows, results, cancellation);
        return [.. ids.Where(results.ContainsKey).Select(id => results[id])];
    }

    private async Task ArticlesAsync(List<Row> rows, Dictionary<long, SearchResult> results, CancellationToken cancellation)
    {
        var wanted = rows.Where(r => r.Article is not null).ToDictionary(r => r.Article!.Value, r => r.Id);
        if (wanted.Count == 0) return;
        var articles = await db.Articles.AsNoTracking().Where(a => wanted.Keys.Contains(a.Id) && a.RemovedAt == null).Select(a => new
        {
            a.Id, a.Title, a.Published, a.Language, a.IsSample, Outlet = a.Outlet == null ? null : a.Outlet.Name,
            Story = a.SubStory!.Parent == null || a.SubStory.Parent.Revision == 0
                ? null
                : new StoryRef(a.SubStory.Parent.Slug, a.SubStory.Parent.Title),
            // One column at a time: for two at once EF numbers the versions of all articles first.
            Text = a.Versions.OrderByDescending(v => v.Number).Select(v => v.Text).FirstOrDefault() ?? "",
            Blocks = a.Versions.OrderByDescending(v => v.Number).Select(v => v.Blocks).FirstOrDefault(),
        }).ToListAsync(cancellation);
        foreach (var a in articles)
        {
            var text = a.Text;
            var matches = matcher.Find(text);
            var blocks = a.Blocks is null ? [] : BlockCodec.Decode(a.Blocks);
            var passage = SearchSnippet.Passage(text, blocks, matches);
            var shown = passage ?? (text.Length == 0 ? null : SearchSnippet.Opening(text, blocks));
            Span? place = passage is { } span ? new CodePoints(text).FromUnits(span) : null;
            results[wanted[a.Id]] = new SearchResult(
                SearchKind.Article,
                place is { } at ? ArticleAddress.Of(a.Id, at) : ArticleAddress.Of(a.Id),
                Marked(a.Title),
                shown is { } part ? SearchSnippet.Cut(text, part, matches) : null)
            {
                Article = a.Id, Outlet = a.Outlet, Published = a.Published?.ToPublished(), Language = a.Language, Story = a.Story,
                Passage = place, IsSample = a.IsSample,
            };
        }
    }

    private async Task PartsAsync(List<Row> rows, Dictionary<long, SearchResult> results, CancellationToken cancellation)
    {
        var ofStories = rows.Where(r => r.Story is not null).ToList();
        if (ofStories.Count == 0) return;
        var (storyIds, parts) = (
            ofStories.Select(r => r.Story!.Value).Distinct().ToList(),
            ofStories.Where(r => r.Part is not null).Select(r => r.Part!.Value).ToList());
        var stories = await StoryCard.Light(db.Stories.Where(s => storyIds.Contains(s.Id))).ToDictionaryAsync(s => s.Id, cancellation);
        var sentences = await db.SummarySentences
            .AsNoTracking()
            .Where(s => parts.Contains(s.Id))
            .ToDictionaryAsync(s => s.Id, cancellation);
        var events = await db.TimelineEvents.AsNoTracking().Where(e => parts.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancellation);
        foreach (var row in ofStories)
        {
            if (!stories.TryGetValue(row.Story!.Value, out var story)) continue;
            var kind = DocumentId.Kind(row.Id);
            var words = kind switch
            {
                SearchKind.Sentence => sentences.GetValueOrDefault(row.Part ?? 0)?.Text,
                SearchKind.Event => events.TryGetValue(row.Part ?? 0, out var told) ? WithQuote(told) : null,
                _ => story.Lead ?? "",
            };
            if (words is null) continue;
            results[row.Id] = new SearchResult(
                kind,
                $"/stories/{story.Slug}{(row.Anchor is null ? "" : "#" + row.Anchor)}",
                Marked(story.Title),
                words.Length == 0 ? null : SearchSnippet.Cut(words, new Span(0, words.Length), matcher.Find(words)))
            {
                Date = kind == SearchKind.Event ? events[row.Part!.Value].Label : story.LatestDay is { } day ? DateText.Of(day) : null,
                Story = new StoryRef(story.Slug, story.Title), IsSample = story.IsSample,
            };
        }
    }

    private MatchedText Marked(string title) => new(title, SearchMatcher.Spans(matcher.Find(title)));

    private static string WithQuote(TimelineEvent told) =>
        SearchDocuments.QuoteOf(told) is { } quote ? $"{told.Text} “{quote}”" : told.Text;

    private sealed record Row(long Id, long? Article, long? Story, long? Part, string? Anchor);
}
