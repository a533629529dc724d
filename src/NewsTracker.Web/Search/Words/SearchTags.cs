using System.Globalization;

namespace NewsTracker.Web.Search.Words;

/// <summary>Words of the index that no text holds (they begin with a private sign): what a document belongs to, for the filters.</summary>
internal static class SearchTags
{
    private const char Sign = '\ue000';

    /// <summary>Carried by every document, for a query that names filters alone.</summary>
    public static readonly string Everything = $"{Sign}all";

    public static string Outlet(long id) => string.Create(CultureInfo.InvariantCulture, $"{Sign}o{id}");

    /// <summary>The language without its region, in lower case.</summary>
    public static string Language(string code) =>
        $"{Sign}l{string.Concat(code.Split('-', '_')[0].Where(char.IsAsciiLetter)).ToLowerInvariant()}";
}
