using NewsTracker.Core.Assertions.Comparison;
using System.Runtime.InteropServices;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>One name in several spellings, each the habit of another outlet.</summary>
internal static class SpellingFinder
{
    /// <summary>Years that belong to the news.</summary>
    private const int Recent = 2;

    public static IEnumerable<Disagreement> Find(StoryCorpus story, DisagreementOptions options)
    {
        var told = story.Voices.ConvertAll(v => (Voice: v, Names: v.Features.Once(options, () => SpelledNames.Read(v.Features, options))));
        // most names are spelled in one way: only of the others there is anything to judge
        var spelling = new Dictionary<ulong, (ulong First, bool IsOne)>();
        foreach (var name in told.SelectMany(t => t.Names.All))
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(spelling, name.Skeleton, out var isKnown);
            known = isKnown ? (known.First, known.IsOne && known.First == name.Spelling) : (name.Spelling, true);
        }

        var bySkeleton = new SortedDictionary<ulong, List<Spelled>>();
        foreach (var (voice, names) in told)
        {
            foreach (var name in names.All)
            {
                if (spelling[name.Skeleton].IsOne) continue;
                if (!bySkeleton.TryGetValue(name.Skeleton, out var sayings)) bySkeleton[name.Skeleton] = sayings = [];
                sayings.Add(new Spelled(
                    Saying.Of(voice, voice.Features.Sentences[name.Sentence], Possessive.NameOff(name.At.Of(voice.Text))), name.Before,
                    name.IsSure, name.Role, IsBackground(voice, name.Sentence)));
            }
        }

        return bySkeleton.Values.Select(WithoutSlips).Where(s => s.Count > 1 && IsOneName(s))
            .Select(s => Judge(s.ConvertAll(n => n.Saying), options))
            .OfType<Disagreement>();
    }

    /// <summary>
    /// A spelling of one outlet's that stands in its text once and alone is no habit, unless it is told who that is in the word that stands
    /// before the other spelling ("sister").
    /// </summary>
    private static List<Spelled> WithoutSlips(List<Spelled> names) =>
    [
        .. names.GroupBy(n => n.Saying.Value, StringComparer.Ordinal)
            .Where(g => !g.All(n => n.IsBackground)
                && (g.Any(n => n.IsSure || IsToldAlike(n, names)) || g.DistinctBy(n => n.Saying.Outlet).Count() > 1))
            .SelectMany(g => g),
    ];

    private static bool IsToldAlike(Spelled name, List<Spelled> names) =>
        name.Role != 0 && names.Exists(o => o.Role == name.Role && o.Saying.Value != name.Saying.Value);

    /// <summary>
    /// The sentence tells of years long gone: a name in it is somebody's whom everybody knows, and another spelling a misprint.
    /// </summary>
    public static bool IsBackground(IndependentArticle voice, int sentence)
    {
        var years = TimeExpression.Within(voice.Features.Content.Dates, voice.Features.Sentences[sentence].Span)
            .Where(t => t is { Date: not null, Explicit: true, Type: TimexType.Date }).Select(t => t.Date!.End.Year).ToList();
        return years.Count > 0 && years.TrueForAll(y => voice.Day is not { } day || y < day.Year - Recent);
    }

    /// <summary>Two first names are two people; one spelling must stand beside the first name of the other, or without any.</summary>
    private static bool IsOneName(List<Spelled> names)
    {
        var first = names.GroupBy(n => n.Saying.Value, StringComparer.Ordinal)
            .Select(g => g.Select(n => n.Before).Where(b => b != 0).ToHashSet()).ToList();
        return !first.Exists(a => first.Exists(b => a != b && a.Count > 0 && b.Count > 0 && !a.Overlaps(b)));
    }

    /// <summary>One outlet's spelling of a name with the capital word before it.</summary>
    private sealed record Spelled(Saying Saying, ulong Before, bool IsSure, ulong Role, bool IsBackground);

    private static Disagreement? Judge(List<Saying> sayings, DisagreementOptions options)
    {
        if (sayings.TrueForAll(s => s.Outlet == sayings[0].Outlet)) return null;
        var spellings = sayings.Select(s => s.Value).ToHashSet(StringComparer.Ordinal);
        if (spellings.Count < 2 || HoldsInflected(spellings)) return null;
        // one name of another script, or no name
        var (one, others) = (spellings.First(), spellings.Skip(1).ToList());
        if (others.TrueForAll(s => NameVariants.AreTransliterated(s, one))) return null;
        if (others.Exists(s => NameVariants.AreOneWord(s, one))) return null;
        // an accent more or less is no other spelling
        if (spellings.Select(s => Folding.Word(s)).Distinct(StringComparer.Ordinal).Count() < 2) return null;
        if (spellings.Count == 2 && NationalSpelling.AreOne(spellings.First(), spellings.Last())) return null;
        var undecided = sayings.GroupBy(s => s.Outlet, StringComparer.Ordinal)
            .Where(g => g.Select(s => s.Value).Distinct(StringComparer.Ordinal).Count() > 1).Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        var sides = Sides.Of(sayings.Where(s => !undecided.Contains(s.Outlet)), options);
        return sides.Count < 2 ? null : new Disagreement("spelling", string.Join(" / ", sides.Select(s => s.Value)), sides);
    }

    /// <summary>
    /// "Walls" and "Walless" aside, a form that only adds an s is another word, and a change of case alone no other spelling.
    /// </summary>
    private static bool HoldsInflected(HashSet<string> spellings) =>
        spellings.ToHashSet(StringComparer.OrdinalIgnoreCase).Count < spellings.Count
        || spellings.Any(s => s.EndsWith('s') && spellings.Contains(s[..^1]));
}
