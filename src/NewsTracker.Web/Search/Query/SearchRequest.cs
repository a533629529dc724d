using Microsoft.AspNetCore.Mvc;
using NewsTracker.Web.Search.Words;

namespace NewsTracker.Web.Search.Query;

/// <summary>
/// A search as an address asks it: what the form of the page and the API have in common. A field that is filled rules over the same filter
/// in the words.
/// </summary>
public sealed record SearchRequest
{
    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    [FromQuery(Name = "outlet")]
    public string? Outlet { get; init; }

    [FromQuery(Name = "story")]
    public string? Story { get; init; }

    [FromQuery(Name = "from")]
    public string? From { get; init; }

    [FromQuery(Name = "to")]
    public string? To { get; init; }

    [FromQuery(Name = "language")]
    public string? Language { get; init; }

    [FromQuery(Name = "kind")]
    public string? Kind { get; init; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    [FromQuery(Name = "cursor")]
    public string? Cursor { get; init; }

    internal static SearchRequest Of(IQueryCollection fields) => new()
    {
        Q = fields["q"], Outlet = fields["outlet"], Story = fields["story"], From = fields["from"], To = fields["to"],
        Language = fields["language"], Kind = fields["kind"], Sort = fields["sort"], Cursor = fields["cursor"],
    };

    internal SearchQuery Query()
    {
        var query = SearchQueryReader.Read(Q);
        return query with
        {
            Outlet = Filled(Outlet) ?? query.Outlet, Story = Filled(Story) ?? query.Story, Language = Filled(Language) ?? query.Language,
            From = SearchQueryReader.Day(From, last: false) ?? query.From, To = SearchQueryReader.Day(To, last: true) ?? query.To,
            Kind = SearchQueryReader.KindOf(Kind) ?? query.Kind,
            ByDate = query.ByDate || string.Equals(Sort, "date", StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>
    /// The address of the page with this search, with some fields changed; null takes a field away. The cursor is never kept.
    /// </summary>
    internal string Address(params (string Field, string? Value)[] changes)
    {
        var fields = new List<(string Name, string? Value)>
        {
            ("q", Q), ("outlet", Outlet), ("story", Story), ("from", From), ("to", To), ("language", Language), ("kind", Kind),
            ("sort", Sort)
        };
        foreach (var (field, value) in changes)
        {
            fields.RemoveAll(f => f.Name == field);
            fields.Add((field, value));
        }

        var filled = fields.Where(f => Filled(f.Value) is not null).Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value!)}");
        return "/search" + string.Join('&', filled) switch { "" => "", var query => "?" + query };
    }

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Length > 200 ? value[..200] : value;
}
