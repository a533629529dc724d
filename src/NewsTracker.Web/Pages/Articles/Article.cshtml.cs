using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Rendering.Citations;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Pages.Articles;

/// <summary>The page of one article, with its corrections.</summary>
public sealed class ArticleModel(ArticleReader articles, ArticleCorrector corrector, Remover remover) : PageModel
{
    /// <summary>Null when it was removed: then <see cref="Tombstone"/> says so.</summary>
    public ArticleView? Article { get; private set; }

    public Tombstone? Tombstone { get; private set; }

    /// <summary>An older version's number; the newest when absent.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    /// <summary>"start-end" in code points: a passage to be marked although no story's short view cites it.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public string? Passage { get; set; }

    /// <summary>The fields just corrected, to be confirmed to the person.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Saved { get; set; }

    public CorrectionForm Form { get; private set; } = new();

    public Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation) => ShowAsync(id, null, cancellation);

    public async Task<IActionResult> OnPostCorrectAsync(long id, [FromForm] CorrectionForm form, CancellationToken cancellation)
    {
        if (await corrector.CorrectAsync(id, form.Values(), User.Identity?.Name, cancellation) is not { } result) return NotFound();
        if (result.Faults.Count > 0) return await ShowAsync(id, form with { Faults = result.Faults }, cancellation);
        return Redirect($"/articles/{id}?saved={(result.Changed.Count == 0 ? "nothing" : string.Join('.', result.Changed))}#reading");
    }

    public async Task<IActionResult> OnPostUndoAsync(long id, string field, CancellationToken cancellation) =>
        await corrector.UndoAsync(id, field, User.Identity?.Name, cancellation) is { } result
            ? Redirect($"/articles/{id}?saved={(result.Changed.Count == 0 ? "nothing" : result.Changed[0])}#reading")
            : NotFound();

    /// <summary>Lets a removed article be handed in again.</summary>
    public async Task<IActionResult> OnPostLiftAsync(long id, CancellationToken cancellation) =>
        await remover.LiftAsync(id, User.Identity?.Name, cancellation) ? Redirect($"/articles/{id}") : NotFound();

    private async Task<IActionResult> ShowAsync(long id, CorrectionForm? form, CancellationToken cancellation)
    {
        if (await articles.OneAsync(id, Version, Passage, cancellation) is not { } article)
        {
            if (await articles.TombstoneAsync(id, cancellation) is not { } tombstone) return NotFound();
            Tombstone = tombstone;
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }

        Article = article with { Cited = PassageLink.With(article.Cited, Passage, article.Text) };
        Form = form ?? CorrectionForm.Of(article.Fields);
        return Page();
    }
}
