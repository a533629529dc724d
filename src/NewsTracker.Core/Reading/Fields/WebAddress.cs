namespace NewsTracker.Core.Reading.Fields;

/// <summary>Addresses that may be kept as links: absolute http or https with a host and without a user's name or password.</summary>
internal static class WebAddress
{
    /// <summary>The address, resolved against <paramref name="baseUrl"/> when relative; null when it is none that may be kept.</summary>
    public static string? Clean(string? text, string? baseUrl = null)
    {
        if (text is null) return null;
        text = text.Trim();
        if (text.Length is 0 or > 4096 || text.Any(c => char.IsControl(c) || c is ' ' or '\\')) return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || (uri.Scheme == Uri.UriSchemeFile && text[0] == '/'))
        {
            if (baseUrl is null || !Uri.TryCreate(baseUrl, UriKind.Absolute, out var root) || !Uri.TryCreate(root, text, out uri))
                return null;
            text = uri.AbsoluteUri;
        }

        return (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0 && uri.UserInfo.Length == 0
            ? text
            : null;
    }
}
