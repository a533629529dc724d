using System.Globalization;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// The same things counted differently by independent outlets on the same day, in sentences that otherwise tell the same.
/// </summary>
internal sealed class NumberFinder(StoryCorpus story, DisagreementOptions options)
{
    private readonly Dictionary<SentenceFeatures, ulong[]> matters = [];

    public IEnumerable<Disagreement> Find()
    {
        var counts = new Dictionary<(ulong Unit, int Day), List<CountedNumber>>();
        foreach (var voice in story.Voices)
        {
            foreach (var sentence in voice.Features.Sentences)
            {
                foreach (var count in Read(voice, sentence))
                {
                    var key = (count.Unit.Stem, voice.Day?.DayNumber ?? 0);
                    if (!counts.TryGetValue(key, out var list)) counts[key] = list = [];
                    if (list.Count < options.MaxCounts) list.Add(count);
                }
            }
        }

        var told = new HashSet<SentenceFeatures>();
        foreach (var ((unit, day), list) in counts.OrderBy(c => c.Key.Day).ThenBy(c => c.Key.Unit))
        {
            var near = new List<CountedNumber>(list);
            for (var i = 1; i <= options.CountDays && day > 0; i++) near.AddRange(counts.GetValueOrDefault((unit, day + i)) ?? []);
            foreach (var count in list)
            {
                if (told.Contains(count.Sentence)) continue;
                var same = near.Where(o => o.Voice.Outlet != count.Voice.Outlet && IsSameMatter(count, o)).Prepend(count).ToList();
                var sides = Sides.Of(
                    same.Select(c => Saying.Of(c.Voice, c.Sentence, c.Text) with { Key = c.Value.ToString(CultureInfo.InvariantCulture) }),
                    options);
                if (sides.Count < 2) continue;
                told.UnionWith(same.Select(c => c.Sentence));
                yield return new Disagreement("number", CountedThing.Of(count.Voice.Text, count.Sentence.Words, count.Unit), sides);
            }
        }
    }

    private bool IsSameMatter(CountedNumber left, CountedNumber right) =>
        story.Likeness(WithoutNumbers(left.Sentence), WithoutNumbers(right.Sentence)) >= options.SameCount && !Others(left, right);

    /// <summary>True when one sentence also gives the other's value: both tell of two counts.</summary>
    private static bool Others(CountedNumber left, CountedNumber right) =>
        left.Value != right.Value && (left.Sentence.Terms.Contains(right.Value) || right.Sentence.Terms.Contains(left.Value));

    private ulong[] WithoutNumbers(SentenceFeatures sentence)
    {
        if (matters.TryGetValue(sentence, out var known)) return known;
        var numbers = sentence.Words.Where(w => w.IsNumber).Select(w => w.Stem).ToHashSet();
        return matters[sentence] = [.. sentence.Terms.Where(t => !numbers.Contains(t))];
    }

    /// <summary>
    /// A number with the noun it counts: the next content words joined to it, hyphens allowed ("five-hour meeting": hours).
    /// </summary>
    private static IEnumerable<CountedNumber> Read(IndependentArticle voice, SentenceFeatures sentence)
    {
        var words = sentence.Words;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!words[i].IsNumber || IsDate(voice, words[i])) continue;
            var next = words[i + 1];
            var between = voice.Text.AsSpan(words[i].Span.End, next.Span.Start - words[i].Span.End);
            if (between.Length > 1 || !(next.Has(WordMarks.Joined) || between is "-" or "‑" or "–") || next.Kind != WordKind.Content)
                continue;
            var unit = next;
            var value = words[i].Stem;
            if (IsMagnitude(voice.Text, next))
            {
                value = WordHash.Pair(value, next.Stem);
                if (i + 2 >= words.Count || words[i + 2].Kind != WordKind.Content || !words[i + 2].Has(WordMarks.Joined)) continue;
                unit = words[i + 2];
            }

            if (unit.Has(WordMarks.Capital)) continue;
            yield return new CountedNumber(voice, sentence, unit, value, voice.Text[words[i].Span.Start..unit.Span.End]);
        }
    }

    private static bool IsMagnitude(string text, Word word) =>
        word.Span.Of(text).ToLowerInvariant() is "hundred" or "thousand" or "million" or "billion" or "trillion" or "m" or "bn";

    private static bool IsDate(IndependentArticle voice, Word word)
    {
        var dates = voice.Features.Content.Dates;
        int low = 0, high = dates.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Span.End <= word.Span.Start) low = middle + 1;
            else high = middle;
        }

        return low < dates.Count && dates[low].Span.Overlaps(word.Span);
    }

    private sealed record CountedNumber(IndependentArticle Voice, SentenceFeatures Sentence, Word Unit, ulong Value, string Text);
}
