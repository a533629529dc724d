using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Views.Stories;

/// <summary>Makes the view of a story from its rows: numbers its sources, cuts its quotes, counts its voices.</summary>
internal sealed class StoryAssembler
{
    private readonly StoryParts parts;
    private readonly Dictionary<long, Article> articles;
    private readonly ILookup<long, SourceNoteRow> notes;
    private readonly Dictionary<long, string> subStorySlugs;
    private readonly SourceNumbers numbers;
    private readonly StoryCitations cited;

    private StoryAssembler(StoryParts parts)
    {
        this.parts = parts;
        articles = parts.Articles.ToDictionary(a => a.Id);
        notes = parts.Story.Sources.ToLookup(s => s.ArticleId);
        subStorySlugs = parts.SubStories.ToDictionary(s => s.Id, s => s.Slug);
        numbers = new SourceNumbers(parts.Story.Sources.OrderBy(s => s.ImportedNumber));
        cited = new StoryCitations(articles, parts.Texts, numbers);
    }

    public static StoryView Assemble(StoryParts parts) => new StoryAssembler(parts).View();

    private StoryView View()
    {
        var story = parts.Story;
        var sections = story.Sections.OrderBy(s => s.Position).Select(Section).ToList();
        // In the order of the short page, so that the full timeline only adds numbers and changes none.
        var ordered = story.Timeline.OrderBy(e => e.Position).ToList();
        var anchors = StoryAnchors.Events([.. ordered.Select((e, i) => (i, e.Start, e.Shown))]);
        var timeline = new EventView[ordered.Count];
        Tell(shown: true);
        var differences = DigestRows.Disagreements(story).Select(Disagreement)
            .ToLookup(d => d.Kind == Core.Model.Disagreement.UpdateKind);
        Tell(shown: false);
        var imported = parts.Imported is { } page ? ImportedPages.Read(page) : null;
        return new StoryView
        {
            Id = story.Id, Slug = story.Slug, Title = story.Title, Origin = story.Origin, Revision = story.Revision,
            IsSample = story.IsSample,
            Language = parts.Articles.Select(a => a.Language).OfType<string>().GroupBy(l => l).OrderByDescending(g => g.Count()).ThenBy(
                g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key,
            Parent = parts.Parent is { } parent ? new StoryRef(parent.Slug, parent.Title) : null,
            Updated = new DateTimeOffset(story.ChangedAt, TimeSpan.Zero), LatestDay = story.LatestDay,
            ImportedFile = imported, ImportedArticleCount = imported?.ImportedArticleCount ?? story.ImportedArticleCount,
            ImportedCounts = imported is null
                ? null
                : new ImportedCounts(
                    imported.ImportedArticleCount, imported.ImportedSourceCount, imported.ImportedStoryCount, imported.ImportedRelatedCount,
                    imported.ImportedLinkCount),
            OutletCount = parts.Articles.Where(a => a.OutletId is not null).Select(a => a.OutletId).Distinct().Count(),
            UnwrittenCount = story is { IsStale: true, Revision: > 0 } ? Math.Max(0, parts.Articles.Count - story.ArticleCount) : 0,
            Sections = sections, Timeline = timeline, EventCount = story.EventCount,
            Disagreements = [.. differences[false]], Counts = [.. differences[true]],
            Sources = [.. numbers.All.Where(n => articles.ContainsKey(numbers.ArticleOf(n))).Select(Source)],
            SubStories = SubStories(imported), Articles = [.. InOrder(imported).Select(Row)],
            ExternalResources = [.. story.ExternalResources
                .OrderBy(r => r.Position)
                .Select(r => new ResourceView(r.Url, r.CitedCount, r.ImportedCount))],
            Findings = Parse<Finding>(story.Findings),
        };

        void Tell(bool shown)
        {
            for (var i = 0; i < ordered.Count; i++)
            {
                if (ordered[i].Shown == shown) timeline[i] = Event(ordered[i], anchors[i]);
            }
        }
    }

    private SectionView Section(
        Section section,
        int index) => new(section.Heading, section.Origin, [.. section.Sentences.OrderBy(s => s.Position).Select((sentence, i) =>
    {
        var anchor = StoryAnchors.Sentence(index, i);
        var citations = cited.Of(sentence.Text, sentence.Citations.Where(c => !c.IsCorroboration), anchor, false);
        var further = cited.Of(sentence.Text, sentence.Citations.Where(c => c.IsCorroboration), anchor, false);
        var told = StoryCitations.InPart(
            sentence.Text, further.Where(c => c.Support is not (SupportStatus.Contradicts or SupportStatus.Update)));
        var voices = cited.Voices(citations, told);
        var (text, additions) = Bracketed(sentence.Text, sentence.Additions, sentence.Citations);
        return new SentenceView(
            anchor, text, sentence.Origin, sentence.Salience, voices.Count, citations, told)
        {
            Words = sentence.Text,
            Additions = additions,
            Origins = SharedVoice.Text(voices),
            ContradictedBy = further.FindAll(c => c.Support == SupportStatus.Contradicts),
            UpdatedBy = further.FindAll(c => c.Support == SupportStatus.Update),
        };
    })]);

    private EventView Event(TimelineEvent told, string anchor)
    {
        var citations = cited.Of(told.Text, told.Citations, anchor, told.Origin == Origin.Imported);
        // of an event that we made every citation tells it in the main
        var derived = told.Origin == Origin.Derived;
        if (derived) citations = StoryCitations.InPart(told.Text, citations);
        var date = told is { Start: { } start, End: { } end } ? new DateSpan(start, end, told.Precision) : null;
        var (text, additions) = Bracketed(told.Text, told.Additions, told.Citations);
        return new EventView(
            anchor, told.Label, date, text, told.Quote ?? citations.FirstOrDefault()?.Quote, told.Origin, told.Salience, told.DateFrom,
            told.Planned, told.Shown, cited.Voices(derived ? [] : citations, derived ? citations : []).Count, citations)
        {
            Words = told.Text,
            Additions = additions,
        };
    }

    /// <summary>The words with what is added in brackets, and where each addition stands and comes from.</summary>
    private (string Text, IReadOnlyList<AdditionView> Additions) Bracketed(string words, string? additions, List<Citation> citations)
    {
        if (additions is null) return (words, []);
        var (text, seen) = (words, new List<AdditionView>());
        foreach (var addition in DigestRows.Additions(additions))
        {
            var version = citations.FirstOrDefault(c => c.ArticleId == addition.Article)?.Version ?? Citation.FirstVersion;
            if (parts.Texts.GetValueOrDefault((addition.Article, version)) is not { } source || addition.From.End > source.Text.Length)
                continue;
            var at = addition.At + text.Length - words.Length;
            text = text.Insert(at, addition.Text);
            var bare = addition.Text.Trim();
            seen.Add(new(
                at + addition.Text.IndexOf('[', StringComparison.Ordinal), bare, addition.Article, source.Points.FromUnits(addition.From)));
        }

        return (text, seen);
    }

    private SourceView Source(int number)
    {
        var article = articles[numbers.ArticleOf(number)];
        var note = notes[article.Id].FirstOrDefault(s => s.ImportedNumber is null || s.ImportedNumber == number);
        return new SourceView(
            number, article.Id, article.Outlet?.Name, article.Title, note?.Description, article.Url, article.Published?.ToPublished(),
            article.HasText, article.Language, numbers.BackLinksOf(article.Id));
    }

    private DisagreementView Disagreement(Disagreement disagreement, int index) => new(disagreement.Kind, disagreement.About,
        [.. disagreement.Sides.Select(s =>
            new DisagreementSideView(
                s.Value, [.. s.Citations.Select(c => cited.View(c, StoryAnchors.Disagreement(index), false))], s.Day, s.Number))]);

    private List<SubStoryView> SubStories(ImportedStory? imported)
    {
        var order = imported?.Stories
            .Select((s, i) => (s.Title, i))
            .DistinctBy(s => s.Title)
            .ToDictionary(s => s.Title, s => s.i, StringComparer.Ordinal)
            ?? [];
        var own = parts.Articles.ToLookup(a => a.SubStoryId);
        var listed = parts.SubStories.Where(s => s.ImportedArticleCount is not null || own[s.Id].Any()).ToList();
        if (listed.Count < 2) return [];
        return [.. listed
            .OrderBy(s => order.GetValueOrDefault(s.Title, int.MaxValue)).ThenByDescending(s => own[s.Id].Max(a => a.Published?.End))
            .ThenBy(s => s.Title, StringComparer.Ordinal)
            .Select(s => new SubStoryView(
                s.Slug, s.Title, own[s.Id].Count(), s.LatestDay ?? own[s.Id].Max(a => a.Published?.End), s.ImportedArticleCount > 1,
                [.. own[s.Id].Select(a => a.Id)], s.Reason))];
    }

    /// <summary>The imported page's articles in its order; articles that joined before them, newest first.</summary>
    private IEnumerable<Article> InOrder(ImportedStory? imported)
    {
        var ids = parts.Imported is { } page && imported is not null ? page.ArticleIds : [];
        var place = ids.Select((id, i) => (id, i)).DistinctBy(x => x.id).ToDictionary(x => x.id, x => x.i);
        return parts.Articles
            .OrderBy(a => place.ContainsKey(a.Id)).ThenBy(a => place.GetValueOrDefault(a.Id))
            .ThenByDescending(a => a.Published?.End ?? a.AnchorDay ?? DateOnly.MinValue).ThenBy(a => a.Title, StringComparer.Ordinal)
            .ThenBy(a => a.Id);
    }

    private ArticleRow Row(Article a) => new(
        a.Id, a.ExternalId, a.Outlet?.Name, a.Title, a.TitleDerived, a.Url, a.Published?.ToPublished(), a.Language, a.HasText, a.CopyOfId,
        subStorySlugs.GetValueOrDefault(a.SubStoryId) ?? parts.Story.Slug, a.Reason) { Byline = a.Byline };

    private static List<T> Parse<T>(string? json) => json is null ? [] : JsonSerializer.Deserialize<List<T>>(json, DigestRows.Json) ?? [];
}
