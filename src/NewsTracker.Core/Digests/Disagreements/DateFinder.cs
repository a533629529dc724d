using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Timelines;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>One event put on different days by independent outlets, in sentences that otherwise tell the same.</summary>
internal sealed class DateFinder(StoryCorpus story, List<EventCandidate> candidates, DisagreementOptions options)
{
    public IEnumerable<Disagreement> Find()
    {
        var named = candidates
            .Where(c => c.Named && c.Date.Precision == DatePrecision.Day && c.Sentence.Terms.Length >= options.MinEventTerms)
            .ToList();
        var single = named.GroupBy(c => c.Sentence).Where(g => g.Count() == 1).Select(g => g.First())
            .OrderBy(c => c.Date.Start).ThenBy(c => c.Voice.Order).ThenBy(c => c.Sentence.Order).ToList();
        var matters = new ulong[]?[single.Count];
        ulong[] MatterOf(int at) => matters[at] ??= Matter(single[at]);
        var told = new HashSet<SentenceFeatures>();
        for (var i = 0; i < single.Count; i++)
        {
            if (told.Contains(single[i].Sentence)) continue;
            var same = new List<EventCandidate> { single[i] };
            for (var j = i + 1; j < single.Count && j <= i + options.MaxEvents; j++)
            {
                if (single[j].Date.Start.DayNumber - single[i].Date.Start.DayNumber > options.EventDays) break;
                if (single[j].Voice.Outlet == single[i].Voice.Outlet) continue;
                if (IsOneMatter(single[i], single[j]) && story.Likeness(MatterOf(i), MatterOf(j)) >= options.SameEvent) same.Add(single[j]);
            }

            if (same.Count < 2) continue;
            var sides = Sides.Of(same.Select(c => Saying.Of(c.Voice, c.Sentence, DateLabel.Of(c.Date))), options);
            if (sides.Count < 2) continue;
            told.UnionWith(same.Select(c => c.Sentence));
            yield return new Disagreement("date", Shortened(single[i]), sides);
        }
    }

    /// <summary>The same predicate with the same who or what: two sentences of like words may tell of two events.</summary>
    private static bool IsOneMatter(EventCandidate one, EventCandidate other) => one.Sentence.Matter is { } matter
        && other.Sentence.Matter is { } told && matter.Compare(told).Relation == MatterRelation.Same
        && !SharesWeekday(one, other);

    /// <summary>
    /// Both name the same day of the week, or the day of publication by a word like "today": reckoned apart, they say one thing.
    /// </summary>
    private static bool SharesWeekday(EventCandidate one, EventCandidate other)
    {
        var (here, there) = (Keys(one), Keys(other));
        return here.Count == 0 || there.Count == 0 || here.Overlaps(there);
    }

    /// <summary>Days and months that the sentence names; none for one that says "today" alone.</summary>
    private static HashSet<int> Keys(EventCandidate told) =>
        [.. told.Sentence.ReadWords().Select(w => CalendarWords.KeyOf(told.Voice.Text, w))
        .Where(k => k is > 100 and < 200), .. DaysOfMonth(told)];

    private static IEnumerable<int> DaysOfMonth(EventCandidate told) =>
        told.Voice.Features.Content.Dates.Any(d => d.Span.Overlaps(told.Sentence.Span) && d.Rule is "month-day" or "full-date")
            ? [1000 + told.Date.Start.DayNumber]
            : [];

    /// <summary>The sentence's terms without those of its dates.</summary>
    private static ulong[] Matter(EventCandidate candidate)
    {
        var spans = candidate.Voice.Features.Content.Dates
            .Where(d => d.Span.Overlaps(candidate.Sentence.Span))
            .Select(d => d.Span)
            .ToList();
        return [.. candidate.Sentence.ReadWords()
            .Where(w => !w.IsFunction && !spans.Exists(s => s.Overlaps(w.Span)))
            .Select(w => w.Stem)
            .Distinct()
            .Order()];
    }

    private string Shortened(EventCandidate candidate) =>
        PhraseCutter.CutOrWhole(candidate.Voice.Text, candidate.Sentence, options.MinAboutWords, options.MaxAboutWords);
}
