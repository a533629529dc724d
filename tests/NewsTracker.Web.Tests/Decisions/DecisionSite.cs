using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsTracker.Web.Commands;
using NewsTracker.Web.Ingestion;
using NewsTracker.Web.Ingestion.Rebuild;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests.Decisions;

/// <summary>What the tests of corrections and removals ask of a running site.</summary>
internal static class DecisionSite
{
    /// <summary>The id of the article whose headline begins so.</summary>
    public static async Task<long> ArticleAsync(this TestSite site, string title)
    {
        await using var db = site.Store.Open();
        return (await db.Articles.AsNoTracking().ToListAsync()).Single(a => a.Title.StartsWith(title, StringComparison.Ordinal)).Id;
    }

    public static async Task<HttpResponseMessage> CorrectAsync(this TestSite site, long article, object fields)
    {
        var answer = await site.Client.PostAsJsonAsync(new Uri($"/api/v1/articles/{article}/corrections", UriKind.Relative), fields);
        await site.SettledAsync();
        return answer;
    }

    public static async Task<HttpResponseMessage> DeleteAsync(this TestSite site, string path)
    {
        var answer = await site.Client.DeleteAsync(new Uri(path, UriKind.Relative));
        await site.SettledAsync();
        return answer;
    }

    public static async Task<JsonElement> JsonAsync(this TestSite site, string path) =>
        JsonDocument.Parse(await site.Client.GetStringAsync(new Uri(path, UriKind.Relative))).RootElement;

    public static async Task<string> PageAsync(this TestSite site, string path)
    {
        using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Waits until nothing is pending, no article waits for a place and no story waits to be written.</summary>
    public static async Task SettledAsync(this TestSite site)
    {
        await site.IdleAsync();
        for (var i = 0; i < 1200; i++)
        {
            await using var db = site.Store.Open();
            if (!await db.Stories.AnyAsync(s => s.IsStale) && !await db.Articles.AnyAsync(a => a.NeedsPlacement)) return;
            await Task.Delay(50);
        }

        throw new TimeoutException("A story still waits to be written.");
    }

    /// <summary>Runs `rebuild` in this process, while its worker rests: two would file everything twice.</summary>
    public static async Task RebuildAsync(this TestSite site)
    {
        await site.SettledAsync();
        var worker = site.Services.GetServices<IHostedService>().OfType<IngestionWorker>().Single();
        await worker.StopAsync(default);
        await site.Services.GetRequiredService<Rebuilding>().RunAsync(default);
        await worker.StartAsync(default);
        await site.SettledAsync();
    }

    /// <summary>Every promise of the store that does not hold.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(this TestSite site)
    {
        await using var db = site.Store.Open();
        var faults = new List<string>();
        await foreach (var (name, found) in StoreChecks.RunAsync(db, default)) faults.AddRange(found.Select(f => $"{name}: {f}"));
        return faults;
    }
}
