using NewsTracker.Core.Grouping.Constraints;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Decisions.Stories;

/// <summary>Decisions in words, for the revisions that show them. No words of articles: those may have to go.</summary>
internal static class DecisionWords
{
    /// <param name="decision">What was decided, or taken back.</param>
    /// <param name="isSource">For the story that gave something away; else the one that the decision led to.</param>
    public static string OfRevision(StoredDecision decision, bool isSource)
    {
        var articles = CountText.Of(decision.What.Articles.Count, "article");
        var decided = (decision.Kind, isSource) switch
        {
            (StoryDecisionKind.Rename, _) => $"A person named it \u201c{decision.What.Title}\u201d.",
            (StoryDecisionKind.Merge, _) => "A person merged another story into it.",
            (StoryDecisionKind.Split, true) => $"A person split {articles} off.",
            (StoryDecisionKind.Split, false) => $"A person split it off another story, with {articles}.",
            (StoryDecisionKind.Move, true) => "A person moved an article out.",
            (StoryDecisionKind.Move, false) => "A person moved an article here.",
            _ => "A person said what of it is not the same.",
        };
        return decision.IsStanding ? decided : $"Taken back: {decided}";
    }
}
