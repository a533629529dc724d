using System.Globalization;
using System.Text.Json;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Anchors;
using NewsTracker.Core.Grouping.Constraints;

namespace NewsTracker.Web.Words;

/// <summary>A placement's reason in words, for "why is this here?".</summary>
internal static class PlacementWords
{
    public static string? Say(string? json)
    {
        if (json is null) return null;
        var reason = JsonSerializer.Deserialize<PlacementReason>(json, JsonSerializerOptions.Web);
        return reason is null ? null : Say(reason);
    }

    public static string Say(PlacementReason reason)
    {
        var words = new List<string> { Rule(reason) };
        if (reason.SharedTerms.Count > 0) words.Add("In common: " + string.Join(", ", reason.SharedTerms.Take(6)) + ".");
        if (reason.SharedPairs is { Count: > 0 } pairs)
            words.Add("Both tell: " + string.Join(", ", pairs.Take(4).Select(Told)) + ".");
        if (reason.DayGap is { } days)
            words.Add(
                days == 0 ? "Within its days." : string.Create(CultureInfo.InvariantCulture, $"{days} day{(days == 1 ? "" : "s")} apart."));
        if (reason.Bar > 0 && reason.Score > 0)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"Likeness {reason.Score:0.00}, where {reason.Bar:0.00} is needed."));
        return string.Join(" ", words);
    }

    private static string Told(string pair) => pair.Replace('_', ' ').Replace("/", " – ", StringComparison.Ordinal);

    private static string Decided(DecidedBy? decision)
    {
        if (decision is null) return "A person put it here.";
        var on = string.Create(CultureInfo.InvariantCulture, $"on {decision.At.UtcDateTime:d MMMM yyyy}");
        return decision.Kind switch
        {
            StoryDecisionKind.Merge => $"A person merged its story into this one {on}.",
            StoryDecisionKind.Split => $"A person split it off another story {on}.",
            StoryDecisionKind.Move => $"A person moved it here {on}.",
            _ => $"A person said {on} that it is not the same as what it stood with.",
        };
    }

    private static string Rule(PlacementReason reason) => reason.Rule switch
    {
        PlacementRule.Opened when reason.Nearest is null => "It opened this sub-story: nothing on file was near.",
        PlacementRule.Opened => "It opened this sub-story: the nearest one on file was not near enough.",
        PlacementRule.NoReport =>
            "By its headline it is a view, a guide or the like, no report of an event: it stands alone in its sub-story.",
        PlacementRule.NearCopy => "Its text repeats that of another article here.",
        PlacementRule.SameEvent => "Its names, words and days are much like those of the articles beside it.",
        PlacementRule.Merged => "Its sub-story was joined with this one, whose names, words and days are much like its own.",
        PlacementRule.SameStory => "Its articles and those of the story share names and words of their matter.",
        PlacementRule.Imported => "The imported page lists it here.",
        PlacementRule.Decided => Decided(reason.Decision),
        PlacementRule.TakenBack => Decided(reason.Decision) + " That was taken back, and nothing else claimed it.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason.Rule, "No such rule."),
    };
}
