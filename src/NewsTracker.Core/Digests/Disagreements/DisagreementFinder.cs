using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Timelines;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>Where a story's sources differ, both sides with their passages: whether it happened, roles, who met whom, numbers, dates, spellings.</summary>
internal static class DisagreementFinder
{
    private const int MostOfAKind = 8;

    public static List<Disagreement> Find(StoryCorpus story, List<EventCandidate> candidates)
    {
        if (story.Count == 0) return [];
        return
        [
            .. Widest(new HappenedFinder(story).Find()),
            .. Widest(RoleFinder.Find(story, [])),
            .. Widest(MeetingFinder.Find(story.Voices.Select(v => v.Article), [])),
            .. Widest(new NumberFinder(story).Find()),
            .. Widest(new DateFinder(story, candidates).Find()),
            .. Widest(SpellingFinder.Find(story)),
        ];
    }

    /// <summary>As <see cref="Find"/> found them, with what a digest file states heard too where roles and meetings differ.</summary>
    public static IReadOnlyList<Disagreement> WithStated(IReadOnlyList<Disagreement> found, StoryCorpus story, IReadOnlyList<DigestEvent> stated) =>
    [
        .. Widest(MeetingFinder.Find(story.Voices.Select(v => v.Article), stated)),
        .. Widest(RoleFinder.Find(story, stated)),
        .. found.Where(d => d.Kind is not (MeetingFinder.Kind or RoleFinder.Kind)),
    ];

    /// <summary>Those with most passages first; ties in order of their words.</summary>
    private static IEnumerable<Disagreement> Widest(IEnumerable<Disagreement> found) =>
        found.OrderByDescending(d => d.Sides.Sum(s => s.Citations.Count)).ThenBy(d => d.About, StringComparer.Ordinal).Take(MostOfAKind);
}
