using NewsTracker.Core.Grouping.Identity;

namespace NewsTracker.Web.Words;

/// <summary>The last part of an outlet's address: its folded name with hyphens for blanks, so that a rebuilt store has the same addresses.</summary>
internal static class OutletAddress
{
    public static string Of(string key) => key.Replace(' ', '-').Replace('/', '-');

    /// <summary>The path of an outlet's page; null for a name that says nothing.</summary>
    public static string? Path(string? name) => IdentityKeys.Outlet(name) is { } key ? "/outlets/" + Uri.EscapeDataString(Of(key)) : null;
}
