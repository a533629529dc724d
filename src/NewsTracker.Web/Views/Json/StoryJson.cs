using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Views.Json;

/// <summary>The story JSON of schema "newstracker/story/1": one object, one line. Offsets are code points; equal stories give equal bytes.</summary>
internal static class StoryJson
{
    public const string Schema = "newstracker/story/1";

    public static JsonWriterOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="view">The story.</param>
    /// <param name="full">Every candidate event, most salient first, in place of the events a page shows.</param>
    public static byte[] Write(StoryView view, bool full = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain)) Write(json, view, full);
        return buffer.WrittenSpan.ToArray();
    }

    public static void Write(Utf8JsonWriter json, StoryView view, bool full)
    {
        json.WriteStartObject();
        WriteMembers(json, view, full);
        json.WriteEndObject();
    }

    /// <summary>The members of the object, for one that has others too.</summary>
    public static void WriteMembers(Utf8JsonWriter json, StoryView view, bool full)
    {
        json.WriteString("schema", Schema);
        json.WriteString("slug", view.Slug);
        json.WriteString("title", view.Title);
        json.WriteString("parent", view.Parent?.Slug);
        json.WriteString("origin", Lower(view.Origin));
        json.WriteNumber("revision", view.Revision);
        json.WriteString("updated", Day(view.LatestDay));
        Number(json, "statedArticleCount", view.StatedArticleCount);
        json.WriteNumber("articleCount", view.Articles.Count);
        if (view.Stated is null) json.WriteNull("stated");
        else WriteStated(json, view.Stated);
        WriteSections(json, view);
        var events = full ? view.Timeline.OrderByDescending(e => e.Salience).ToList() : [.. view.Timeline.Where(e => e.Shown)];
        WriteSources(json, view, full);
        Array(json, "timeline", events, e => WriteEvent(json, e));
        Array(json, "stories", view.SubStories, s =>
        {
            json.WriteString("slug", s.Slug);
            json.WriteString("title", s.Title);
            json.WriteNumber("articleCount", s.ArticleCount);
        });
        Array(json, "articles", view.Articles, a => WriteArticle(json, a));
        Array(json, "externalResources", view.ExternalResources, r =>
        {
            json.WriteString("url", r.Url);
            json.WriteNumber("citedCount", r.CitedCount);
            Number(json, "statedCount", r.StatedCount);
        });
        Array(json, "disagreements", view.Disagreements, d =>
        {
            json.WriteString("kind", d.Kind);
            json.WriteString("about", d.About);
            Array(json, "sides", d.Sides, s =>
            {
                json.WriteString("value", s.Value);
                Array(json, "citations", s.Citations, c => WriteCitation(json, c));
            });
        });
        Array(json, "findings", view.Findings, f =>
        {
            json.WriteString("code", f.Code);
            json.WriteString("message", f.Message);
        });
    }

    private static void WriteStated(Utf8JsonWriter json, StatedCounts stated)
    {
        json.WriteStartObject("stated");
        Number(json, "articles", stated.Articles);
        Number(json, "sources", stated.Sources);
        Number(json, "stories", stated.Stories);
        Number(json, "related", stated.Related);
        Number(json, "links", stated.Links);
        json.WriteEndObject();
    }

    private static void WriteSections(Utf8JsonWriter json, StoryView view) => Array(json, "sections", view.Sections, section =>
    {
        json.WriteString("heading", section.Heading);
        json.WriteString("origin", Lower(section.Origin));
        Array(json, "sentences", section.Sentences, s =>
        {
            json.WriteString("text", s.Text);
            json.WriteString("origin", Lower(s.Origin));
            json.WriteNumber("salience", Math.Round(s.Salience, 6));
            json.WriteNumber("voices", s.Voices);
            Array(json, "citations", s.Citations, c => WriteCitation(json, c));
            Array(json, "corroboration", s.Corroboration, c => WriteCitation(json, c));
        });
    });

    private static void WriteSources(Utf8JsonWriter json, StoryView view, bool full)
    {
        var shown = view.Timeline.Where(e => full || e.Shown).SelectMany(e => e.Citations)
            .Concat(view.Sections.SelectMany(s => s.Sentences).SelectMany(s => s.Citations.Concat(s.Corroboration)))
            .Concat(view.Disagreements.SelectMany(d => d.Sides).SelectMany(s => s.Citations))
            .Select(c => c.Source).OfType<int>().ToHashSet();
        Array(json, "sources", view.Sources.Where(s => shown.Contains(s.Number) || s.Description is not null), s =>
        {
            json.WriteNumber("number", s.Number);
            if (s.Article is { } article) json.WriteNumber("article", article);
            else json.WriteNull("article");
            json.WriteString("outlet", s.Outlet);
            json.WriteString("title", s.Title);
            json.WriteString("description", s.Description);
            json.WriteString("url", s.Url);
            WritePublished(json, "published", s.Published);
        });
    }

    private static void WriteEvent(Utf8JsonWriter json, EventView e)
    {
        json.WriteString("label", e.Label);
        json.WriteString("start", Day(e.Date?.Start));
        json.WriteString("end", Day(e.Date?.End));
        json.WriteString("precision", e.Date is null ? null : Lower(e.Date.Precision));
        json.WriteString("text", e.Text);
        json.WriteString("quote", e.Quote);
        json.WriteNumber("salience", Math.Round(e.Salience, 6));
        json.WriteString("dateFrom", e.DateFrom);
        json.WriteBoolean("planned", e.Planned);
        json.WriteNumber("voices", e.Voices);
        json.WriteString("origin", Lower(e.Origin));
        Array(json, "citations", e.Citations, c => WriteCitation(json, c));
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticleRow a)
    {
        json.WriteNumber("id", a.Id);
        json.WriteString("externalId", a.ExternalId);
        json.WriteString("outlet", a.Outlet);
        json.WriteString("title", a.Title);
        json.WriteString("url", a.Url);
        WritePublished(json, "published", a.Published);
        json.WriteBoolean("hasText", a.HasText);
        if (a.CopyOf is { } original) json.WriteNumber("copyOf", original);
        else json.WriteNull("copyOf");
    }

    private static void WriteCitation(Utf8JsonWriter json, CitationView c)
    {
        Number(json, "source", c.Source);
        Number(json, "statedNumber", c.StatedNumber);
        if (c.Article is { } article) json.WriteNumber("article", article);
        else json.WriteNull("article");
        if (c.Passage is { } passage)
        {
            json.WriteStartObject("passage");
            json.WriteNumber("start", passage.Start);
            json.WriteNumber("end", passage.End);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("passage");
        }

        json.WriteString("quote", c.Quote);
        json.WriteString("support", Camel(c.Support));
        json.WriteString("resolution", Lower(c.Resolution));
        json.WriteNumber("confidence", Math.Round(c.Confidence, 4));
    }

    /// <summary>The date object of `extract`: start, end, precision, time, from; null when unknown.</summary>
    public static void WritePublished(Utf8JsonWriter json, string name, Published? date)
    {
        if (date is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("start", Day(date.Date.Start));
        json.WriteString("end", Day(date.Date.End));
        json.WriteString("precision", Lower(date.Date.Precision));
        json.WriteString("time", date.Time);
        json.WriteString("from", date.From);
        json.WriteEndObject();
    }

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Camel(SupportStatus status) => JsonNamingPolicy.CamelCase.ConvertName(status.ToString());

    public static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    public static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
