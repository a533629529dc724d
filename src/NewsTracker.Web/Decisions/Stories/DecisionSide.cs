namespace NewsTracker.Web.Decisions.Stories;

/// <summary>Articles by their ids, and all those of stories or sub-stories by their addresses.</summary>
public sealed record DecisionSide(IReadOnlyList<long>? Articles, IReadOnlyList<string>? Stories)
{
    /// <summary>Most ids and addresses that one decision names.</summary>
    public const int Max = 5_000;

    internal async Task<IReadOnlyList<ScopedArticle>> ReadAsync(DecisionScope scope)
    {
        if ((Articles?.Count ?? 0) + (Stories?.Count ?? 0) is 0 or > Max)
            throw new RefusedDecision(RefusalKind.Bad, $"Name articles by their ids or stories by their addresses; at most {Max} at once.");
        var found = new List<ScopedArticle>(await scope.ArticlesAsync([.. (Articles ?? []).Distinct()]));
        foreach (var slug in Stories ?? []) found.AddRange(await scope.ArticlesAsync(await scope.StoryAsync(slug)));
        return [.. found.DistinctBy(a => a.Id).OrderBy(a => a.Id)];
    }
}
