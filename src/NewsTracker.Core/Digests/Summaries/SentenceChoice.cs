using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Tellings;
using NewsTracker.Core.Language.References;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Takes sentences into the summary one by one: each says something that none before it says, and is understood alone, with names and days
/// in brackets where its words lack them.
/// </summary>
internal sealed class SentenceChoice(StoryCorpus story, SentencePool pool, EpisodeNews news, SummaryOptions options)
{
    private readonly List<Pick> taken = [];
    private readonly Dictionary<SentenceFeatures, List<Addition>?> days = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<SentenceFeatures, JudgedSentence> heard = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<SentenceFeatures, (int Seen, double Like)> nearest = new(ReferenceEqualityComparer.Instance);

    public int Count => taken.Count;

    /// <summary>A sentence of the article is taken.</summary>
    public bool Speaks(IndependentArticle voice) => taken.Exists(t => t.Voice == voice);

    /// <summary>Takes the best of some sentences, judged by how much each says beside those taken.</summary>
    /// <param name="from">Sentences with a weight.</param>
    /// <param name="above">What the section holds before it; null for what opens one.</param>
    /// <param name="undated">Also those with a weekday that cannot be told: of articles without a day.</param>
    /// <returns>Null where none says anything new.</returns>
    public Pick? TakeBest(IEnumerable<(FitSentence Fit, double Weight)> from, List<Pick>? above = null, bool undated = false) =>
        Take(from, above, undated, fit =>
            !Repeats(fit) && !TellsAgain(fit) && !news.IsToldAgain(fit, taken) && SaysMore(fit) && !IsSaidBefore(fit) && !CameTrue(fit));

    /// <summary>
    /// Takes a sentence that tells main facts which are missing: it may tell of the news again, where it tells how, where and when.
    /// </summary>
    /// <param name="from">Sentences with a weight.</param>
    /// <param name="above">What the section holds before it.</param>
    /// <param name="undated">Also those with a weekday that cannot be told.</param>
    /// <param name="elaborates">So much in it is new that it may tell of an act that is told.</param>
    /// <returns>Null where none tells any.</returns>
    public Pick? TakeFact(
        IEnumerable<(FitSentence Fit, double Weight)> from, List<Pick> above, bool undated, Func<FitSentence, bool> elaborates) =>
        Take(from, above, undated, fit => !CameTrue(fit) && IsNew(fit, options.NearDays, options.NewShareOfFacts)
            && (elaborates(fit) || !EpisodeNews.IsTop(fit) || above.Exists(p => p.Voice == fit.Voice))
            && ((!Repeats(fit) && !TellsAgain(fit)) || (elaborates(fit) && IsOfFirst(fit, above))));

    private Pick? Take(
        IEnumerable<(FitSentence Fit, double Weight)> from, List<Pick>? above, bool undated, Func<FitSentence, bool> isNew)
    {
        var open = from.Select(f => (f.Fit, Score: f.Weight * (above is null ? 1 : 1 - (options.Redundancy * Nearest(f.Fit)))))
            .Where(f => f.Score > 0).OrderByDescending(f => f.Score).ThenBy(f => f.Fit.Voice.Order).ThenBy(f => f.Fit.Sentence.Order);
        var tries = 0;
        foreach (var (fit, score) in open)
        {
            if (tries++ == options.MaxTries) break;
            if (!isNew(fit)) continue;
            var before = above?.Find(p => p.IsRightBefore(fit));
            if ((before is null && IsRiddle(fit, above)) || IsOpen(fit, above, before is not null)) continue;
            var days = DaysOf(fit);
            if (days is null && !undated) continue;
            var names = AdditionFinder.Find(fit.Voice, fit.Sentence);
            if (!IsUnderstood(fit, names, above, before is not null)) continue;
            List<Addition> added = [.. names.All.Concat(days ?? []).OrderBy(a => a.At)];
            var counted = before is null ? score : Math.Min(score, before.Score * options.FollowsFactor);
            var pick = new Pick(fit, counted, Needed(fit, added, before));
            taken.Add(pick);
            return pick;
        }

        return null;
    }

    /// <summary>Its subject is a noun that neither its own words nor what stands above it explain.</summary>
    private static bool IsRiddle(FitSentence fit, List<Pick>? above) =>
        DefiniteSubject.Of(fit.Voice.Text, fit.Sentence) is { } noun && !IsInHeadline(fit, noun)
        && above?.Exists(p => p.Voice == fit.Voice && p.Sentence.Terms.Contains(noun)) != true;

    /// <summary>Its article's headline tells of it; of whom ("the woman") a headline that may stand nowhere tells nothing.</summary>
    private static bool IsInHeadline(FitSentence fit, ulong noun) =>
        !fit.Voice.Article.TitleDerived && fit.Voice.Features.TitleTerms.Contains(noun)
        && fit.Sentence.ReadWords().Find(w => w.Stem == noun) is var word
        && !PersonWords.IsNoun(word.Span.In(fit.Voice.Text), out _);

    /// <summary>A noun in it means something that its article told of before, and nothing above does.</summary>
    private static bool IsOpen(FitSentence fit, List<Pick>? above, bool follows) =>
        OpenNouns.Of(fit.Voice, fit.Sentence, follows).Exists(noun =>
            !IsInHeadline(fit, noun) && above?.Exists(p => p.Sentence.Terms.Contains(noun)) != true);

    /// <summary>With its names in brackets it points to nothing, and says or follows on who everybody in it is.</summary>
    private bool IsUnderstood(FitSentence fit, SentenceAdditions names, List<Pick>? above, bool follows)
    {
        if (!follows && names.Dangles(fit.Sentence)) return false;
        if (!follows && fit.Sentence.Assertion is { } told && names.StandsAlone(told, fit.Sentence) < options.AloneBar) return false;
        return !fit.Voice.Features.IsRead
            || IsOwned(fit, above) && PeopleBefore.Of(fit.Voice.Features, fit.Sentence).TrueForAll(p => IsIntroduced(p, fit, above));
    }

    /// <summary>"Her letter" and "him" speak of somebody whom the sentence names, or one above it.</summary>
    private static bool IsOwned(FitSentence fit, List<Pick>? above)
    {
        var core = fit.Sentence.Core;
        foreach (var reference in fit.Voice.Features.ReferencesIn(core))
        {
            if (reference.Span.Length > 3) continue;
            if (reference.Span.Of(fit.Voice.Text) is "He" or "he" or "She" or "she") continue;
            var name = reference.Entity.LastName;
            if (!core.Of(fit.Voice.Text).Contains(name, StringComparison.Ordinal)
                && above?.Exists(p => p.Sentence.Core.Of(p.Voice.Text).Contains(name, StringComparison.Ordinal)) != true) return false;
        }

        return true;
    }

    /// <summary>
    /// Named in the headline, and in full in the sentence, or in what stands above; or a person of the story whom many articles name, more
    /// where the sentence has the surname alone.
    /// </summary>
    private bool IsIntroduced(string person, FitSentence fit, List<Pick>? above) =>
        (!fit.Voice.Article.TitleDerived && fit.Voice.Article.Title.Contains(person, StringComparison.Ordinal)
            && (IsInFull(person, fit) || AdditionFinder.Find(fit.Voice, fit.Sentence).All.Any(a => IsBefore(a, person, fit))))
        || above?.Exists(p => p.Sentence.Core.Of(p.Voice.Text).Contains(person, StringComparison.Ordinal)) == true
        || (story.Count > 2
            && story.Voices.Count(v => v.Text.Contains(person, StringComparison.Ordinal))
                >= (IsInFull(person, fit) ? options.KnownShare : options.SurnameShare) * story.Count);

    /// <summary>The first name that is added before it.</summary>
    private static bool IsBefore(Addition added, string person, FitSentence fit) =>
        fit.Sentence.Core.Of(fit.Voice.Text).AsSpan(added.At).StartsWith(person, StringComparison.Ordinal);

    /// <summary>With a first name before it, or what somebody is ("skipper Kolm").</summary>
    public static bool IsInFull(string person, FitSentence fit)
    {
        var words = fit.Sentence.Core.Of(fit.Voice.Text);
        var at = words.IndexOf(person, StringComparison.Ordinal);
        if (at < 3 || words[at - 1] != ' ') return false;
        var first = words.LastIndexOf(' ', at - 2) + 1;
        var before = words[first..(at - 1)].TrimEnd('.');
        return before is not ("Mr" or "Mrs" or "Ms" or "Miss" or "Dr")
            && (char.IsUpper(before[0]) || PersonWords.IsNoun(before, out _));
    }

    /// <summary>No weekday in it is left open.</summary>
    public bool IsDated(FitSentence fit) => DaysOf(fit) is not null;

    private List<Addition>? DaysOf(FitSentence fit)
    {
        if (days.TryGetValue(fit.Sentence, out var known)) return known;
        return days[fit.Sentence] = DayAdditions.Find(fit.Voice, fit.Sentence, pool.Latest?.Year);
    }

    /// <summary>Counts sentences as taken that were not chosen here.</summary>
    public void Take(IEnumerable<Pick> picks) => taken.AddRange(picks);

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
        || (!IsOfOtherDays(t.Fit, fit)
            && (story.Likeness(t.Sentence.Terms, fit.Sentence.Terms) > options.SameBar
                || Shared(t.Sentence.Terms, fit.Sentence.Terms) > options.SharedBar || IsOneMatter(t.Fit, fit) || IsOneAct(t, fit)
                || OnceTold.IsFate(t.Sentence, fit.Sentence)
                || IsOneStep(t.Fit, fit))));

    /// <summary>
    /// It tells an act again that only a section's first sentence told, in other words and with no other number: how it was and where.
    /// </summary>
    private bool IsOfFirst(FitSentence fit, List<Pick> above)
    {
        var first = above[0];
        if (IsWorded(first.Fit, fit) || HasOtherNumbers(first.Fit, fit) || OnceTold.IsFate(first.Sentence, fit.Sentence)) return false;
        taken.Remove(first);
        var isNew = !Repeats(fit) && !TellsAgain(fit);
        taken.Add(first);
        return isNew;
    }

    private bool IsWorded(FitSentence told, FitSentence fit) => told.Sentence == fit.Sentence
        || story.Likeness(told.Sentence.Terms, fit.Sentence.Terms) > options.SameBar
        || Shared(told.Sentence.Terms, fit.Sentence.Terms) > options.SharedBar;

    private static bool HasOtherNumbers(FitSentence left, FitSentence right) =>
        left.Sentence.Matter is { } told && right.Sentence.Matter is { } other && told.Compare(other).Reason == MatterReason.OtherNumbers;

    /// <summary>One of two sentences tells the other as another outlet would tell it.</summary>
    private bool TellsAgain(FitSentence fit) => taken.Exists(t => t.Voice != fit.Voice
        && !IsOfOtherDays(t.Fit, fit) && (Tells(t.Fit, fit) || Tells(fit, t.Fit)));

    private bool Tells(FitSentence passage, FitSentence claim) => story.Pairs.Of(
        PairQuestion.TellingOfOneEvent, (claim.Voice.Features, claim.Sentence), (passage.Voice.Features, passage.Sentence),
        () =>
        {
            var asked = ToldClaim.Of(story, claim.Voice, claim.Sentence);
            if (!heard.TryGetValue(passage.Sentence, out var told))
                heard[passage.Sentence] = told = new JudgedSentence(passage.Voice, passage.Sentence);
            return asked.JudgeOfOneEvent(told, SupportOptions.Default);
        }).Status != SupportStatus.NotFound;

    /// <summary>What names no day of its own and stands for the larger part in a sentence taken is that again, of whatever day.</summary>
    private bool IsSaidBefore(FitSentence fit) => !fit.IsDated && taken.Exists(t => t.Voice != fit.Voice
        && StoryCorpus.Common(t.Sentence.Terms, fit.Sentence.Terms) is var common
        && common >= options.SaidTerms && common >= options.SaidShare * fit.Sentence.Terms.Length);

    /// <summary>What two different days are told of is not one event, however alike the words.</summary>
    private bool IsOfOtherDays(FitSentence left, FitSentence right) =>
        left.IsNews && right.IsNews && left.Day is { Precision: DatePrecision.Day } one
        && right.Day is { Precision: DatePrecision.Day } other
        && Math.Abs(one.Start.DayNumber - other.Start.DayNumber) > options.NearDays;

    private static bool IsOneMatter(FitSentence left, FitSentence right) =>
        left.Sentence.Matter is { } told && right.Sentence.Matter is { } other && told.Compare(other) is { } found
        && (found.Relation == MatterRelation.Same || found.Reason == MatterReason.OtherNumbers);

    /// <summary>
    /// Its main verb is one of those that the other tells with, and nothing that takes part in the two is at odds: a man who "has hanged
    /// himself" and somebody of that name who "hanged himself in his cell".
    /// </summary>
    private bool IsOneAct(Pick told, FitSentence fit) =>
        fit.Sentence.Matter is { } again
        && StoryCorpus.Common(told.Sentence.Terms, fit.Sentence.Terms) >= options.ActTerms
        && told.Sentence.Happenings.Any(h => h.Compare(again) is { } found
            && (found.Relation == MatterRelation.Same || found.Reason == MatterReason.FewParts));

    /// <summary>A step of a case that another article told of.</summary>
    private bool IsOneStep(FitSentence told, FitSentence fit) => told.Voice != fit.Voice
        && StoryCorpus.Common(told.Sentence.Terms, fit.Sentence.Terms) >= options.ActTerms
        && CaseSteps.IsOne(told.Sentence, fit.Sentence);

    /// <summary>A plan of which a sentence taken tells, in a later article or one without a day, that it happened.</summary>
    private bool CameTrue(FitSentence fit) => SentencePool.IsPlan(fit) && taken.Exists(t =>
        !SentencePool.IsPlan(t.Fit) && t.Fit.IsNews && t.Voice != fit.Voice && !(t.Voice.Day < fit.Voice.Day)
        && (story.Likeness(t.Sentence.Terms, fit.Sentence.Terms) >= options.SamePlan
            || StoryCorpus.Common(t.Sentence.Terms, fit.Sentence.Terms) >= options.PlanTerms));

    /// <summary>Enough of its words are in no sentence taken of these days.</summary>
    private bool SaysMore(FitSentence fit)
    {
        if (!IsNew(fit, options.NearDays, options.NewShare)) return false;
        return !EpisodeNews.IsTop(fit) || taken.Exists(t => t.Voice == fit.Voice) || IsNew(fit, options.SameDays, options.NewShareOfTop);
    }

    private bool IsNew(FitSentence fit, int days, double share)
    {
        var told = taken.Where(t => t.Voice.Day is not { } day || fit.Voice.Day is not { } own
            || Math.Abs(day.DayNumber - own.DayNumber) <= days).SelectMany(t => t.Sentence.Terms).ToHashSet();
        return fit.Sentence.Terms.Count(t => !told.Contains(t)) >= share * fit.Sentence.Terms.Length;
    }

    /// <summary>Share of the shorter sentence's terms that the other holds.</summary>
    private static double Shared(ulong[] left, ulong[] right) =>
        StoryCorpus.Common(left, right) / (double)Math.Max(1, Math.Min(left.Length, right.Length));

    /// <summary>
    /// Without the first names of whom a sentence before it calls by the full name, and without whom "he" means where the sentence right
    /// before it names him.
    /// </summary>
    private List<Addition> Needed(FitSentence fit, IReadOnlyList<Addition> added, Pick? before)
    {
        var words = fit.Sentence.Core.Of(fit.Voice.Text);
        return [.. added.Where(a =>
            !a.Text.EndsWith(' ') && !IsNamed(a, before)
            || a.Text.EndsWith(' ')
            && (a.At == 0 || words[a.At - 1] == ' ')
                && !(a.At > 1 && words[a.At - 2] is '"' or '”')
                && !taken.Exists(t => Names(t, a.Text.Trim(' ', '[', ']'), words[a.At..])))];
    }

    private static bool IsNamed(Addition added, Pick? before)
    {
        var name = added.Text.Trim(' ', '[', ']');
        return before is not null && name.Length > 0 && char.IsUpper(name[0])
            && before.Sentence.Core.Of(before.Voice.Text).Contains(name[(name.LastIndexOf(' ') + 1)..], StringComparison.Ordinal);
    }

    private static bool Names(Pick taken, string first, string rest)
    {
        var end = rest.IndexOf(' ', StringComparison.Ordinal);
        var surname = (end < 0 ? rest : rest[..end]).TrimEnd(',', '.', ';', ':');
        return taken.Sentence.Core.Of(taken.Voice.Text).Contains($"{first} {surname}", StringComparison.Ordinal)
            || taken.Additions.Any(a => a.Text == $"[{first}] ");
    }
}
