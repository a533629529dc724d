using System.Runtime.InteropServices;
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
    /// <summary>Likeness is at most the root of the smaller norm's share of the larger; what rounding may add is left to it.</summary>
    private readonly double bound = (options.NearCopy * options.NearCopy) - 1e-6;

    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, Holders> holders = [];
    private readonly List<Marks> marks = [];
    private readonly List<(IndependentArticle Voice, SentenceFeatures Sentence)> all = [];
    private readonly Dictionary<string, int> outlets = new(StringComparer.Ordinal);

    public List<Disagreement> Find()
    {
        var found = new List<Disagreement>();
        var rarest = new RarestTerms(story, options.RareTerms);
        foreach (var voice in story.Voices)
        {
            if (!outlets.TryGetValue(voice.Outlet, out var outlet)) outlets[voice.Outlet] = outlet = outlets.Count;
            foreach (var sentence in voice.Features.Sentences)
            {
                if (sentence.Terms.Length < options.MinEventTerms || sentence.WordCount > options.MaxCopied) continue;
                if (sentence.Has(SentenceTraits.Question | SentenceTraits.Furniture | SentenceTraits.Unfinished)) continue;
                var own = all.Count;
                marks.Add(new Marks(rarest.Read(sentence.Terms), outlet, voice.Day?.DayNumber));
                all.Add((voice, sentence));
                foreach (var term in rarest.Terms)
                {
                    if (!holders.TryGetValue(term, out var formers) || !formers.MayBeNear(voice.Day, options.CountDays)) continue;
                    foreach (var former in formers.Sentences)
                    {
                        if (MayBeCopies(former, own) && Judge(all[former].Voice, all[former].Sentence, voice, sentence) is { } differs)
                            found.Add(differs);
                    }
                }

                foreach (var term in rarest.Terms)
                {
                    if (!holders.TryGetValue(term, out var list)) holders[term] = list = new Holders();
                    if (list.Sentences.Count < options.MaxCounts) list.Add(own, voice.Day);
                }
            }
        }

        return found;
    }

    /// <summary>Of two outlets, near in time, and alike; asked once of a pair.</summary>
    private bool MayBeCopies(int former, int later)
    {
        var span = CollectionsMarshal.AsSpan(marks);
        ref var one = ref span[former];
        ref readonly var other = ref span[later];
        if (one.Outlet == other.Outlet || one.Day is not { } day || other.Day is not { } next) return false;
        if (Math.Abs(day - next) > options.CountDays) return false;
        if (Math.Min(one.Norm, other.Norm) < bound * Math.Max(one.Norm, other.Norm) || one.Compared == later) return false;
        one.Compared = later;
        return story.Likeness(all[former].Sentence.Terms, one.Norm, all[later].Sentence.Terms, other.Norm) >= options.NearCopy;
    }

    private Disagreement? Judge(IndependentArticle voice, SentenceFeatures sentence, IndependentArticle other, SentenceFeatures later)
    {
        Claim? made = null;
        PassageWords? words = null;
        Claim ClaimOf() => made ??= new Claim(sentence.Span.Of(voice.Text), voice.Day);
        PassageWords PassageOf() => words ??= new PassageWords(other.Text, later.ReadWords(), other.Features.Terms, other.Day)
        {
            AllDates = other.Features.Content.Dates,
        };
        var verdict = story.Pairs.Of(
            PairQuestion.Copy, (voice.Features, sentence), (other.Features, later),
            () => PassageJudge.Judge(ClaimOf(), PassageOf(), SupportOptions.Default));
        // one difference in a telling that is else the same; with more they tell of two things
        if (verdict is not { Status: SupportStatus.Contradicts, Differs: [var differs] }) return null;
        if (differs.Kind == DifferenceKinds.Happened && (DenialFinder.SaysLater(sentence) || DenialFinder.SaysLater(later))) return null;
        if (differs.Kind == DifferenceKinds.Date && !IsNear(ClaimOf(), PassageOf())) return null;
        if (differs.Kind == DifferenceKinds.Spelling && (NameVariants.AreOneWord(differs.Claim, differs.Passage)
            || NameVariants.AreTransliterated(differs.Claim, differs.Passage))) return null;
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

    /// <summary>The first sentences that hold a term, in order.</summary>
    private sealed class Holders
    {
        private DateOnly? newest;

        public List<int> Sentences { get; } = [];

        public void Add(int sentence, DateOnly? day)
        {
            Sentences.Add(sentence);
            if (newest is null || day > newest) newest = day;
        }

        /// <summary>Articles come in order of their days: soon all that hold a common term are long past.</summary>
        public bool MayBeNear(DateOnly? day, int days) => day is { } one && newest is { } last && one.DayNumber - last.DayNumber <= days;
    }

    /// <summary>What tells at once that two sentences are no near copies.</summary>
    /// <param name="Norm">The sum of the squared rarities of its terms.</param>
    /// <param name="Outlet">The number of its outlet.</param>
    /// <param name="Day">The number of its day; null where that is unknown.</param>
    private record struct Marks(double Norm, int Outlet, int? Day)
    {
        /// <summary>The number of the sentence that it was compared with last.</summary>
        public int Compared { get; set; } = -1;
    }
}
