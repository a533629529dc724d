using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Web.Api;
using NewsTracker.Web.Ingestion.Inbox;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Pages.Files;

/// <summary>The page that takes files and pasted text.</summary>
public sealed partial class UploadModel(StoryListReader stories, FileInbox inbox, IngestionOptions options, TimeProvider time) : PageModel
{
    private const int ChoiceLimit = 200;
    private const int MaxNameLength = 60;

    [BindProperty]
    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    [BindProperty]
    public string? Pasted { get; set; }

    /// <summary>The story that all articles shall join; empty lets the texts decide.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Story { get; set; }

    /// <summary>The outlet of every file that names none.</summary>
    [BindProperty]
    public string? Outlet { get; set; }

    /// <summary>The day of publication of every file that tells none.</summary>
    [BindProperty]
    public string? Day { get; set; }

    public long MaxFileBytes => options.MaxFileBytes;

    public IReadOnlyList<StoryRef> Choices { get; private set; } = [];

    /// <summary>What was refused at the door when nothing at all was taken.</summary>
    public IReadOnlyList<Handover> Refused { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Choices = await stories.ChoicesAsync(ChoiceLimit, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var handed = await HandInAsync(cancellation);
        var ids = FileIds.Write(handed.Where(h => h.Id is not null).Select(h => h.Id!.Value));
        Refused = [.. handed.Where(h => h.Id is null)];
        if (ids.Length > 0)
        {
            ResultModel.Remember(TempData, Refused);
            return Redirect($"/upload/result?f={ids}");
        }

        if (handed.Count == 0) Refused = [new("Nothing", null, "rejected", "Choose a file, or paste a text.", null)];
        Choices = await stories.ChoicesAsync(ChoiceLimit, cancellation);
        return Page();
    }

    /// <summary>The same for the script, which hands in file by file: answers what became of each.</summary>
    public async Task<IActionResult> OnPostFileAsync(CancellationToken cancellation) =>
        new JsonResult((await HandInAsync(cancellation)).Select(h => new { h.Name, h.Status, h.Reason, h.Id }));

    /// <summary>A pasted text is named by its first words; markup is passed over.</summary>
    private static string NameOf(string pasted)
    {
        var words = Markup()
            .Replace(pasted.Length > 4_000 ? pasted[..4_000] : pasted, "\n")
            .Split('\n')
            .Select(l => l.Trim(' ', '\r', '\t', '#', '*'))
            .FirstOrDefault(l => l.Any(char.IsLetterOrDigit));
        var name = words?.Replace('/', '-').Replace('\\', '-') ?? "";
        return (name.Length > MaxNameLength ? name[..MaxNameLength].TrimEnd() + "…" : name) + " (pasted)";
    }

    [GeneratedRegex("<[^>]{0,500}>", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();

    private async Task<IReadOnlyList<Handover>> HandInAsync(CancellationToken cancellation)
    {
        if (Files.Count > options.MaxFilesPerRequest)
            return [new(
                $"{Files.Count} files", null, "rejected", $"At most {options.MaxFilesPerRequest} are taken at once; hand them in in parts.",
                null)];
        var given = new GivenFields(Checked("outlet", Outlet, out var badOutlet), Checked("published", Day, out var badDay));
        if ((badOutlet ?? badDay) is { } fault) return [new("Nothing", null, "rejected", fault, null)];
        var incoming = new List<IncomingFile>();
        foreach (var file in Files) incoming.Add(await UploadRoute.ReadAsync(file, options, cancellation));

        if (!string.IsNullOrWhiteSpace(Pasted)) incoming.Add(new(NameOf(Pasted), Encoding.UTF8.GetBytes(Pasted)));
        if (incoming.Count == 0) return [];
        return await inbox.ReceiveAsync(incoming, "upload", string.IsNullOrWhiteSpace(Story) ? null : Story.Trim(), given, cancellation);
    }

    private string? Checked(string field, string? text, out string? fault)
    {
        (var value, fault) = (null as string, null);
        if (string.IsNullOrWhiteSpace(text)) return value;
        var read = CorrectionFields.Check(field, text, time.GetUtcNow().Year);
        fault = read.Fault;
        return read.Value;
    }
}
