using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Reading;

/// <summary>
/// What reading gave, as the JSON that golden cases and the examples of docs/formats.md are written in. Fields without a value are left
/// out.
/// </summary>
internal static class ReadJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    public static string Of(ReadResult result) =>
        JsonSerializer.Serialize(
            new { documents = result.Documents.Select(Fields), rejections = result.Rejections.Select(r => new { r.Code, r.Entry }) },
            Options) + "\n";

    public static SortedDictionary<string, object> Fields(Document d)
    {
        var all = new Dictionary<string, object?>
        {
            ["kind"] = d.Kind.ToString().ToLowerInvariant(), ["entry"] = d.Entry, ["title"] = d.Title,
            ["titleDerived"] = d.TitleDerived ? true : null, ["byline"] = List(d.Byline), ["outlet"] = d.Outlet, ["url"] = d.Url,
            ["published"] = d.Published is { } p ? Date(p.Date) + (p.Time is null ? "" : "T" + p.Time) + " from " + p.From : null,
            ["language"] = d.Language, ["place"] = d.Place, ["externalId"] = d.ExternalId, ["summary"] = d.Summary,
            ["blocks"] = List(d.Blocks.Select(b => (b.Kind == BlockKind.Paragraph ? "" : b.Kind + ": ") + b.Span.Of(d.Text))),
            ["links"] = List(d.Links.Select(l => l.Text + " -> " + l.Url)), ["stripped"] = List(d.Stripped),
            ["warnings"] = List(d.Warnings),
        };
        return new(all.Where(f => f.Value is not null).ToDictionary(f => f.Key, f => f.Value!), StringComparer.Ordinal);
    }

    private static string Date(DateSpan date) => date.Precision switch
    {
        DatePrecision.Day => date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => date.Start.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    private static List<string>? List(IEnumerable<string> items) => items.ToList() is { Count: > 0 } list ? list : null;
}
