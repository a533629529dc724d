using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>One name in several spellings, each the habit of another outlet.</summary>
internal static class SpellingFinder
{
    public static IEnumerable<Disagreement> Find(StoryCorpus story, DisagreementOptions options)
    {
        var bySkeleton = new SortedDictionary<ulong, List<Saying>>();
        foreach (var voice in story.Voices)
        {
            var seen = new HashSet<ulong>();
            foreach (var sentence in voice.Features.Sentences)
            {
                foreach (var word in sentence.Words)
                {
                    if (!word.Has(WordMarks.Capital) || word.Has(WordMarks.Opens) || word.Has(WordMarks.AllCapitals)) continue;
                    if (word.Span.Length < options.MinNameLength || !seen.Add(word.Form)) continue;
                    var skeleton = Skeleton.Of(word.Span.In(voice.Text));
                    if (!bySkeleton.TryGetValue(skeleton, out var sayings)) bySkeleton[skeleton] = sayings = [];
                    sayings.Add(Saying.Of(voice, sentence, Possessive.NameOff(word.Span.Of(voice.Text))));
                }
            }
        }

        return bySkeleton.Values.Where(s => s.Count > 1).Select(s => Judge(s, options)).OfType<Disagreement>();
    }

    private static Disagreement? Judge(List<Saying> sayings, DisagreementOptions options)
    {
        if (sayings.TrueForAll(s => s.Outlet == sayings[0].Outlet)) return null;
        var spellings = sayings.Select(s => s.Value).ToHashSet(StringComparer.Ordinal);
        if (spellings.Count < 2 || HoldsInflected(spellings)) return null;
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
