using NewsTracker.Core.Grouping;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Decisions.Corrections;

/// <summary>Whether an article has to find its place among the stories again.</summary>
internal static class RegroupingPolicy
{
    /// <summary>
    /// Day, outlet and language decide what an article may stand beside and whether it is a copy; its address and its authors do not, and a
    /// headline weighs too little.
    /// </summary>
    private static readonly string[] Deciding = ["published", "outlet", "language"];

    /// <summary>An article that a person or a digest file put where it is stays there.</summary>
    public static bool IsNeeded(Article article, IEnumerable<string> fields) =>
        article.Rule is not (PlacementRule.Decided or PlacementRule.Imported)
        && fields.Any(f => Deciding.Contains(f, StringComparer.Ordinal));
}
