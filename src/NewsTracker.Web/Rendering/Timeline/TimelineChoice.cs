using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Rendering.Timeline;

/// <summary>
/// Which events of a timeline a reader asked for, as parameters of the address. <paramref name="At"/> is the address of an event: of a
/// paged timeline the page that holds it is shown.
/// </summary>
internal sealed record TimelineChoice(bool Full, string? Outlet, string? Kind, string? At)
{
    public static IReadOnlyList<(string Value, string Name)> Kinds { get; } =
    [
        ("happened", "What happened"), ("planned", "What is planned"), ("corroborated", "Told by several outlets"),
        ("single", "Told by one outlet"), ("contested", "Told otherwise by a source"),
        ("stated", "Stated by the imported page"), ("added", "Added from articles"),
    ];

    public bool IsFiltered => Outlet is { Length: > 0 } || Kind is { Length: > 0 };

    public bool Takes(EventView e) => (Full || e.Shown) && TakesOutlet(e) && Kind switch
    {
        "happened" => !e.Planned,
        "planned" => e.Planned,
        "corroborated" => e.Voices > 1,
        "single" => e.Voices <= 1,
        "contested" => e.Citations.Any(c => c.Support == SupportStatus.Contradicts),
        "stated" => e.Origin == Origin.Imported,
        "added" => e.Origin != Origin.Imported,
        _ => true,
    };

    /// <summary>The address of this choice on a story's page.</summary>
    /// <param name="slug">The story's.</param>
    /// <param name="fragment">Where on the page the address leads.</param>
    public string Address(string slug, string fragment = "timeline")
    {
        var query = new StringBuilder();
        Add("timeline", Full ? "full" : null);
        Add("outlet", Outlet);
        Add("kind", Kind);
        Add("at", At);
        return $"/stories/{slug}{query}#{fragment}";

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }
    }

    private bool TakesOutlet(EventView e) => string.IsNullOrEmpty(Outlet) || e.Citations.Any(c => c.Outlet == Outlet);
}
