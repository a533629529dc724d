using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Views.Lists;

/// <summary>A story in a list.</summary>
public sealed record StoryCard(
    string Slug,
    string Title,
    DateOnly? LatestDay,
    DateTimeOffset Updated,
    int ArticleCount,
    int OutletCount,
    IReadOnlyList<string> Outlets,
    string? Lead,
    string? NewestEventLabel,
    string? NewestEventText,
    bool IsSample,
    string? Language)
{
    public int Revision { get; init; }

    /// <summary>Articles by day of publication, in order of day; undated articles are not among them.</summary>
    public IReadOnlyList<DayCount> Coverage { get; init; } = [];

    /// <summary>The names that most of the newest articles mention.</summary>
    public IReadOnlyList<NameCount> Names { get; init; } = [];

    /// <summary>The rows without what only a story's page needs, which may be large.</summary>
    internal static IQueryable<Story> Light(IQueryable<Story> stories) => stories.AsNoTracking().Select(s => new Story
    {
        Id = s.Id, Slug = s.Slug, Title = s.Title, LatestDay = s.LatestDay, ChangedAt = s.ChangedAt, ArticleCount = s.ArticleCount,
        OutletCount = s.OutletCount, Lead = s.Lead, NewestEventLabel = s.NewestEventLabel, NewestEventText = s.NewestEventText,
        IsSample = s.IsSample, Revision = s.Revision,
    });

    internal static StoryCard Of(Story s, StoryListing listing) => new(
        s.Slug, s.Title, s.LatestDay, new DateTimeOffset(s.ChangedAt, TimeSpan.Zero), s.ArticleCount, s.OutletCount, listing.Outlets,
        s.Lead, s.NewestEventLabel, s.NewestEventText, s.IsSample, listing.Language)
    {
        Revision = s.Revision, Coverage = listing.Coverage, Names = listing.Names,
    };
}

/// <summary>One page of a list and the cursor of the next, null at the end.</summary>
public sealed record CursorPage<T>(IReadOnlyList<T> Items, string? Next);
