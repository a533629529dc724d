using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Benchmarks.Load.Bare;

/// <summary>One query, one loop.</summary>
internal sealed class BareModel(BareDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public IReadOnlyList<BareLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Lines = await db.Lines.AsNoTracking().Where(l => l.Page == Id).OrderBy(l => l.Id).ToListAsync(cancellation);
}
