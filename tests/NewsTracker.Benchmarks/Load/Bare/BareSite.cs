using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsTracker.Benchmarks.Speed;

namespace NewsTracker.Benchmarks.Load.Bare;

/// <summary>
/// What the framework alone takes: a Razor page over EF and SQLite of about so many bytes, and as many bytes from memory. It runs as a
/// process of its own, as the product does.
/// </summary>
internal static class BareSite
{
    private const int Pages = 200;
    private const int LineLength = 180;

    public static async Task<int> RunAsync(string address, int bytes, string folder)
    {
        Directory.CreateDirectory(folder);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(BareSite).Assembly.GetName().Name,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        builder.Services.AddDbContextPool<BareDb>(o => o.UseSqlite($"Data Source={Path.Combine(folder, "bare.db")}"));
        builder.Services.AddRazorPages(o => o.RootDirectory = "/Load/Bare");
        await using var app = builder.Build();
        using (var scope = app.Services.CreateScope()) await FillAsync(scope.ServiceProvider.GetRequiredService<BareDb>(), bytes);
        var memory = new byte[bytes];
        memory.AsSpan().Fill((byte)'.');
        app.MapRazorPages();
        app.MapGet("/memory", () => Results.Bytes(memory, "text/html; charset=utf-8"));
        app.MapGet("/readyz", () => "ready");
        await app.RunAsync();
        return 0;
    }

    private static async Task FillAsync(BareDb db, int bytes)
    {
        await db.Database.EnsureCreatedAsync();
        var article = InventedArticle.Of(1, 1).Text.ReplaceLineEndings(" ");
        var id = 0;
        for (var page = 1; page <= Pages; page++)
            for (var length = 0; length < bytes; length += LineLength)
                db.Add(new BareLine
                {
                    Id = ++id, Page = page,
                    Text = string.Create(CultureInfo.InvariantCulture, $"{article.AsSpan(id * 7 % 400, LineLength - 20)} {id}."),
                });
        await db.SaveChangesAsync();
    }
}
