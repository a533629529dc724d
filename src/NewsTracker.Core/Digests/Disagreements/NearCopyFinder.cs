using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// Sentences of two outlets that tell the same in nearly the same words, but for one name, day, role or number: what the support judge
/// calls a contradiction.
/// </summary>
internal sealed class NearCopyFinder(StoryCorpus story, DisagreementOptions options)
{
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    public IEnumerable<Disagreement> Find()
    {
        var held = new Dictionary<ulong, List<(IndependentArticle Voice, SentenceFeatures Sentence)>>();
        var seen = new HashSet<SentenceFeatures>(ReferenceEqualityComparer.Instance);
        foreach (var voice in story.Voices)
        {
            foreach (var sentence in voice.Features.Sentences)
            {
                if (sentence.Terms.Length < options.MinEventTerms || sentence.WordCount > options.MaxCopied) continue;
                if (sentence.Has(SentenceTraits.Question | SentenceTraits.Furniture | SentenceTraits.Unfinished)) continue;
                var rare = Rarest(sentence);
                seen.Clear();
                foreach (var term in rare)
                {
                    foreach (var (other, former) in held.GetValueOrDefault(term) ?? [])
                    {
                        if (other.Outlet == voice.Outlet || !seen.Add(former)) continue;
                        if (Judge(other, former, voice, sentence) is { } found) yield return found;
                    }
                }

                foreach (var term in rare)
                {
                    if (!held.TryGetValue(term, out var list)) held[term] = list = [];
                    if (list.Count < options.MaxCounts) list.Add((voice, sentence));
                }
            }
        }
    }

    /// <summary>The terms that fewest articles of the story hold, the rarest first; ties in order of the terms.</summary>
    private List<ulong> Rarest(SentenceFeatures sentence)
    {
        var rare = new List<ulong>(options.RareTerms + 1);
        foreach (var term in sentence.Terms) // these stand in order
        {
            var rarity = story.Rarity(term);
            if (rare.Count == options.RareTerms && rarity <= story.Rarity(rare[^1])) continue;
            var at = rare.Count;
            while (at > 0 && rarity > story.Rarity(rare[at - 1])) at--;
            rare.Insert(at, term);
            if (rare.Count > options.RareTerms) rare.RemoveAt(rare.Count - 1);
        }

        return rare;
    }

    private Disagreement? Judge(IndependentArticle voice, SentenceFeatures sentence, IndependentArticle other, SentenceFeatures later)
    {
        if (voice.Day is null || other.Day is null || Math.Abs(voice.Day.Value.DayNumber - other.Day.Value.DayNumber) > options.CountDays)
            return null;
        if (story.Likeness(sentence.Terms, later.Terms) < options.NearCopy) return null;
        var claim = new Claim(sentence.Span.Of(voice.Text), voice.Day);
        var passage = new PassageWords(other.Text, later.ReadWords(), other.Features.Terms, other.Day)
        {
            AllDates = other.Features.Content.Dates,
        };
        var verdict = PassageJudge.Judge(claim, passage, SupportOptions.Default);
        // one difference in a telling that is else the same; with more they tell of two things
        if (verdict is not { Status: SupportStatus.Contradicts, Differs: [var differs] }) return null;
        if (differs.Kind == DifferenceKinds.Happened && (DenialFinder.SaysLater(sentence) || DenialFinder.SaysLater(later))) return null;
        if (differs.Kind == DifferenceKinds.Date && !IsNear(claim, passage)) return null;
        if (differs.Kind == DifferenceKinds.Spelling && !told.Add(differs.Claim + differs.Passage)) return null;
        return new Disagreement(
            differs.Kind, About(voice, sentence, differs),
        [
            new(differs.Claim, [Saying.Of(voice, sentence, differs.Claim).Citation]),
            new(differs.Passage, [Saying.Of(other, later, differs.Passage).Citation]),
        ]);
    }

    /// <summary>Names what is counted, or how a name is spelled; else the sentence, shortened.</summary>
    private string About(IndependentArticle voice, SentenceFeatures sentence, SupportDifference differs)
    {
        if (differs.Kind == DifferenceKinds.Spelling) return $"{differs.Claim} / {differs.Passage}";
        if (differs.Kind == DifferenceKinds.Number && sentence.Assertion is { } assertion)
        {
            var counts = assertion.Propositions.SelectMany(p => CountedFact.Of(new ToldFact(voice, sentence, p)));
            if (counts.FirstOrDefault(c => c.Measure.Span.Of(voice.Text).Contains(differs.Claim, StringComparison.Ordinal)) is { } count)
                return CountLabel.Of(count);
        }

        return Shortened(voice, sentence);
    }

    /// <summary>The days lie no more than a week apart: else two happenings of one kind are told.</summary>
    private bool IsNear(Claim claim, PassageWords passage) => claim.Dates.Any(d => d.Date is { } one && passage.Dates.Any(
        e => e.Date is { } other && one != other && Math.Abs(one.Start.DayNumber - other.Start.DayNumber) <= options.EventDays));

    private string Shortened(IndependentArticle voice, SentenceFeatures sentence) =>
        PhraseCutter.CutOrWhole(voice.Text, sentence, options.MinAboutWords, options.MaxAboutWords);
}
