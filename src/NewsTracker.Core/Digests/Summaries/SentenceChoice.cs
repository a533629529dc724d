using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Timelines;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Takes sentences into the summary one by one: each says something that none before it says, and is understood alone, with names and days
/// in brackets where its words lack them.
/// </summary>
internal sealed class SentenceChoice(StoryCorpus story, SentencePool pool, SummaryOptions options)
{
    private readonly List<Pick> taken = [];
    private readonly Dictionary<SentenceFeatures, (List<Addition> Additions, bool Dated)?> additions = new(
        ReferenceEqualityComparer.Instance);

    private readonly Dictionary<SentenceFeatures, (int Seen, double Like)> nearest = new(ReferenceEqualityComparer.Instance);

    public int Count => taken.Count;

    /// <summary>Takes the best of some sentences, judged by how much each says beside those taken.</summary>
    /// <param name="from">Sentences with a weight.</param>
    /// <param name="opens">It opens a section: it may name again what a section before it told in passing.</param>
    /// <param name="undated">Also those with a weekday that cannot be told: of articles without a day.</param>
    /// <returns>Null where none says anything new.</returns>
    public Pick? TakeBest(IEnumerable<(FitSentence Fit, double Weight)> from, bool opens = false, bool undated = false)
    {
        var open = from.Select(f => (f.Fit, Score: f.Weight * (opens ? 1 : 1 - (options.Redundancy * Nearest(f.Fit)))))
            .Where(f => f.Score > 0).OrderByDescending(f => f.Score).ThenBy(f => f.Fit.Voice.Order).ThenBy(f => f.Fit.Sentence.Order);
        var tries = 0;
        foreach (var (fit, score) in open)
        {
            if (tries++ == options.MaxTries) break;
            if (Repeats(fit) || (!opens && !SaysMore(fit))) continue;
            if (AdditionsOf(fit) is not { } found || (!found.Dated && !undated)) continue;
            var pick = new Pick(fit, score, Needed(fit, found.Additions));
            taken.Add(pick);
            return pick;
        }

        return null;
    }

    /// <summary>Gives back a sentence whose section is not written.</summary>
    public void GiveBack(Pick pick)
    {
        taken.Remove(pick);
        nearest.Clear();
    }

    /// <summary>Likeness to the nearest sentence taken; only those taken since it was last asked for are compared.</summary>
    private double Nearest(FitSentence fit)
    {
        var (seen, like) = nearest.GetValueOrDefault(fit.Sentence);
        for (; seen < taken.Count; seen++) like = Math.Max(like, story.Likeness(taken[seen].Sentence.Terms, fit.Sentence.Terms));
        nearest[fit.Sentence] = (seen, like);
        return like;
    }

    /// <summary>Tells a matter again that is told, in the same or other words, or with another number.</summary>
    private bool Repeats(FitSentence fit) => taken.Exists(t =>
        t.Sentence == fit.Sentence
        || story.Likeness(t.Sentence.Terms, fit.Sentence.Terms) > options.SameBar
        || Shared(t.Sentence.Terms, fit.Sentence.Terms) > options.SharedBar
        || (t.Sentence.Matter is { } told && fit.Sentence.Matter is { } other
            && told.Compare(other) is { } found
            && (found.Relation == MatterRelation.Same || found.Reason == MatterReason.OtherNumbers)));

    /// <summary>Enough of its words are in no sentence taken of these days.</summary>
    private bool SaysMore(FitSentence fit)
    {
        var told = taken.Where(t => t.Voice.Day is not { } day || fit.Voice.Day is not { } own
            || Math.Abs(day.DayNumber - own.DayNumber) <= options.NearDays).SelectMany(t => t.Sentence.Terms).ToHashSet();
        return fit.Sentence.Terms.Count(t => !told.Contains(t)) >= options.NewShare * fit.Sentence.Terms.Length;
    }

    /// <summary>Share of the shorter sentence's terms that the other holds.</summary>
    private static double Shared(ulong[] left, ulong[] right)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (left[i] < right[j]) i++;
            else j++;
        }

        return shared / (double)Math.Max(1, Math.Min(left.Length, right.Length));
    }

    /// <summary>
    /// What the sentence needs in brackets, and whether all its days are told; null where it is not understood even so.
    /// </summary>
    private (List<Addition> Additions, bool Dated)? AdditionsOf(FitSentence fit)
    {
        if (additions.TryGetValue(fit.Sentence, out var known)) return known;
        return additions[fit.Sentence] = Read(fit);
    }

    private (List<Addition> Additions, bool Dated)? Read(FitSentence fit)
    {
        var names = AdditionFinder.Find(fit.Voice, fit.Sentence);
        if (names.Dangles(fit.Sentence)) return null;
        if (fit.Sentence.Assertion is { } told && names.StandsAlone(told, fit.Sentence) < options.AloneBar) return null;
        var days = DayAdditions.Find(fit.Voice, fit.Sentence, pool.Latest?.Year);
        return ([.. names.All.Concat(days ?? []).OrderBy(a => a.At)], days is not null);
    }

    /// <summary>Without the first names of whom a sentence before it calls by the full name.</summary>
    private List<Addition> Needed(FitSentence fit, IReadOnlyList<Addition> added)
    {
        var words = fit.Sentence.Core.Of(fit.Voice.Text);
        return [.. added.Where(a =>
            !a.Text.EndsWith(' ')
            || (a.At == 0 || words[a.At - 1] == ' ')
                && !(a.At > 1 && words[a.At - 2] is '"' or '”')
                && !taken.Exists(t => Names(t, a.Text.Trim(' ', '[', ']'), words[a.At..])))];
    }

    private static bool Names(Pick taken, string first, string rest)
    {
        var end = rest.IndexOf(' ', StringComparison.Ordinal);
        var surname = (end < 0 ? rest : rest[..end]).TrimEnd(',', '.', ';', ':');
        return taken.Sentence.Core.Of(taken.Voice.Text).Contains($"{first} {surname}", StringComparison.Ordinal)
            || taken.Additions.Any(a => a.Text == $"[{first}] ");
    }
}
