using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using NewsTracker.Benchmarks.Extraction;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Reading.Formats.Html;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>An article with the groups that it truly belongs to; null where the corpus does not say.</summary>
/// <param name="Fold">What it shares its sources and subjects with: a host or a topic.</param>
/// <param name="Host">The host of its address, else the first part of its key.</param>
internal sealed record LabelledItem(GroupingItem Item, string Key, string? Event, string? Story, string Fold, string Host);

/// <summary>The labelled sets of grouping in the test material.</summary>
internal static class GroupingSet
{
    private static readonly string Root = Path.Combine(
        Environment.GetEnvironmentVariable("NEWSTRACKER_CORPORA") ?? Path.Combine("..", "shared"), "corpora");

    /// <summary>Reads the pages of the mixed inbox once: reading them takes longer than grouping them.</summary>
    public static int WritePages(string output)
    {
        using var writer = new StreamWriter(output);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "extraction", "dev", "html"),
            "*.html.gz").Order(StringComparer.Ordinal))
        {
            using var unpacked = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            if (HtmlReader.Read(unpacked.ReadToEnd(), HtmlContext.Empty, CancellationToken.None).Documents is not [var read]) continue;
            writer.WriteLine(JsonSerializer.Serialize(new
            {
                id = Path.GetFileName(file)[..^".gz".Length],
                title = read.TitleDerived ? null : read.Title,
                source = read.Outlet,
                url = read.Url,
                lang = read.Language,
                published = read.Published?.Date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                text = read.Text,
            }));
        }

        return 0;
    }

    /// <summary>
    /// One of uci, ecbplus, t17 (sub-stories; t17 has stories alone), pages, mixture (both), giants (the pages among whole t17), twins
    /// (ecbplus and its made-up twin), or "file:PATH" of lines with id, title, published, text, story and event.
    /// </summary>
    public static List<LabelledItem> Load(string name, string pages)
    {
        if (name.StartsWith("file:", StringComparison.Ordinal))
            return [.. File.ReadLines(name["file:".Length..]).Select(l => JsonDocument.Parse(l).RootElement).Select(OfFile)];
        if (name == "twins") return TwinSet.Of(Load("ecbplus", pages));
        if (name == "giants")
        {
            return [.. Load("pages", pages).Concat(Load("t17", pages)).Select((l, i) => l with { Item = l.Item with { Id = i } })];
        }

        if (name is "uci" or "ecbplus" or "t17") return [.. Lines(Clusters(name)).Select((row, i) => Of(row, i, name))];
        using var groups = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "inbox", "dev", name == "pages" ? "groups.json"
            : "mixture.json")));
        var gold = name == "pages" ? groups.RootElement : groups.RootElement.GetProperty("gold");
        var rows = File.ReadLines(pages).Select(l => JsonDocument.Parse(l).RootElement);
        if (name == "mixture") rows = rows.Concat(new[] { "ecbplus", "uci", "t17" }.SelectMany(c => Lines(Clusters(c))));
        var stories = gold.EnumerateObject().CountBy(g => g.Value.GetProperty("story").GetString() ?? g.Name).ToDictionary();
        return
        [
            .. rows.Where(r => gold.TryGetProperty(Text(r, "id")!, out _)).Select((row, i) => Of(row, i, null, gold))
                .Select(l => l.Story is not null && stories[l.Story] > 1 ? l with { Fold = l.Story } : l)
        ];
    }

    private static string Clusters(string name) => Path.Combine(Root, "clustering", "dev", name + ".jsonl.gz");

    private static IEnumerable<JsonElement> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return JsonDocument.Parse(line).RootElement;
    }

    private static LabelledItem OfFile(JsonElement row, int id)
    {
        var story = Text(row, "story");
        return new(Item(row, id), Text(row, "id")!, Text(row, "event"), story, story ?? "", "");
    }

    private static LabelledItem Of(JsonElement row, int id, string? set, JsonElement gold = default)
    {
        var (key, url, item) = (Text(row, "id")!, Text(row, "url"), Item(row, id));
        if (set is null)
        {
            var groups = gold.GetProperty(key);
            var host = url is not null && Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : key.Split('_')[0];
            var fold = groups.GetProperty("story").GetString() is { } story && story.Contains('/', StringComparison.Ordinal) ? story
                : host;
            return new(item, key, groups.GetProperty("event").GetString(), groups.GetProperty("story").GetString(), fold, host);
        }

        var cluster = set + "/" + Text(row, "cluster");
        return new(item, key, set == "t17" ? null : cluster, cluster, set + "/" + (set == "ecbplus" ? Text(row, "topic") : Text(row,
            "cluster")), "");
    }

    private static GroupingItem Item(JsonElement row, int id)
    {
        var (text, language, title) = (Text(row, "text") ?? "", Text(row, "lang"), Text(row, "title"));
        if (title == "None") title = null;
        return new GroupingItem
        {
            Id = id, Title = title, Pairs = ReadPairs.Of(title, text, language), Outlet = Text(row, "source"), Language = language,
            Day = Text(row, "published") is { Length: >= 10 } day ? DateOnly.ParseExact(day[..10], "yyyy-MM-dd",
                CultureInfo.InvariantCulture) : null,
            Content = new AnalyzedText(text, [], [], [], language),
        };
    }

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
