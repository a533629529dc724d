using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Ingestion.Inbox;
using NewsTracker.Web.Rendering;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Pages.Files;

/// <summary>What became of an upload. Loads itself again until every file is read, unless asked not to.</summary>
public sealed class ResultModel(InboxReader inbox, ArticleCorrector corrector) : PageModel
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

    /// <summary>How many files became what; null while all is well.</summary>
    public string? Outcome => FileText.Unwell(Files);

    /// <summary>Articles of these files that can be corrected together.</summary>
    public int ArticleCount => Articles().Count();

    /// <summary>How many articles were just corrected; null when none were asked for.</summary>
    [TempData]
    public int? Corrected { get; set; }

    /// <summary>What was wrong with a value.</summary>
    public string? Fault { get; private set; }

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

    /// <summary>
    /// Gives every article of these files an outlet or a day: those without one, or all.
    /// </summary>
    public async Task<IActionResult> OnPostCorrectAsync(string? outlet, string? day, bool replace, CancellationToken cancellation)
    {
        await OnGetAsync(cancellation);
        var values = new[] { ("outlet", outlet), ("published", day) }.Where(v => !string.IsNullOrWhiteSpace(v.Item2)).ToList();
        if (values.Count == 0) Fault = "Say an outlet, a day, or both.";
        var changed = 0;
        foreach (var article in Fault is null ? Articles().Distinct() : [])
        {
            var asked = await inbox.LacksAsync(article, cancellation) is { } lacks
                ? values.Where(v => replace || lacks.Contains(v.Item1)).ToDictionary(v => v.Item1, v => v.Item2, StringComparer.Ordinal)
                : [];
            if (asked.Count == 0 || await corrector.CorrectAsync(article, asked, User.Identity?.Name, cancellation) is not { } result)
                continue;
            Fault = result.Faults.Values.FirstOrDefault();
            if (Fault is not null) break;
            if (result.Changed.Count > 0) changed++;
        }

        if (Fault is not null) return Page();
        Corrected = changed;
        return Redirect($"/upload/result?f={FileList}");
    }

    private IEnumerable<long> Articles() => Files.SelectMany(f => f.Articles).Select(a => a.Id).OfType<long>();

    /// <summary>The rows alone, for the script of the upload page; the header says how many are still waited for.</summary>
    public async Task<IActionResult> OnGetRowsAsync(CancellationToken cancellation)
    {
        Files = await inbox.FilesAsync(FileIds.Read(FileList), cancellation);
        Response.Headers["X-Pending"] = Pending.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (Outcome is { } outcome) Response.Headers["X-Outcome"] = outcome;
        return Partial("_FileRows", Files);
    }
}
