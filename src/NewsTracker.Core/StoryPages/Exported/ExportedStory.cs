using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Read;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Exported;

/// <summary>One number behind an exported event.</summary>
/// <param name="Number">As written; null where the export gives articles without numbers.</param>
/// <param name="Article">An index into the exported articles, null when the number was left open.</param>
/// <param name="Confidence">How sure the export is of the article.</param>
internal sealed record ExportedCitation(int? Number, int? Article, double Confidence = 1);

/// <summary>
/// Collects what an export of ours says of a story, in the order of the export, and gives it as a digest file would state it. The numbers
/// of the timeline are a scope of their own: where an export uses one number for two articles (those of its sources and those of an
/// imported timeline) the later one gets a number of its own.
/// </summary>
internal sealed class ExportedStory
{
    private readonly List<ImportedArticle> articles = [];
    private readonly Dictionary<(string? Outlet, string Title), List<int>> places = [];
    private readonly List<ImportedSection> sections = [];
    private readonly List<ImportedSource> sources = [];
    private readonly List<(ImportedEvent Event, List<ExportedCitation> Citations)> events = [];
    private readonly List<ArticleLine> stories = [];
    private readonly List<ImportedResource> resources = [];

    public string Title { get; set; } = "";

    public DateSpan? Updated { get; set; }

    public (int? Articles, int? Sources, int? Stories, int? Related, int? Links) Counts { get; set; }

    /// <summary>True when it holds anything beside a title.</summary>
    public bool HoldsStory => Title.Length > 0 && sections.Count + events.Count + sources.Count + articles.Count > 0;

    /// <summary>
    /// The place of an article among all, which is added when it is new: lists that leave its address out mean the same article.
    /// </summary>
    public int Article(string? outlet, string title, string? url = null, Published? published = null)
    {
        var (key, address) = ((Some(outlet), PageLines.Fold(title)), Some(url));
        if (!places.TryGetValue(key, out var same)) places[key] = same = [];
        foreach (var place in same)
        {
            if (address is not null && articles[place].Url is { } known && known != address) continue;
            articles[place] = articles[place] with
            {
                Url = articles[place].Url ?? address,
                Published = articles[place].Published ?? published
            };
            return place;
        }

        same.Add(articles.Count);
        articles.Add(new(key.Item1, key.Item2) { Url = address, Published = published });
        return articles.Count - 1;
    }

    /// <summary>A further entry of an export that lists its articles by id: equal ones stay apart.</summary>
    public int NewArticle(string? outlet, string title, string? url, Published? published)
    {
        articles.Add(new(Some(outlet), PageLines.Fold(title)) { Url = Some(url), Published = published });
        var key = (Some(outlet), PageLines.Fold(title));
        if (!places.TryGetValue(key, out var same)) places[key] = same = [];
        same.Add(articles.Count - 1);
        return articles.Count - 1;
    }

    public void Section(string? heading, IEnumerable<ImportedSentence> sentences)
    {
        var told = sentences.Where(s => s.Text.Length > 0).ToList();
        if (told.Count > 0) sections.Add(new(PageLines.Fold(heading), told));
    }

    public static ImportedSentence Sentence(string? text, IEnumerable<int> numbers) => new(PageLines.Fold(text), [.. numbers.Distinct()]);

    public void Source(int number, int article, string? description) => sources.Add(
        new(number, articles[article].Outlet, articles[article].Title, Some(description), article));

    /// <summary>The article whose outlet and title read so: "Outlet: Title".</summary>
    public int? ArticleNamed(string name)
    {
        var place = articles.FindIndex(a => (a.Outlet is null ? a.Title : a.Outlet + ": " + a.Title) == PageLines.Fold(name));
        return place < 0 ? null : place;
    }

    public int? ArticleOf(int source) => sources.Find(s => s.Number == source)?.Article;

    public void Event(string? label, DateSpan? date, string? text, string? quote, IEnumerable<ExportedCitation> citations)
    {
        var (written, words) = (PageLines.Fold(label), PageLines.Fold(text));
        if (words.Length == 0) return;
        date ??= DateOf(written);
        if (written.Length == 0) written = date is null ? "Undated" : DateLabel.Of(date);
        events.Add((new(written, date, words, Some(quote), [], []), [.. citations]));
    }

    public static DateSpan? DateOf(string? label) =>
        label is { Length: > 0 } && DateLabelReader.TryRead(label, at => at == label.Length) is { } read ? read.Date : null;

    public void Story(string? title, int count)
    {
        if (PageLines.Fold(title) is { Length: > 0 } line) stories.Add(new(null, line, count));
    }

    public void Resource(string? url, int? cited)
    {
        if (Some(url) is { } address) resources.Add(new(address, cited));
    }

    public ImportedStory ToStory()
    {
        var story = new ImportedStory
        {
            Title = PageLines.Fold(Title), Updated = Updated, Sections = sections, Sources = sources, Timeline = Numbered(),
            Stories = SubStoryContents.Infer(stories, articles), Articles = articles, ExternalResources = resources,
            ImportedArticleCount = Counts.Articles, ImportedSourceCount = Counts.Sources, ImportedStoryCount = Counts.Stories,
            ImportedRelatedCount = Counts.Related, ImportedLinkCount = Counts.Links,
        };
        return story with { Findings = PageFindings.Of(story) };
    }

    private List<ImportedEvent> Numbered()
    {
        var held = new Dictionary<int, int?>();
        var given = new Dictionary<int, int>(); // by article
        var last = events.SelectMany(e => e.Citations).Max(c => c.Number) ?? 0;
        foreach (var citation in events.SelectMany(e => e.Citations))
        {
            if (citation.Number is not { } number || (held.TryGetValue(number, out var other) && other != citation.Article)) continue;
            held[number] = citation.Article;
            if (citation.Article is { } article) given.TryAdd(article, number);
        }

        return [.. events.Select(e => With(e.Event, e.Citations.Select(c => new TimelineReference(NumberOf(c), c.Article, c.Confidence))))];

        int NumberOf(ExportedCitation citation)
        {
            if (citation.Number is { } number && held[number] == citation.Article) return number;
            if (citation.Article is { } article) return given.TryGetValue(article, out var known) ? known : given[article] = ++last;
            return ++last;
        }
    }

    private static ImportedEvent With(ImportedEvent told, IEnumerable<TimelineReference> references)
    {
        var matches = references.DistinctBy(r => r.Number).ToList();
        return told with { Numbers = [.. matches.Select(m => m.Number)], Matches = matches };
    }

    private static string? Some(string? text) => PageLines.Fold(text) is { Length: > 0 } line ? line : null;
}
