using System.Globalization;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Grouping.Identity;

/// <summary>
/// Normalised forms of an article's address, headline and outlet, for look-up: two articles may be the same one only where a key is equal.
/// Null means that the part says nothing.
/// </summary>
public static class IdentityKeys
{
    private static readonly string[] Tracking =
    [
        "fbclid", "gclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "ocid", "cmpid", "ncid", "smid", "ito", "ref", "ref_src",
        "guccounter"
    ];

    /// <summary>
    /// The address without scheme, "www.", default port, fragment, tracking parameters (utm_* and the like) and trailing slash;
    /// host in lower case, parameters sorted.
    /// Null for anything but an absolute http(s) address, and for an outlet's front page.
    /// </summary>
    /// <returns>The key; null when the text is no address of an article.</returns>
    public static string? Url(string? url)
    {
        if (string.IsNullOrWhiteSpace(url)
            || !Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https"))
            return null;
        if (Host(uri) is not { } host) return null;
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        var path = uri.AbsolutePath.TrimEnd('/');
        var query = uri.Query
            .TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(p => !IsTracking(p))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (path.Length == 0 && query.Count == 0) return null;
        return $"{host}{(uri.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{uri.Port}"))}{path}" +
            $"{(query.Count > 0 ? "?" + string.Join('&', query) : "")}";
    }

    /// <summary>
    /// The headline in lower case with one kind of hyphen, quote and space, without outer punctuation; compatibility forms (ligatures, full
    /// width) are folded.
    /// </summary>
    /// <returns>The key; null when nothing is left of the title.</returns>
    public static string? Title(string? title) => Folding.Title(title) is { Length: > 0 } key ? key : null;

    /// <summary>The outlet's name folded as <see cref="Title"/>, without a leading "the" or "www.".</summary>
    /// <returns>The key; null without an outlet.</returns>
    public static string? Outlet(string? outlet)
    {
        var key = Title(outlet);
        if (key is null) return null;
        if (key.StartsWith("the ", StringComparison.Ordinal) && key.Length > 4) key = key[4..];
        return key.StartsWith("www.", StringComparison.Ordinal) && key.Length > 4 ? key[4..] : key;
    }

    // A host that only looks like one: it folds to characters that no host may have.
    private static string? Host(Uri uri)
    {
        try
        {
            return uri.IdnHost.ToLowerInvariant().TrimEnd('.');
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static bool IsTracking(string parameter)
    {
        var name = parameter.Split('=', 2)[0].ToLowerInvariant();
        return name.StartsWith("utm_", StringComparison.Ordinal) || Tracking.Contains(name, StringComparer.Ordinal);
    }
}
