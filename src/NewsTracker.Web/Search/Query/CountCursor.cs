using System.Globalization;

namespace NewsTracker.Web.Search.Query;

/// <summary>A place in a list by count: the count and the id. Anything else is read as the beginning.</summary>
internal sealed record CountCursor(long Count, long Id)
{
    public static string Of(long count, long id) => string.Create(CultureInfo.InvariantCulture, $"{count}-{id}");

    public static CountCursor? Parse(string? text)
    {
        var parts = (text ?? "").Split('-');
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new(count, id)
            : null;
    }
}
