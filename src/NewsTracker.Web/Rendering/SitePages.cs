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
        // Letters of every script go out as themselves: half the bytes, and readable source.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }
}

/// <summary>
/// A line that every page shows at its head, for example that the server can be reached from other machines. Register as many as apply.
/// </summary>
internal sealed record SiteNotice(string Text);
