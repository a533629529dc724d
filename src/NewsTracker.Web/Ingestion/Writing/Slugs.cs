using System.Globalization;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>Addresses made of a title's words, never one that was used before.</summary>
internal static class Slugs
{
    public static string Free(string title, TakenSlugs taken)
    {
        var stem = SlugText.Of(title);
        var slug = stem;
        while (!taken.Add(slug)) slug = string.Create(CultureInfo.InvariantCulture, $"{stem}-{taken.NumberFor(stem)}");
        return slug;
    }
}
