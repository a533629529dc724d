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

    public async Task EnforceAsync(MustLinkGroup group, CancellationToken cancellation)
    {
        var here = group.Members.Where(places.Holds).Order().ToList();
        if (here.Count == 0 || Target(group, here) is not { } story) return;
        var decision = book.Find(group.Decision);
        var why = decision.By;
        if (group.Kind == StoryDecisionKind.Move) await MoveAsync(group, here, story, why, cancellation);
        else foreach (var old in here.GroupBy(places.StoryOf).Where(g => g.Key != story).ToList())
            await BringAsync(group, old.Key, [.. old], story, decision, cancellation);
        foreach (var subStory in here.Select(places.SubStoryOf).Distinct()) engine.Fix(subStory, isFixed: true);
        if (group.Kind == StoryDecisionKind.Merge) return;
        foreach (var article in here) await moves.ExplainAsync(article, why, cancellation);
    }

    /// <summary>
    /// The story of the group; null where none of its articles is on file. What was split off gets one that holds nothing of what it is
    /// apart from.
    /// </summary>
    private long? Target(MustLinkGroup group, List<long> here)
    {
        if (SubStoryOf(group) is { } chosen) return places.StoryOf(places.ArticlesOf(chosen).First());
        if (group.Kind == StoryDecisionKind.Split)
            return places
                .Stories(group.Lead)
                .Where(s => !places.ArticlesOfStory(s).Any(other => IsApart(group, here, other, wholeStories: true)))
                .Select(s => (long?)s)
                .FirstOrDefault()
                ?? moves.NewStory();
        return places.Stories(group.Lead).Select(s => (long?)s).FirstOrDefault()
            ?? (group.Kind == StoryDecisionKind.Merge ? places.Stories(here).First() : null);
    }

    private long? SubStoryOf(MustLinkGroup group) => places.SubStories(group.SubStoryLead).Select(s => (long?)s).FirstOrDefault();

    private async Task MoveAsync(MustLinkGroup group, List<long> here, long story, DecidedBy why, CancellationToken cancellation)
    {
        var place = SubStoryOf(group);
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
        MustLinkGroup group, long old, List<long> members, long story, StoredDecision decision, CancellationToken cancellation)
    {
        var comesWhole = group.Kind == StoryDecisionKind.Merge
            && (places.HasPage(old) || 2 * members.Count > places.ArticlesOfStory(old).Count());
        var subStories = comesWhole ? places.SubStoriesOf(old).ToList() : members.Select(places.SubStoryOf).Distinct().ToList();
        foreach (var subStory in subStories)
        {
            var staying = places.ArticlesOf(subStory).Where(a =>
                !group.Members.Contains(a)
                && (book.Standing.MustLinkGroupOf(a) is not null || IsApart(group, members, a, wholeStories: false)))
                .ToList();
            if (staying.Count == 0)
                await moves.MoveSubStoryAsync(
                    subStory, story,
                    group.Kind == StoryDecisionKind.Merge && decision.Details.SideOf(places.ArticlesOf(subStory)) >= 0 ? decision.By : null,
                    cancellation);
            else if (places.ArticlesOf(subStory).Where(group.Members.Contains).ToList() is { Count: > 0 } own)
                await moves.ExtractAsync(own, null, story, decision.By, cancellation);
        }

        if (comesWhole && places.HasPage(old)) await moves.MovePagesAsync(old, story, cancellation);
    }

    private bool IsApart(MustLinkGroup group, List<long> here, long other, bool wholeStories) =>
        !group.Members.Contains(other) && here.Exists(member => book.Standing.AreApart(member, other, wholeStories));
}
