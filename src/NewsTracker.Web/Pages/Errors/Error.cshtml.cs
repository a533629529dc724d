using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Pages.Errors;

/// <summary>What a reader sees instead of a page. Reached by re-execution, so the status stays that of the failed request.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel(StoreHealth health) : PageModel
{
    /// <summary>From the address: a method that has no handler here, like PUT, is answered as well.</summary>
    public int Code => int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);

    public string Heading => Code switch
    {
        400 => "This request could not be read",
        403 => "This is not open to you",
        404 => "There is nothing at this address",
        405 => "This cannot be done at this address",
        410 => "What stood here was removed",
        413 => "That is too much at once",
        503 => "The store cannot be used now",
        507 => "There is no room left",
        _ => "Something went wrong here",
    };

    public string Advice => Code switch
    {
        400 => "A form may have been open for too long. Go back, reload the page and send it again.",
        403 => "This is not taken from a page of another site. Open the page here and do it again.",
        404 => "The address may be mistyped, or what stood here was removed. Addresses of stories that were merged or renamed still work.",
        405 => "The address is there to be read, or to be written to, and not for both.",
        410 => "A person removed it. Addresses are not given to anything else.",
        413 => "Hand in fewer or smaller files at a time; the limit for one file is on the upload page.",
        503 or 507 when health.Fault is { } fault => fault.Sentence,
        503 or 507 => "Nothing of this was kept. Try again in a moment.",
        _ => "The fault is noted in the server’s log. What you handed in before is safe; try again in a moment.",
    };

    /// <summary>It may be over in a moment, at the same address.</summary>
    public bool IsPassing => Code is 500 or 503 or 507;

    public void OnGet() => Show();

    public void OnPost() => Show();

    private void Show()
    {
        if (Response.StatusCode < 400) Response.StatusCode = Code is >= 400 and < 600 ? Code : 404;
    }
}
