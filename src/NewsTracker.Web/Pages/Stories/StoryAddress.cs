using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Pages.Stories;

/// <summary>Addresses under a story's own: they follow the story to its present slug.</summary>
internal static class StoryAddress
{
    /// <summary>The address of the running request with another slug.</summary>
    public static string Of(PageModel page, string slug, string present)
    {
        var rest = page.Request.Path.Value!["/stories/".Length..];
        var tail = rest.StartsWith(slug, StringComparison.Ordinal) ? rest[slug.Length..] : "";
        return $"/stories/{Uri.EscapeDataString(present)}{tail}{page.Request.QueryString}";
    }

    /// <summary>A permanent redirect to where the slug leads now, or "not found".</summary>
    public static async Task<IActionResult> ElsewhereAsync(
        PageModel page, StoryReader stories, string slug, CancellationToken cancellation) =>
        await stories.MovedToAsync(slug, cancellation) is { } present ? page.RedirectPermanent(Of(page, slug, present)) : page.NotFound();
}
