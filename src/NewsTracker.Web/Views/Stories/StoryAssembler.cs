using NewsTracker.Core.Assertions.Voices;
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
    private const int ContextLength = 160;
    private readonly StoryParts parts;
    private readonly Dictionary<long, Article> articles;
    private readonly ILookup<long, SourceNoteRow> notes;
    private readonly Dictionary<long, string> subStorySlugs;
    private readonly SourceNumbers numbers;

    private StoryAssembler(StoryParts parts)
    {
        this.parts = parts;
        articles = parts.Articles.ToDictionary(a => a.Id);
        notes = parts.Story.Sources.ToLookup(s => s.ArticleId);
        subStorySlugs = parts.SubStories.ToDictionary(s => s.Id, s => s.Slug);
        numbers = new SourceNumbers(parts.Story.Sources.OrderBy(s => s.StatedNumber));
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
        var stated = parts.Stated is { } page ? StatedPages.Read(page) : null;
        return new StoryView
        {
            Id = story.Id, Slug = story.Slug, Title = story.Title, Origin = story.Origin, Revision = story.Revision,
            IsSample = story.IsSample,
            Language = parts.Articles.Select(a => a.Language).OfType<string>().GroupBy(l => l).OrderByDescending(g => g.Count()).ThenBy(
                g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key,
            Parent = parts.Parent is { } parent ? new StoryRef(parent.Slug, parent.Title) : null,
            Updated = new DateTimeOffset(story.ChangedAt, TimeSpan.Zero), LatestDay = story.LatestDay,
            StatedFile = stated, StatedArticleCount = stated?.StatedArticleCount ?? story.StatedArticleCount,
            Stated = stated is null
                ? null
                : new StatedCounts(
                    stated.StatedArticleCount, stated.StatedSourceCount, stated.StatedStoryCount, stated.StatedRelatedCount,
                    stated.StatedLinkCount),
            OutletCount = parts.Articles.Where(a => a.OutletId is not null).Select(a => a.OutletId).Distinct().Count(),
            Sections = sections, Timeline = timeline, EventCount = story.EventCount,
            Disagreements = [.. differences[false]], Counts = [.. differences[true]],
            Sources = [.. numbers.All.Where(n => articles.ContainsKey(numbers.ArticleOf(n))).Select(Source)],
            SubStories = SubStories(stated), Articles = [.. InOrder(stated).Select(Row)],
            ExternalResources = [.. story.ExternalResources
                .OrderBy(r => r.Position)
                .Select(r => new ResourceView(r.Url, r.CitedCount, r.StatedCount))],
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
        var citations = Citations(sentence.Citations.Where(c => !c.IsCorroboration), anchor, false);
        var further = Citations(sentence.Citations.Where(c => c.IsCorroboration), anchor, false);
        citations = PassageDifferences.Named(sentence.Text, citations);
        further = PassageDifferences.Named(sentence.Text, further);
        var told = further.FindAll(c => c.Support is not (SupportStatus.Contradicts or SupportStatus.Update));
        var voices = Voices([.. citations, .. told]);
        var (text, additions) = Bracketed(sentence.Text, sentence.Additions, sentence.Citations);
        return new SentenceView(
            anchor, text, sentence.Origin, sentence.Salience, voices.Count, citations, told)
        {
            Words = sentence.Text,
            Additions = additions,
            Origins = VoiceText.Of(voices),
            ContradictedBy = further.FindAll(c => c.Support == SupportStatus.Contradicts),
            UpdatedBy = further.FindAll(c => c.Support == SupportStatus.Update),
        };
    })]);

    private EventView Event(TimelineEvent told, string anchor)
    {
        var citations = PassageDifferences.Named(told.Text, Citations(told.Citations, anchor, told.Origin == Origin.Imported));
        var date = told is { Start: { } start, End: { } end } ? new DateSpan(start, end, told.Precision) : null;
        var (text, additions) = Bracketed(told.Text, told.Additions, told.Citations);
        return new EventView(
            anchor, told.Label, date, text, told.Quote ?? citations.FirstOrDefault()?.Quote, told.Origin, told.Salience, told.DateFrom,
            told.Planned, told.Shown, Voices(citations).Count, citations)
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

    /// <param name="rows">The citations.</param>
    /// <param name="anchor">What cites.</param>
    /// <param name="ownNumbers">True where stated numbers are not those of Sources.</param>
    private List<CitationView> Citations(
        IEnumerable<Citation> rows, string anchor, bool ownNumbers) => [.. rows.OrderBy(c => c.Position).Select(c =>
        View(
            new DigestCitation(
                c.ArticleId, c is { PassageStart: { } start, PassageEnd: { } end } ? new Span(start, end) : null, c.Support, c.Resolution,
                c.Confidence, c.StatedNumber, c.Version),
            anchor,
            ownNumbers && c.StatedNumber is not null))];

    private CitationView View(DigestCitation citation, string anchor, bool otherScope)
    {
        var article = citation.Article is { } id ? articles.GetValueOrDefault(id) : null;
        int? source = article is null || otherScope ? null : numbers.Cite(article.Id, anchor);
        var text = article is null
            ? null
            : parts.Texts.GetValueOrDefault((article.Id, citation.Version ?? Storage.Model.Citation.FirstVersion));
        var passage = text is not null && citation.Passage is { } span && span.End <= text.Text.Length ? span : (Span?)null;
        return new CitationView(
            source, citation.StatedNumber, article?.Id, article?.Outlet?.Name, article?.Title,
            passage is { } p ? text!.Points.FromUnits(p) : null,
            passage?.Of(text!.Text),
            passage is { } b ? PassageContext.Before(text!.Text, b.Start, ContextLength) : null,
            passage is { } f ? PassageContext.After(text!.Text, f.End, ContextLength) : null,
            citation.Passage is not null && passage is null ? SupportStatus.NoText : citation.Support, citation.Resolution,
            citation.Confidence);
    }

    /// <summary>
    /// The independent voices that carry the words: copies count for the outlet they copy, and passages that repeat one another once.
    /// </summary>
    private List<SharedVoice> Voices(IReadOnlyList<CitationView> citations)
    {
        var told = citations.Where(c => c.Article is not null && c.Support <= SupportStatus.Close)
            .Select(c => (Citation: c, Article: articles[c.Article!.Value]))
            .Select(t => (t.Citation, Voice: t.Article.CopyOfId is { } original && articles.TryGetValue(original, out var first)
                ? first : t.Article))
            .ToList();
        return [.. VoiceCounter
            .Of([.. told.Select(t => new ToldPassage(
                t.Voice.Outlet?.Name ?? $"#{t.Voice.OutletId ?? -t.Voice.Id}", t.Citation.Quote ?? ""))])
            .Select(g => new SharedVoice(
                g.Origin, g.Passages.Select(p => told[p].Citation.Outlet ?? told[p].Citation.ArticleTitle ?? "").Distinct().Count()))];
    }

    private SourceView Source(int number)
    {
        var article = articles[numbers.ArticleOf(number)];
        var note = notes[article.Id].FirstOrDefault(s => s.StatedNumber is null || s.StatedNumber == number);
        return new SourceView(
            number, article.Id, article.Outlet?.Name, article.Title, note?.Description, article.Url, article.Published?.ToPublished(),
            article.HasText, article.Language, numbers.BackLinksOf(article.Id));
    }

    private DisagreementView Disagreement(Disagreement disagreement, int index) => new(disagreement.Kind, disagreement.About,
        [.. disagreement.Sides.Select(s =>
            new DisagreementSideView(
                s.Value, [.. s.Citations.Select(c => View(c, StoryAnchors.Disagreement(index), false))], s.Day, s.Number))]);

    private List<SubStoryView> SubStories(ImportedStory? stated)
    {
        var order = stated?.Stories
            .Select((s, i) => (s.Title, i))
            .DistinctBy(s => s.Title)
            .ToDictionary(s => s.Title, s => s.i, StringComparer.Ordinal)
            ?? [];
        var own = parts.Articles.ToLookup(a => a.SubStoryId);
        var listed = parts.SubStories.Where(s => s.StatedArticleCount is not null || own[s.Id].Any()).ToList();
        if (listed.Count < 2) return [];
        return [.. listed
            .OrderBy(s => order.GetValueOrDefault(s.Title, int.MaxValue)).ThenByDescending(s => own[s.Id].Max(a => a.Published?.End))
            .ThenBy(s => s.Title, StringComparer.Ordinal)
            .Select(s => new SubStoryView(
                s.Slug, s.Title, own[s.Id].Count(), s.LatestDay ?? own[s.Id].Max(a => a.Published?.End), s.StatedArticleCount > 1,
                [.. own[s.Id].Select(a => a.Id)], s.Reason))];
    }

    /// <summary>Stated articles in their stated order; articles that joined before them, newest first.</summary>
    private IEnumerable<Article> InOrder(ImportedStory? stated)
    {
        var ids = parts.Stated is { } page && stated is not null ? page.ArticleIds : [];
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

/// <summary>A little of the text around a passage, cut at word ends and at blank lines.</summary>
internal static class PassageContext
{
    public static string Before(string text, int start, int length)
    {
        var from = Math.Max(0, start - length);
        var block = text.LastIndexOf("\n\n", Math.Max(0, start - 1), start - from, StringComparison.Ordinal);
        if (block >= 0) return text[(block + 2)..start].TrimStart();
        var word = from == 0 ? 0 : text.IndexOf(' ', from, start - from);
        return word < 0 ? "" : (from == 0 ? "" : "…") + text[word..start].TrimStart();
    }

    public static string After(string text, int end, int length)
    {
        var to = Math.Min(text.Length, end + length);
        var block = text.IndexOf("\n\n", end, to - end, StringComparison.Ordinal);
        if (block >= 0) return text[end..block].TrimEnd();
        if (to == text.Length) return text[end..].TrimEnd();
        var word = text.LastIndexOf(' ', to - 1, to - end);
        return word < 0 ? "" : text[end..word].TrimEnd() + "…";
    }
}
