using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Exported;

/// <summary>
/// Reads a timeline in the form of TimelineJS 3: title, events with the parts of their dates, and the articles that ours link.
/// </summary>
internal static partial class TimelineJsReader
{
    public static bool Recognizes(JsonElement json) =>
        Part(json, "events") is { ValueKind: JsonValueKind.Array } events
        && events.EnumerateArray().Any(e => Part(e, "start_date") is not null && Part(e, "text") is not null);

    /// <returns>Null when no event has words.</returns>
    public static ImportedStory? Read(JsonElement json)
    {
        var story = new ExportedStory { Title = Plain(Text(Part(Part(json, "title"), "text"), "headline")) };
        foreach (var told in Part(json, "events")!.Value.EnumerateArray())
        {
            var body = Text(Part(told, "text"), "text") ?? "";
            var quote = Quotation().Match(body) is { Success: true } said ? Plain(said.Groups[1].Value) : null;
            story.Event(
                Plain(Text(told, "display_date")), Span(told), Plain(Text(Part(told, "text"), "headline")), quote, Articles(body, story));
        }

        if (story.Title.Length == 0) story.Title = "Timeline";
        return story.HoldsStory ? story.ToStory() : null;
    }

    private static IEnumerable<ExportedCitation> Articles(string body, ExportedStory story)
    {
        if (Sources().Match(body) is not { Success: true } sources) yield break;
        foreach (Match source in Source().Matches(sources.Groups[1].Value))
        {
            var url = source.Groups["url"].Success ? WebUtility.HtmlDecode(source.Groups["url"].Value) : null;
            foreach (var part in url is null ? Divider().Split(source.Value) : [source.Value])
            {
                var words = Plain(part);
                if (words.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma)
                    yield return new(null, story.Article(words[..comma], words[(comma + 2)..], url));
            }
        }
    }

    private static DateSpan? Span(JsonElement told)
    {
        if (Day(Part(told, "start_date")) is not { } start) return null;
        return Day(Part(told, "end_date")) is { } end && end.End > start.Start ? DateSpan.Range(start.Start, end.End) : start;
    }

    private static DateSpan? Day(JsonElement? date)
    {
        if (Number(date, "year") is not (>= 1 and <= 9999 and var year)) return null;
        if (Number(date, "month") is not (>= 1 and <= 12 and var month)) return DateSpan.Year(year);
        return Number(date, "day") is >= 1 and var day && day <= DateTime.DaysInMonth(year, month)
            ? DateSpan.Day(new DateOnly(year, month, day))
            : DateSpan.Month(year, month);
    }

    private static int? Number(JsonElement? json, string name) => Part(json, name) switch
    {
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) => number,
        { ValueKind: JsonValueKind.String } value when int.TryParse(value.GetString(), out var number) => number,
        _ => null,
    };

    private static string? Text(JsonElement? json, string name) =>
        Part(json, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static JsonElement? Part(JsonElement? json, string name) =>
        json is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out var part) ? part : null;

    private static string Plain(string? html) => WebUtility.HtmlDecode(Tag().Replace(html ?? "", "")).Trim();

    [GeneratedRegex("<[^<>]{1,4000}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("<blockquote>([^<]+)</blockquote>", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();

    [GeneratedRegex("<p>((?:(?!</p>).)+)</p>$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Sources();

    /// <summary>A link, or the words between links.</summary>
    [GeneratedRegex("<a href=\"(?<url>[^\"]+)\">[^<]*</a>|[^<]+", RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    /// <summary>What parts two articles without addresses; not the end of a character reference.</summary>
    [GeneratedRegex(@"(?<!&[#\w]{1,8}); ", RegexOptions.CultureInvariant)]
    private static partial Regex Divider();
}
