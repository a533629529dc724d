using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Pages.Articles;

/// <summary>The file an article was read from, as it came. Always a download: nothing in it is shown or run by this site.</summary>
public sealed class OriginalModel(NewsDb db) : PageModel
{
    /// <summary>An older version's number; the newest when absent.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        var found = await db.ArticleVersions.AsNoTracking()
            .Where(v => v.ArticleId == id && (Version == null || v.Number == Version) && v.File!.Content != null)
            .OrderByDescending(v => v.Number)
            .Select(v => new { v.File!.Name, v.File.Content!.Brotli })
            .FirstOrDefaultAsync(cancellation);
        if (found is null) return NotFound();
        Response.Headers.XContentTypeOptions = "nosniff";
        return File(Compression.Unpack(found.Brotli), "application/octet-stream", found.Name);
    }
}
