using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Tests.Decisions;

/// <summary>The product's own sample files.</summary>
internal static class Samples
{
    /// <summary>A site that has read them all.</summary>
    public static async Task<TestSite> SiteAsync()
    {
        var site = await TestSite.StartAsync(Folder);
        for (var i = 0; i < 1200; i++)
        {
            // The worker hands them in: before it has, nothing is pending either.
            await using (var db = site.Store.Open())
                if (await db.Files.AnyAsync()) break;
            await Task.Delay(50);
        }

        await site.SettledAsync();
        return site;
    }

    private static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "NewsTracker.sln")))
                folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
            return Path.Combine(folder.FullName, "seeds");
        }
    }
}
