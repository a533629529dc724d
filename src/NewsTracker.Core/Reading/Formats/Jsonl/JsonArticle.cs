using System.Text.Json;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection;
using NewsTracker.Core.Reading.Detection.Languages;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Reading.Formats.Html;
using NewsTracker.Core.Reading.Formats.Records;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Core.StoryPages.Exported;

namespace NewsTracker.Core.Reading.Formats.Jsonl;

/// <summary>
/// One article as a JSON object: `id`, `url`, `title`, `outlet` or `source`, `published`, `language` or `lang`, `byline`, `text` or `html`.
/// Other keys are ignored.
/// </summary>
internal static class JsonArticle
{
    public static bool HasArticleKey(ReadOnlySpan<byte> json) =>
        json.IndexOf("\"items\""u8) < 0
        && json.IndexOf("\"articles\":"u8) < 0
        && json.IndexOf("\"results\":"u8) < 0
        && json.IndexOf("\"_items\":"u8) < 0
        && (json.IndexOf("\"text\""u8) >= 0 || json.IndexOf("\"html\""u8) >= 0 || json.IndexOf("\"title\""u8) >= 0);

    public static (Document? Document, Rejection? Fault) Read(JsonElement json, ReadingSession session)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return (null, new("malformed", "The line is JSON but not an object with an article's fields."));
        if (StoryExports.OfJson(json) is { } story) return (story, null);
        var title = Tidy.Line(JsonText.Of(json, "title"));
        var text = JsonText.Of(json, "text");
        if (text is null && JsonText.Of(json, "html") is null && ForeignArticle.Read(json, session) is { } foreign) return foreign;
        if (text is null && JsonText.Of(json, "html") is { } html) return FromHtml(json, html, title, session);
        // "10:24 AM, Mon 22 Jul 2031": the line of a page, taken for its headline
        if (!string.IsNullOrEmpty(text) && Datelines.IsStamp(title)) title = "";
        if (title.Length == 0 && UnseenCharacters.AreAll(text)) return (null, new("empty", "The article has neither a title nor a text."));
        text ??= "";
        var (blocks, derived) = VerbatimBlocks.Of(text, title.Length == 0);
        var draft = new Draft(DocumentKind.Jsonl, []);
        draft.SetTitle(title, "field", 1);
        if (derived is not null) draft.SetTitle(derived, "first sentence", 0.5, derived: true);
        Fill(json, draft);
        OpeningDay.Read(draft, text);
        if (draft.Language is null && LanguageDetector.Detect(title, blocks.Select(b => b.Span.Of(text))) is { } language)
            draft.SetLanguage(language.Code, "text", language.Confidence);
        return (draft.ToDocument() with { Text = text, Blocks = blocks, Links = TextLinks.Of(text) }, null);
    }

    private static (Document? Document, Rejection? Fault) FromHtml(JsonElement json, string html, string title, ReadingSession session)
    {
        var read = HtmlReader.Read(html, new(WebAddress.Clean(JsonText.Of(json, "url")), Kind: DocumentKind.Jsonl), session);
        var page = read.Documents is [var only] ? only : new Document { Kind = DocumentKind.Jsonl, Text = "" };
        if (page.Text.Length == 0 && title.Length == 0)
            return (null, read.Rejections is [var reason, ..] ? reason : new("empty", "The article has neither a title nor a text."));
        var draft = new Draft(DocumentKind.Jsonl, []);
        draft.SetTitle(title, "field", 1);
        Fill(json, draft);
        var own = draft.ToDocument();
        return (page with
        {
            Kind = DocumentKind.Jsonl,
            Title = own.Title ?? page.Title,
            TitleDerived = own.Title is null && page.TitleDerived,
            Byline = own.Byline.Count > 0 ? own.Byline : page.Byline,
            Outlet = own.Outlet ?? page.Outlet,
            Url = own.Url ?? page.Url,
            Published = own.Published ?? page.Published,
            Language = own.Language ?? page.Language,
            ExternalId = own.ExternalId,
            Warnings = [.. own.Warnings, .. page.Warnings],
            Provenance = page.Provenance.Concat(own.Provenance).GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.Last().Value),
        }, null);
    }

    private static void Fill(JsonElement json, Draft draft)
    {
        draft.ExternalId = JsonText.Of(json, "id");
        if (JsonText.Of(json, "url") is { Length: > 0 } address)
        {
            if (WebAddress.Clean(address) is { } url) draft.SetUrl(url, "field", 1);
            else draft.Warnings.Add("The url is no absolute http or https address and was left out.");
        }

        if (Tidy.Line(JsonText.Of(json, "outlet") ?? JsonText.Of(json, "source")) is { Length: > 0 } outlet)
        {
            if (WebAddress.Clean(outlet) is { } home) draft.SetUrl(home, "field", 0.9);
            else draft.SetOutlet(outlet, "field", 1);
        }

        if (LanguageTag.Clean(JsonText.Of(json, "language") ?? JsonText.Of(json, "lang")) is { } language)
            draft.SetLanguage(language, "field", 1);
        draft.AddByline(Names(json), "field", 1);
        if (JsonText.Of(json, "published") is { Length: > 0 } published)
        {
            if (FieldDate.Parse(published) is { } date) draft.SetPublished(date, 1);
            else draft.Warnings.Add("The published field is no date of the form YYYY[-MM[-DD[Thh:mm]]] and was left out.");
        }
        else if (json.TryGetProperty("published", out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.String))
        {
            if (FieldDate.OfObject(value) is { } date) draft.SetPublished(date, 1);
            else draft.Warnings.Add(
                "The published field is neither a date as text nor an object with start and precision, and was left out.");
        }

        // other tools write the same keys for title and text, and their own for the rest
        var others = ForeignArticle.OfKeys(json);
        if (draft.Byline.Count == 0) draft.AddByline(others.Authors.SelectMany(PersonNames.Of), "field", 1);
        if (draft.Published is null && others.Day is { } day) draft.SetPublished(day, 1);
        if (draft.Outlet is null && Tidy.Line(others.Outlet) is { Length: > 0 } name && WebAddress.Clean(name) is null)
            draft.SetOutlet(name, "field", 0.9);
    }

    private static IEnumerable<string> Names(JsonElement json)
    {
        if (!json.TryGetProperty("byline", out var byline)) return [];
        return byline.ValueKind switch
        {
            JsonValueKind.String => BylineLineReader.Split(Tidy.Line(byline.GetString())),
            JsonValueKind.Array =>
                byline
                    .EnumerateArray()
                    .Where(n => n.ValueKind == JsonValueKind.String)
                    .Select(n => Tidy.Line(n.GetString()))
                    .Where(n => n.Length > 0),
            _ => [],
        };
    }
}
