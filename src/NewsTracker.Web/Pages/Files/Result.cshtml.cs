using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using NewsTracker.Web.Ingestion.Inbox;
using NewsTracker.Web.Rendering;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Pages.Files;

/// <summary>What became of an upload. Loads itself again until every file is read, unless asked not to.</summary>
public sealed class ResultModel(InboxReader inbox) : PageModel
{
    private const string RefusedKey = "refused";
    private const int RememberedRefusals = 20;

    [BindProperty(SupportsGet = true, Name = "f")]
    public string? FileList { get; set; }

    /// <summary>"off" stops the page from loading itself again.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Refresh { get; set; }

    public IReadOnlyList<InboxRow> Files { get; private set; } = [];

    /// <summary>"name: reason" of the files refused at the door.</summary>
    public IReadOnlyList<string> Refused { get; private set; } = [];

    /// <summary>True when more files were handed in than one page shows.</summary>
    public bool IsCut => FileIds.Read(FileList).Count == FileIds.Limit;

    public int Pending => Files.Count(FileText.IsPending);

    /// <summary>Keeps the refusals of this upload for the page that follows; a long list is cut, for it travels in a cookie.</summary>
    internal static void Remember(ITempDataDictionary temp, IReadOnlyList<Handover> refused)
    {
        temp.Remove(RefusedKey);
        if (refused.Count == 0) return;
        var lines = refused
            .Take(RememberedRefusals)
            .Select(r => $"{(r.Name.Length > 60 ? r.Name[..60] + "…" : r.Name)}: {r.Reason}")
            .ToList();
        if (refused.Count > RememberedRefusals) lines.Add($"and {refused.Count - RememberedRefusals} more");
        temp[RefusedKey] = JsonSerializer.Serialize(lines);
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Files = await inbox.FilesAsync(FileIds.Read(FileList), cancellation);
        if (TempData.Peek(RefusedKey) is string lines) Refused = JsonSerializer.Deserialize<List<string>>(lines) ?? [];
        if (Pending > 0 && Refresh != "off") Response.Headers["Refresh"] = "2";
    }

    /// <summary>The rows alone, for the script of the upload page; the header says how many are still waited for.</summary>
    public async Task<IActionResult> OnGetRowsAsync(CancellationToken cancellation)
    {
        Files = await inbox.FilesAsync(FileIds.Read(FileList), cancellation);
        Response.Headers["X-Pending"] = Pending.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Partial("_FileRows", Files);
    }
}
