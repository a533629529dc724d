using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Decisions.Erasing;

/// <summary>Takes an article's words out of the old revisions of stories, which stay readable without them.</summary>
internal static partial class HistoryErasure
{
    public const string Gone = "(removed)";

    /// <summary>
    /// The revisions that show one of the articles. Looks at all of them: an article may have stood in other stories before.
    /// </summary>
    public static async Task<IReadOnlyList<long>> FindAsync(
        NewsDb db, IReadOnlySet<long> articles, long after, CancellationToken cancellation)
    {
        var found = new List<long>();
        await foreach (var revision in db.Revisions
            .AsNoTracking()
            .Where(r => r.Id > after)
            .OrderBy(r => r.Id)
            .Select(r => new { r.Id, r.Snapshot })
            .AsAsyncEnumerable()
            .WithCancellation(cancellation))
        {
            var snapshot = System.Text.Encoding.UTF8.GetString(Compression.Unpack(revision.Snapshot));
            if (Named().Matches(snapshot).Any(m =>
                long.TryParse(m.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && articles.Contains(id)))
                found.Add(revision.Id);
        }

        return found;
    }

    public static async Task ClearAsync(
        NewsDb db, IReadOnlySet<long> articles, IReadOnlyList<long> revisions, CancellationToken cancellation)
    {
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var chunk in revisions.Chunk(100))
        {
            foreach (var revision in await db.Revisions.Where(r => chunk.Contains(r.Id)).OrderBy(r => r.Id).ToListAsync(cancellation))
            {
                var story = JsonNode.Parse(Compression.Unpack(revision.Snapshot))!.AsObject();
                Clear(story, articles, gone);
                revision.Snapshot = Compression.Pack(JsonSerializer.SerializeToUtf8Bytes(story, Relaxed));
                revision.Changes = Changes(revision.Changes, gone);
            }
        }

        await ClearFollowersAsync(db, revisions, gone, cancellation);
    }

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    /// <summary>The revision that no longer shows the article says in its list of changes what it dropped.</summary>
    private static async Task ClearFollowersAsync(
        NewsDb db, IReadOnlyList<long> revisions, HashSet<string> gone, CancellationToken cancellation)
    {
        var stories = await db.Revisions.Where(r => revisions.Contains(r.Id)).Select(r => r.StoryId).Distinct().ToListAsync(cancellation);
        foreach (var revision in await db.Revisions.Where(r => stories.Contains(r.StoryId)).ToListAsync(cancellation))
            revision.Changes = Changes(revision.Changes, gone);
    }

    private static void Clear(JsonObject story, IReadOnlySet<long> articles, HashSet<string> gone)
    {
        foreach (var section in Items(story, "sections")
            .Where(s => (string?)s["origin"] != "imported" && Items(s, "sentences").Any(t => Rests(t, articles))))
            section["heading"] = Gone;
        foreach (var told in Items(story, "sections").SelectMany(s => Items(s, "sentences")).Concat(Items(story, "timeline")))
        {
            if ((string?)told["origin"] != "imported" && Rests(told, articles)) Blank(told, gone);
            foreach (var citation in Items(told, "citations").Concat(Items(told, "corroboration")).Where(c => Is(c["article"], articles)))
                Unquote(citation);
        }

        foreach (var side in Items(story, "disagreements").SelectMany(d => Items(d, "sides")))
        {
            if (Items(side, "citations").All(c => Is(c["article"], articles))) side["value"] = Gone;
            foreach (var citation in Items(side, "citations").Where(c => Is(c["article"], articles))) Unquote(citation);
        }

        foreach (var told in Items(story, "disagreements").Where(d => Items(d, "sides").All(s => (string?)s["value"] == Gone)))
            told["about"] = Gone;
        foreach (var source in Items(story, "sources").Where(s => Is(s["article"], articles)))
            (source["title"], source["description"], source["url"]) = (Gone, null, null);
        foreach (var listed in Items(story, "articles").Where(a => Is(a["id"], articles)))
        {
            var (outlet, title) = ((string?)listed["outlet"], (string?)listed["title"] ?? "");
            gone.Add(outlet is null ? title : $"{outlet}: {title}");
            if ((string?)story["title"] == title) story["title"] = Gone;
            (listed["title"], listed["url"], listed["externalId"]) = (Gone, null, null);
        }
    }

    private static bool Rests(JsonObject told, IReadOnlySet<long> articles) =>
        Items(told, "citations").Any(c => Is(c["article"], articles));

    private static void Blank(JsonObject told, HashSet<string> gone)
    {
        if ((string?)told["text"] is { } text) gone.Add(text);
        told["text"] = Gone;
        if (told.ContainsKey("quote")) told["quote"] = null;
    }

    private static void Unquote(JsonObject citation) =>
        (citation["passage"], citation["quote"], citation["support"]) = (null, null, "noText");

    /// <summary>Lines of changes that carry a removed sentence, alone or behind a date ("Jan 22: …").</summary>
    private static string Changes(string json, HashSet<string> gone)
    {
        if (JsonNode.Parse(json) is not JsonObject lists) return json;
        foreach (var list in lists.Select(l => l.Value).OfType<JsonArray>())
            for (var i = 0; i < list.Count; i++)
                if ((string?)list[i] is { } line && Carries(line, gone)) list[i] = Gone;
        return lists.ToJsonString(JsonSerializerOptions.Web);
    }

    private static bool Carries(string line, HashSet<string> gone)
    {
        if (gone.Contains(line)) return true;
        for (var at = line.IndexOf(": ", StringComparison.Ordinal); at >= 0; at = line.IndexOf(": ", at + 2, StringComparison.Ordinal))
            if (gone.Contains(line[(at + 2)..])) return true;
        return false;
    }

    [GeneratedRegex("\"(?:article|id)\":([0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    private static IEnumerable<JsonObject> Items(JsonObject node, string name) =>
        node[name] is JsonArray items ? items.OfType<JsonObject>() : [];

    private static bool Is(JsonNode? node, IReadOnlySet<long> ids) =>
        node is JsonValue value && value.TryGetValue<long>(out var number) && ids.Contains(number);
}
