using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;

namespace NewsTracker.Web.Rendering;

/// <summary>Sets up the pages of the site.</summary>
internal static class SitePages
{
    public static IServiceCollection AddSitePages(this IServiceCollection services)
    {
        services.AddRazorPages();
        services.AddScoped<SiteNotices>();
        // Letters of every script go out as themselves: half the bytes, and readable source.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }
}

/// <summary>
/// Something that every page says at its head while it is so, for example that the disk is full. Register as many as there are.
/// </summary>
/// <param name="Now">The line, or null while there is nothing to say.</param>
internal sealed record SiteNotice(Func<string?> Now);

/// <summary>The lines that pages show at their head now.</summary>
internal sealed class SiteNotices(IEnumerable<SiteNotice> notices)
{
    public IReadOnlyList<string> Now => [.. notices.Select(n => n.Now()).OfType<string>().Distinct()];
}
