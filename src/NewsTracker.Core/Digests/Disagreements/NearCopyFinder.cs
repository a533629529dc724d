using System.Runtime.InteropServices;
using NewsTracker.Core.Digests.Disagreements.Figures;
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
internal sealed class NearCopyFinder(StoryCorpus story, WritingDays days, FigureGuards guards, DisagreementOptions options)
{
    /// <summary>Likeness is at most the root of the smaller norm's share of the larger; what rounding may add is left to it.</summary>
    private readonly double bound = (options.NearCopy * options.NearCopy) - 1e-6;

    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly Holders?[] holders = new Holders?[story.Frequencies.Length];
    private readonly List<int> comparedWith = [];
    private readonly List<(IndependentArticle Voice, int Sentence)> all = [];
    private readonly LikenessScale scale = new(story);
    private readonly Dictionary<string, int> outlets = new(StringComparer.Ordinal);

    public List<Disagreement> Find()
    {
        var found = new List<Disagreement>();
        var rarest = new RarestTerms(story, options.RareTerms);
        foreach (var voice in story.Voices)
        {
            if (!outlets.TryGetValue(voice.Outlet, out var outlet)) outlets[voice.Outlet] = outlet = outlets.Count;
            for (var i = 0; i < voice.Features.Sentences.Count; i++)
            {
                var sentence = voice.Features.Sentences[i];
                if (sentence.Terms.Length < options.MinEventTerms || sentence.WordCount > options.MaxCopied) continue;
                if (sentence.Has(SentenceTraits.Question | SentenceTraits.Furniture | SentenceTraits.Unfinished)) continue;
                var written = days.Of(voice);
                var own = new Holder(all.Count, written?.DayNumber ?? 0, outlet, rarest.Read(story.Numbers(voice, i)));
                comparedWith.Add(-1);
                all.Add((voice, i));
                var isSet = false;
                foreach (var term in rarest.Terms)
                {
                    if (holders[term] is not { } formers || written is not { } day) continue;
                    foreach (ref readonly var former in formers.Since(day.DayNumber - options.CountDays))
                    {
                        if (!MayBeCopies(former, own)) continue;
                        if (!isSet) scale.Set(story.Numbers(voice, i));
                        isSet = true;
                        var (other, at) = all[former.Sentence];
                        if (scale.Of(story.Numbers(other, at), former.Norm) >= options.NearCopy
                            && Judge(other, other.Features.Sentences[at], voice, sentence) is { } differs)
                            found.Add(differs);
                    }
                }

                foreach (var term in rarest.Terms)
                {
                    if (story.Frequencies[term] < 2) continue; // its article's alone
                    var list = holders[term] ??= new Holders();
                    if (list.Count < options.MaxCounts) list.Add(own, written is not null);
                }
            }
        }

        return found;
    }

    /// <summary>Of two outlets, and not too unlike in length; told once of a pair. Those of long before were left out.</summary>
    private bool MayBeCopies(in Holder former, in Holder later)
    {
        if (former.Outlet == later.Outlet) return false;
        if (Math.Min(former.Norm, later.Norm) < bound * Math.Max(former.Norm, later.Norm)) return false;
        if (comparedWith[former.Sentence] == later.Sentence) return false;
        comparedWith[former.Sentence] = later.Sentence;
        return true;
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
        if (differs.Kind == DifferenceKinds.Number && Find(voice, sentence, differs.Claim) is { } number
            && Find(other, later, differs.Passage) is { } against && guards.Refuse(voice, number, other, against)) return null;
        if (differs.Kind == DifferenceKinds.Happened && (DenialFinder.SaysLater(sentence) || DenialFinder.SaysLater(later))) return null;
        if (differs.Kind is DifferenceKinds.Who or DifferenceKinds.Where
            && !AreInOnePlace(voice, sentence, differs.Claim, other, later, differs.Passage)) return null;
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

    /// <summary>
    /// Each stands behind what stands before the other: "the death of a woman of Warren" says nothing of "the shooting of Riva".
    /// </summary>
    private static bool AreInOnePlace(
        IndependentArticle one, SentenceFeatures here, string name, IndependentArticle other, SentenceFeatures there, string against)
    {
        var (before, behind) = Around(one, here, name);
        var (otherBefore, otherBehind) = Around(other, there, against);
        return before == otherBefore || behind == otherBehind;
    }

    /// <summary>The content words, or the ends of the sentence, beside what differs.</summary>
    private static (ulong Before, ulong Behind) Around(IndependentArticle voice, SentenceFeatures sentence, string name)
    {
        var words = sentence.ReadWords();
        if (Find(voice, sentence, name) is not { } at) return default;
        var before = words.FindLast(w => w.Span.End <= at.Start && !w.IsFunction);
        var behind = words.Find(w => w.Span.Start >= at.End && !w.IsFunction);
        return (before.Stem, behind.Stem);
    }

    /// <summary>Where words stand in a sentence; null where they do not stand there as written.</summary>
    private static Span? Find(IndependentArticle voice, SentenceFeatures sentence, string words) =>
        voice.Text.IndexOf(words, sentence.Span.Start, sentence.Span.Length, StringComparison.Ordinal) is >= 0 and var start
            ? new Span(start, start + words.Length) : null;

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

    /// <summary>
    /// The first sentences that hold a term. Articles come in order of their days: soon all that hold a common term are long past.
    /// </summary>
    private sealed class Holders
    {
        private readonly List<Holder> dated = [];
        private int past;

        /// <summary>How many were added, those of no known day too, which are compared with none.</summary>
        public int Count { get; private set; }

        public void Add(in Holder sentence, bool isDated)
        {
            Count++;
            if (isDated) dated.Add(sentence);
        }

        /// <summary>Those of no day before one; the days that are asked for only grow.</summary>
        public ReadOnlySpan<Holder> Since(int day)
        {
            while (past < dated.Count && dated[past].Day < day) past++;
            return CollectionsMarshal.AsSpan(dated)[past..];
        }
    }

    /// <summary>A sentence with what tells at once that it is no near copy of another.</summary>
    /// <param name="Sentence">Its number among those that are compared.</param>
    /// <param name="Day">The number of its day.</param>
    /// <param name="Outlet">The number of its outlet.</param>
    /// <param name="Norm">The sum of the squared rarities of its terms.</param>
    private readonly record struct Holder(int Sentence, int Day, int Outlet, double Norm);
}
