using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsTracker.Web.Pages.Errors;

/// <summary>What a reader sees instead of a page. Reached by re-execution, so the status stays that of the failed request.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    public int Code { get; private set; }

    public string Heading => Code switch
    {
        400 => "This request could not be read",
        403 => "This is not open to you",
        404 => "There is nothing at this address",
        413 => "That is too much at once",
        _ => "Something went wrong here",
    };

    public string Advice => Code switch
    {
        400 => "A form may have been open for too long. Go back, reload the page and send it again.",
        403 => "This is not taken from a page of another site. Open the page here and do it again.",
        404 => "The address may be mistyped, or what stood here was removed. Addresses of stories that were merged or renamed still work.",
        413 => "Hand in fewer or smaller files at a time; the limit for one file is on the upload page.",
        _ => "The fault is noted in the server’s log. What you handed in before is safe; try again in a moment.",
    };

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Code = code;
        if (Response.StatusCode < 400) Response.StatusCode = code is >= 400 and < 600 ? code : 404;
    }
}
