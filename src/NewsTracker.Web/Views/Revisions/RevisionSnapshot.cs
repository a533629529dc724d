using System.Globalization;
using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Views.Revisions;

/// <summary>
/// Makes a story's view from the story JSON of a revision. Quotes stand in that JSON as they were, for the articles may have newer words by now; an article
/// that was removed since keeps neither its quotes nor the sentences that stand on it alone.
/// </summary>
internal sealed class RevisionSnapshot
{
    private const string Withheld = "[Withheld: the article it was taken from was removed.]";
    private readonly JsonElement story;
    private readonly IReadOnlySet<long> onFile;
    private readonly Dictionary<long, ArticleRow> articles;
    private readonly Dictionary<int, List<string>> backLinks = [];

    private RevisionSnapshot(JsonElement story, IReadOnlySet<long> onFile)
    {
        (this.story, this.onFile) = (story, onFile);
        articles = story.GetProperty("articles").EnumerateArray().Select(Article).DistinctBy(a => a.Id).ToDictionary(a => a.Id);
    }

    public static IReadOnlyList<long> ArticleIds(JsonElement story) => [.. story.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("id").GetInt64())];

    public static StoryView Read(JsonElement story, RevisedStory of, IReadOnlySet<long> onFile) => new RevisionSnapshot(story, onFile).View(of);

    private StoryView View(RevisedStory of)
    {
        var sections = List("sections").Select(Section).ToList();
        var events = List("timeline").ToList();
        var anchors = StoryAnchors.Events([.. events.Select((e, i) => (i, Day(e, "start"), true))]);
        var timeline = events.Select((e, i) => Event(e, anchors[i])).ToList();
        return new StoryView
        {
            Id = of.Id, Slug = of.Slug, Title = Text(story, "title") ?? of.Title, Origin = Word<Origin>(story, "origin"), Revision = story.GetProperty("revision").GetInt32(),
            Updated = default, OutletCount = articles.Values.Select(a => a.Outlet).OfType<string>().Distinct().Count(),
            Sections = sections, Timeline = timeline, EventCount = timeline.Count,
            Disagreements = [.. List("disagreements").Select((d, i) => new DisagreementView(Text(d, "kind")!, Text(d, "about")!, [.. d.GetProperty("sides").EnumerateArray().Select(s => new DisagreementSideView(Text(s, "value")!, Citations(s, "citations", StoryAnchors.Disagreement(i))))]))],
            Sources = [.. List("sources").Select(Source)], Articles = [.. articles.Values],
        };
    }

    private SectionView Section(JsonElement section, int index) => new(Text(section, "heading") ?? "", Word<Origin>(section, "origin"), [.. section.GetProperty("sentences").EnumerateArray().Select((s, i) =>
    {
        var anchor = StoryAnchors.Sentence(index, i);
        var citations = Citations(s, "citations", anchor);
        var further = Citations(s, "corroboration", anchor);
        return new SentenceView(anchor, Readable(Text(s, "text")!, s), Word<Origin>(s, "origin"), Number(s, "salience"), (int)Number(s, "voices"), citations, further);
    })]);

    private EventView Event(JsonElement told, string anchor)
    {
        var text = Readable(Text(told, "text")!, told);
        return new EventView(
            anchor, Text(told, "label") ?? "", Date(told), text, text == Withheld ? null : Text(told, "quote"), Word<Origin>(told, "origin"), Number(told, "salience"), Text(told, "dateFrom") ?? "",
            told.TryGetProperty("planned", out var planned) && planned.GetBoolean(), Shown: true, (int)Number(told, "voices"), Citations(told, "citations", anchor));
    }

    private List<CitationView> Citations(JsonElement of, string name, string anchor) => !of.TryGetProperty(name, out var list) ? [] : [.. list.EnumerateArray().Select(c =>
    {
        var article = Id(c) is { } id && articles.TryGetValue(id, out var row) ? row : null;
        var isThere = article is not null && onFile.Contains(article.Id);
        int? source = c.GetProperty("source") is { ValueKind: JsonValueKind.Number } n ? n.GetInt32() : null;
        if (source is { } number)
        {
            if (!backLinks.TryGetValue(number, out var links)) backLinks[number] = links = [];
            if (!links.Contains(anchor)) links.Add(anchor);
        }

        Span? passage = isThere && c.GetProperty("passage") is { ValueKind: JsonValueKind.Object } p ? new Span(p.GetProperty("start").GetInt32(), p.GetProperty("end").GetInt32()) : null;
        return new CitationView(
            source, c.GetProperty("statedNumber") is { ValueKind: JsonValueKind.Number } stated ? stated.GetInt32() : null, isThere ? article!.Id : null, article?.Outlet, article?.Title,
            passage, isThere ? Text(c, "quote") : null, null, null, isThere || article is null ? Word<SupportStatus>(c, "support") : SupportStatus.NoText, Word<Resolution>(c, "resolution"), Number(c, "confidence"));
    })];

    /// <summary>The words, unless every article they stand on was removed.</summary>
    private string Readable(string text, JsonElement cites)
    {
        var ids = cites.GetProperty("citations").EnumerateArray().Select(Id).OfType<long>().Where(articles.ContainsKey).ToList();
        return ids.Count > 0 && !ids.Any(onFile.Contains) && Word<Origin>(cites, "origin") == Origin.Derived ? Withheld : text;
    }

    private SourceView Source(JsonElement s)
    {
        var number = s.GetProperty("number").GetInt32();
        var id = Id(s) is { } article && onFile.Contains(article) ? article : (long?)null;
        return new SourceView(number, id, Text(s, "outlet"), Text(s, "title") ?? "", Text(s, "description"), Text(s, "url"), Published(s), id is null || !articles.TryGetValue(id.Value, out var row) || row.HasText, null, backLinks.GetValueOrDefault(number, []));
    }

    private static ArticleRow Article(JsonElement a) => new(
        a.GetProperty("id").GetInt64(), Text(a, "externalId"), Text(a, "outlet"), Text(a, "title") ?? "", false, Text(a, "url"), Published(a), null, a.GetProperty("hasText").GetBoolean(),
        a.GetProperty("copyOf") is { ValueKind: JsonValueKind.Number } copy ? copy.GetInt64() : null, "", null);

    private static Published? Published(JsonElement of) => of.TryGetProperty("published", out var p) && p.ValueKind == JsonValueKind.Object && Date(p) is { } date ? new(date, Text(p, "time"), Text(p, "from") ?? "") : null;

    private static DateSpan? Date(JsonElement of) => Day(of, "start") is { } start && Day(of, "end") is { } end ? new DateSpan(start, end, Word<DatePrecision>(of, "precision")) : null;

    private static DateOnly? Day(JsonElement of, string name) => DateOnly.TryParseExact(Text(of, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static long? Id(JsonElement of) => of.TryGetProperty("article", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetInt64() : null;

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static double Number(JsonElement of, string name) => of.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetDouble() : 0;

    private static T Word<T>(JsonElement of, string name)
        where T : struct, Enum => Enum.TryParse<T>(Text(of, name), ignoreCase: true, out var word) ? word : default;

    private JsonElement.ArrayEnumerator List(string name) => story.GetProperty(name).EnumerateArray();
}
