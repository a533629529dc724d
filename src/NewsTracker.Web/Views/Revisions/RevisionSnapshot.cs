using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Views.Revisions;

/// <summary>
/// Makes a story's view from the story JSON of a revision. Quotes stand in that JSON as they were, for the articles may have newer words
/// by now; an article that was removed since keeps neither its quotes nor the sentences that stand on it alone.
/// </summary>
internal sealed class RevisionSnapshot
{
    private const string Withheld = "[Withheld: the article it was taken from was removed.]";
    private readonly StoryJson story;
    private readonly IReadOnlySet<long> onFile;
    private readonly Dictionary<long, ArticleRow> articles;
    private readonly Dictionary<int, List<string>> backLinks = [];

    private RevisionSnapshot(StoryJson story, IReadOnlySet<long> onFile)
    {
        (this.story, this.onFile) = (story, onFile);
        articles = story.Articles.DistinctBy(a => a.Id).ToDictionary(a => a.Id, Article);
    }

    /// <summary>Revisions keep the story JSON that the page and the API show.</summary>
    public static RevisionFormat Format { get; } = new(Snapshot, Changes, Shown);

    /// <param name="story">The state that the revision kept.</param>
    /// <param name="of">The story it belongs to.</param>
    /// <param name="onFile">Those of its articles that were not removed.</param>
    public static StoryView Read(StoryJson story, RevisedStory of, IReadOnlySet<long> onFile) =>
        new RevisionSnapshot(story, onFile).View(of);

    private StoryView View(RevisedStory of)
    {
        var sections = story.Sections.Select(Section).ToList();
        var anchors = StoryAnchors.Events([.. story.Timeline.Select((e, i) => (i, e.Start, true))]);
        var timeline = story.Timeline.Select((e, i) => Event(e, anchors[i])).ToList();
        return new StoryView
        {
            Id = of.Id, Slug = of.Slug, Title = story.Title ?? of.Title, Origin = story.Origin, Revision = story.Revision,
            Updated = default, OutletCount = articles.Values.Select(a => a.Outlet).OfType<string>().Distinct().Count(),
            Sections = sections, Timeline = timeline, EventCount = timeline.Count,
            Disagreements = [.. story.Disagreements.Select((d, i) => new DisagreementView(d.Kind, d.About, [.. d.Sides.Select(s =>
                new DisagreementSideView(s.Value, Citations(s.Citations, StoryAnchors.Disagreement(i))))]) { Id = d.Id! })],
            Sources = [.. story.Sources.Select(Source)], Articles = [.. articles.Values],
        };
    }

    private SectionView Section(SectionJson section, int index) => new(section.Heading ?? "", section.Origin,
    [.. section.Sentences.Select((s, i) =>
    {
        var anchor = StoryAnchors.Sentence(index, i);
        var text = Readable(s.Text, s.Origin, s.Citations);
        return new SentenceView(anchor, text, s.Origin, s.Salience, s.Voices,
            Citations(s.Citations, anchor), Citations(s.Corroboration, anchor))
        {
            Id = s.Id ?? ClaimId.Of(Bare(s.Text, s.Additions)),
            Words = Bare(text, s.Additions),
            Additions = Additions(text, s.Additions),
            ContradictedBy = Citations(s.ContradictedBy, anchor),
            UpdatedBy = Citations(s.UpdatedBy, anchor),
        };
    })]);

    private EventView Event(TimelineEventJson told, string anchor)
    {
        var text = Readable(told.Text, told.Origin, told.Citations);
        DateSpan? date = told is { Start: { } start, End: { } end } ? new DateSpan(start, end, told.Precision ?? default) : null;
        return new EventView(
            anchor, told.Label ?? "", date, text, text == Withheld ? null : told.Quote, told.Origin, told.Salience,
            told.DateFrom ?? "", told.Planned, Shown: true, told.Voices, Citations(told.Citations, anchor))
        {
            Id = told.Id ?? ClaimId.Of(Bare(told.Text, told.Additions)),
            Words = Bare(text, told.Additions),
            Additions = Additions(text, told.Additions),
        };
    }

    /// <summary>The additions that still stand in the text and come from an article on file, in the order of the text.</summary>
    private List<AdditionView> Additions(string text, IReadOnlyList<AdditionJson>? additions)
    {
        var (found, from) = (new List<AdditionView>(), 0);
        foreach (var added in additions ?? [])
        {
            var at = text.IndexOf(added.Text, from, StringComparison.Ordinal);
            if (at < 0) continue;
            from = at + added.Text.Length;
            if (onFile.Contains(added.From.Article))
                found.Add(new(at, added.Text, added.From.Article, new Span(added.From.Start, added.From.End)));
        }

        return found;
    }

    /// <summary>The text without what we added to it.</summary>
    private static string Bare(string text, IReadOnlyList<AdditionJson>? additions)
    {
        var from = 0;
        foreach (var added in additions ?? [])
        {
            var at = text.IndexOf(added.Text, from, StringComparison.Ordinal);
            if (at < 0) continue;
            text = text.Remove(at, added.Text.Length);
            from = at;
        }

        return text;
    }

    private List<CitationView> Citations(IReadOnlyList<CitationJson>? citations, string anchor) => [.. (citations ?? []).Select(c =>
    {
        var article = c.Article is { } id ? articles.GetValueOrDefault(id) : null;
        var isThere = article is not null && onFile.Contains(article.Id);
        if (c.Source is { } number)
        {
            if (!backLinks.TryGetValue(number, out var links)) backLinks[number] = links = [];
            if (!links.Contains(anchor)) links.Add(anchor);
        }

        return new CitationView(
            c.Source, c.StatedNumber, isThere ? article!.Id : null, article?.Outlet, article?.Title,
            isThere && c.Passage is { } p ? new Span(p.Start, p.End) : null, isThere ? c.Quote : null, null, null,
            isThere || article is null ? c.Support : SupportStatus.NoText, c.Resolution, c.Confidence)
        {
            Differs = isThere ? c.Differs ?? [] : [],
        };
    })];

    /// <summary>The words, unless every article they stand on was removed.</summary>
    private string Readable(string text, Origin origin, IReadOnlyList<CitationJson> citations)
    {
        var ids = citations.Select(c => c.Article).OfType<long>().Where(articles.ContainsKey).ToList();
        return ids.Count > 0 && !ids.Any(onFile.Contains) && origin == Origin.Derived ? Withheld : text;
    }

    private SourceView Source(SourceJson s)
    {
        var id = s.Article is { } article && onFile.Contains(article) ? article : (long?)null;
        var hasText = id is null || !articles.TryGetValue(id.Value, out var row) || row.HasText;
        return new SourceView(
            s.Number, id, s.Outlet, s.Title ?? "", s.Description, s.Url, s.Published?.ToPublished(), hasText, null,
            backLinks.GetValueOrDefault(s.Number, []));
    }

    private static ArticleRow Article(StoryArticleJson a) =>
        new(a.Id, a.ExternalId, a.Outlet, a.Title ?? "", false, a.Url, a.Published?.ToPublished(), null, a.HasText, a.CopyOf, "", null);

    private static byte[] Snapshot(WrittenState state) => JsonForm.Line(StoryJsonWriter.Of(StoryAssembler.Assemble(new StoryParts
    {
        Story = state.Story, Parent = state.Parent, SubStories = state.SubStories, Articles = state.Articles, Imported = state.Page,
        Texts = state.Texts.ToDictionary(t => t.Key, t => new ArticleText(t.Value)),
    })));

    private static string Changes(byte[]? before, byte[] after, IReadOnlyList<string> decisions) =>
        JsonSerializer.Serialize(
            RevisionChanges.Between(before is null ? null : StoryJson.Read(before), StoryJson.Read(after)) with { Decisions = decisions },
            JsonSerializerOptions.Web);

    private static string Shown(byte[] snapshot) => StoryJson.Read(snapshot).ShownState();
}
