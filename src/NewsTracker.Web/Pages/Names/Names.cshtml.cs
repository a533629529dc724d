using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Core.Language.Names;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Views.Lists;

namespace NewsTracker.Web.Pages.Names;

/// <summary>The list of names.</summary>
public sealed class NamesModel(NameReader names) : PageModel
{
    private const int Size = 100;

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    /// <summary>The only kind listed, as the address says; all for any other word.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>The kinds to choose from, with what a reader calls them.</summary>
    public static IReadOnlyList<(string? Kind, string Label)> Kinds { get; } =
    [
        (null, "All"), ("person", "People"), ("body", "Bodies"), ("place", "Places"), ("event", "Events"), ("product", "Products"),
        ("other", "Other"),
    ];

    public CursorPage<NameRow> Names { get; private set; } = new([], null);

    /// <summary>What a reader calls the kind.</summary>
    /// <returns>In the plural, for a heading or filter.</returns>
    public static string Label(NameKind kind) =>
        Kinds.FirstOrDefault(k => string.Equals(k.Kind, kind.ToString(), StringComparison.OrdinalIgnoreCase)).Label ?? "Other";

    /// <summary>The address of a page of the list.</summary>
    /// <returns>A local path with query.</returns>
    public static string Address(string? kind, string? cursor)
    {
        var asked = new[] { kind is null ? null : "kind=" + kind, cursor is null ? null : "cursor=" + Uri.EscapeDataString(cursor) };
        return "/names" + (asked.Any(a => a is not null) ? "?" + string.Join('&', asked.Where(a => a is not null)) : "");
    }

    public void OnGet()
    {
        if (!Kinds.Any(k => k.Kind is not null && k.Kind == Kind)) Kind = null;
        Names = names.All(Kind is null ? null : Enum.Parse<NameKind>(Kind, ignoreCase: true), Cursor, Size);
    }
}
