using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering;

/// <summary>A page of one of a story's lists. <paramref name="Number"/> counts from 1; a number beyond the pages is the last.</summary>
internal sealed record ListPage<T>(IReadOnlyList<T> Items, int Number, int Pages, int Count)
{
    public static ListPage<T> Of(IReadOnlyList<T> all, int number, int size)
    {
        var pages = Math.Max(1, (all.Count + size - 1) / size);
        var shown = Math.Clamp(number, 1, pages);
        return new([.. all.Skip((shown - 1) * size).Take(size)], shown, pages, all.Count);
    }
}
