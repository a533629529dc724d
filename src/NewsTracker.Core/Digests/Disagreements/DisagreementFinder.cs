using System.Globalization;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Disagreements.Figures;
using NewsTracker.Core.Digests.Timelines;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// Where a story's sources differ, both sides with their passages: whether it happened, roles, who met whom, numbers, dates, spellings.
/// </summary>
internal static class DisagreementFinder
{
    public static List<Disagreement> Find(StoryCorpus story, List<EventCandidate> candidates, DisagreementOptions options)
    {
        if (story.Voices.TrueForAll(v => v.Outlet == story.Voices[0].Outlet)) return [];
        var days = new WritingDays(story, options);
        var facts = new StoryFacts(story, days);
        var guards = new FigureGuards(options);
        var counts = new CountFinder(story, facts, guards, options).Find().ToLookup(d => d.Kind == Disagreement.UpdateKind);
        return
        [
            .. Widest(new MeetingFinder(options).Find(story.Voices, []), options),
            .. Once([
                .. new DenialFinder(story, facts, options).Find(), .. RoleFinder.Find(story, [], options),
                .. counts[true], .. new ResultFinder(story, facts, options).Find(),
                .. new FillerFinder(story, facts, options).Find(), .. new PartnerNames(story, options).Find(),
                .. new WhereFinder(story, facts, options).Find(),
                .. new DateFinder(story, candidates, options).Find(), .. new FactDateFinder(facts, options).Find(),
                .. new WeekdayFinder(story, facts, options).Find(),
                .. new FigureFinder(story, guards, options).Find(), .. counts[false], .. new AgeFinder(story, options).Find(),
                .. new AgeSlots(story, options).Find(),
                .. new NearCopyFinder(story, days, guards, options).Find(),
            ])
                .GroupBy(d => d.Kind, StringComparer.Ordinal).SelectMany(g => Widest(g, options)),
            .. Widest(Once([.. new FullNameFinder(story, options).Find(), .. SpellingFinder.Find(story, options)]), options),
        ];
    }

    /// <summary>As <see cref="Find"/> found them, with what a digest file states heard too where roles and meetings differ.</summary>
    public static IReadOnlyList<Disagreement> WithStated(
        IReadOnlyList<Disagreement> found, StoryCorpus story, IReadOnlyList<DigestEvent> imported, DisagreementOptions options) =>
    [
        .. Widest(new MeetingFinder(options).Find(story.Voices, imported), options),
        .. Widest(RoleFinder.Find(story, imported, options), options),
        .. found.Where(d => d.Kind is not (MeetingFinder.Kind or RoleFinder.Kind)),
    ];

    /// <summary>
    /// Of two that stand on one passage, that with more passages, else the first; one passage may hold two numbers or names.
    /// </summary>
    private static IEnumerable<Disagreement> Once(List<Disagreement> found)
    {
        var told = new HashSet<(string, long?, Span?, string)>();
        string KindOf(Disagreement one) => one.Kind == Disagreement.UpdateKind ? DifferenceKinds.Number : one.Kind;
        foreach (var one in found.OrderByDescending(d => d.Sides.Sum(s => s.Citations.Count)))
        {
            var passages = (from side in one.Sides
                            from citation in side.Citations
                            from part in PartsOf(KindOf(one), side.Value)
                            select (KindOf(one), citation.Article, citation.Passage, part)).ToList();
            if (passages.Exists(told.Contains)) continue;
            told.UnionWith(passages);
            yield return one;
        }
    }

    /// <summary>What of a passage a side speaks of: a number, the words of a name; of other kinds the whole.</summary>
    private static string[] PartsOf(string kind, string value) => kind switch
    {
        DifferenceKinds.Number => [Quantity.Read(value, WordReader.Read(value)) is [{ Value: var number }, ..]
            ? number.ToString(CultureInfo.InvariantCulture) : ""],
        DifferenceKinds.Spelling => value.Split(' '),
        _ => [""],
    };

    /// <summary>Those with most passages first; ties in order of their words.</summary>
    private static IEnumerable<Disagreement> Widest(IEnumerable<Disagreement> found, DisagreementOptions options) =>
        found
            .OrderByDescending(d => d.Sides.Sum(s => s.Citations.Count)).ThenBy(d => d.About, StringComparer.Ordinal)
            .Take(options.MaxOfAKind);
}
