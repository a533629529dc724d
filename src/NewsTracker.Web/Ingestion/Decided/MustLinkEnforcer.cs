using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Anchors;
using NewsTracker.Core.Grouping.Constraints;
using NewsTracker.Web.Decisions.Stories;

namespace NewsTracker.Web.Ingestion.Decided;

/// <summary>
/// Brings articles that a person put into one story there, and keeps linking from taking them away. What is right already stays as it
/// is.
/// </summary>
internal sealed class MustLinkEnforcer(StoryDecisionBook book, DecidedMoves moves, StoryEngine engine)
{
    private readonly PlacementSnapshot places = moves.Places;

    public async Task CarryAsync(MustLinkGroup home, CancellationToken cancellation)
    {
        var here = home.Members.Where(places.Holds).Order().ToList();
        if (here.Count == 0 || Target(home, here) is not { } story) return;
        var decision = book.Find(home.Decision);
        var why = decision.By;
        if (home.Kind == StoryDecisionKind.Move) await MoveAsync(home, here, story, why, cancellation);
        else foreach (var old in here.GroupBy(places.StoryOf).Where(g => g.Key != story).ToList())
            await BringAsync(home, old.Key, [.. old], story, decision, cancellation);
        foreach (var subStory in here.Select(places.SubStoryOf).Distinct()) engine.Fix(subStory, isFixed: true);
        if (home.Kind == StoryDecisionKind.Merge) return;
        foreach (var article in here) await moves.ExplainAsync(article, why, cancellation);
    }

    /// <summary>
    /// The story of the group; null where none of its articles is on file. What was split off gets one that holds nothing of what it is
    /// apart from.
    /// </summary>
    private long? Target(MustLinkGroup home, List<long> here)
    {
        if (EventOf(home) is { } chosen) return places.StoryOf(places.ArticlesOf(chosen).First());
        if (home.Kind == StoryDecisionKind.Split)
            return places
                .Stories(home.Lead)
                .Where(s => !places.ArticlesOfStory(s).Any(other => IsApart(home, here, other, wholeStories: true)))
                .Select(s => (long?)s)
                .FirstOrDefault()
                ?? moves.NewStory();
        return places.Stories(home.Lead).Select(s => (long?)s).FirstOrDefault()
            ?? (home.Kind == StoryDecisionKind.Merge ? places.Stories(here).First() : null);
    }

    private long? EventOf(MustLinkGroup home) => places.SubStories(home.EventLead).Select(s => (long?)s).FirstOrDefault();

    private async Task MoveAsync(MustLinkGroup home, List<long> here, long story, DecidedBy why, CancellationToken cancellation)
    {
        var place = EventOf(home);
        foreach (var article in here)
        {
            if (place is { } into && places.SubStoryOf(article) != into)
                await moves.ExtractAsync([article], into, story, why, cancellation);
            else if (places.StoryOf(article) != story) await moves.AddAsync(article, story, why, cancellation);
        }
    }

    /// <summary>
    /// Brings the members that stand in another story. A story that is mostly theirs comes whole: with its page, and with what joined it
    /// since.
    /// </summary>
    private async Task BringAsync(
        MustLinkGroup home, long old, List<long> members, long story, StoredDecision decision, CancellationToken cancellation)
    {
        var comesWhole = home.Kind == StoryDecisionKind.Merge
            && (places.HasPage(old) || 2 * members.Count > places.ArticlesOfStory(old).Count());
        var subStories = comesWhole ? places.SubStoriesOf(old).ToList() : members.Select(places.SubStoryOf).Distinct().ToList();
        foreach (var subStory in subStories)
        {
            var staying = places.ArticlesOf(subStory).Where(a =>
                !home.Members.Contains(a) && (book.Standing.HomeOf(a) is not null || IsApart(home, members, a, wholeStories: false)))
                .ToList();
            if (staying.Count == 0)
                await moves.MoveSubStoryAsync(
                    subStory, story,
                    home.Kind == StoryDecisionKind.Merge && decision.Details.SideOf(places.ArticlesOf(subStory)) >= 0 ? decision.By : null,
                    cancellation);
            else if (places.ArticlesOf(subStory).Where(home.Members.Contains).ToList() is { Count: > 0 } own)
                await moves.ExtractAsync(own, null, story, decision.By, cancellation);
        }

        if (comesWhole && places.HasPage(old)) await moves.MovePagesAsync(old, story, cancellation);
    }

    private bool IsApart(MustLinkGroup home, List<long> here, long other, bool wholeStories) =>
        !home.Members.Contains(other) && here.Exists(member => book.Standing.AreApart(member, other, wholeStories));
}
