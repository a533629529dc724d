using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// Whether something happened: told by one outlet as done and by another as not done, of the same people or things, within days. What was
/// not so at first and was so later is no difference.
/// </summary>
internal sealed class DenialFinder(StoryCorpus story, StoryFacts facts, DisagreementOptions options)
{
    private const string Told = "told as so";

    private const string Denied = "denied";

    private static readonly FrozenSet<ulong> Later = WordHash.Set("yet until");

    public IEnumerable<Disagreement> Find()
    {
        var denied = facts.Days(p => p.Denied)
            .SelectMany(d => Enumerable.Range(0, options.DenialDays + 1).Select(back => (d.Lemma, d.Day.DayNumber - back))).ToHashSet();
        var claims = facts.Of(p => p.Happened, (written, lemma) => denied.Contains((lemma, written.DayNumber)))
            .ToLookup(f => f.Told.Lemma, StringComparer.Ordinal);
        var done = new HashSet<SentenceFeatures>(ReferenceEqualityComparer.Instance);
        foreach (var denial in facts.Of(p => p.Denied))
        {
            if (done.Contains(denial.Sentence) || SaysLater(denial.Sentence)) continue;
            var told = claims[denial.Told.Lemma].Where(c => Opposes(c, denial)).Take(options.MaxSayings).ToList();
            if (told.Count == 0) continue;
            done.Add(denial.Sentence);
            done.UnionWith(told.Select(t => t.Sentence));
            yield return new Disagreement(
                DifferenceKinds.Happened, told[0].Label, [Side(Told, told), Side(Denied, [denial])]);
        }
    }

    /// <summary>It is said to have happened, or not to have.</summary>
    public static bool Concerns(ToldFact fact) =>
        fact.Told is { Status: PropositionStatus.Happened, Kind: not PropositionKind.Noun };

    private bool Opposes(ToldFact claim, ToldFact denial)
    {
        if (claim.Voice.Outlet == denial.Voice.Outlet || claim.IsOfAnotherDay(denial)) return false;
        if (!MayDeny(denial.Written!.Value, claim.Written!.Value)) return false;
        if (!SharesWhom(claim, denial)) return false;
        var straight = denial.Matter with { IsNegated = false };
        return claim.Matter.Compare(straight).Relation == MatterRelation.Same
            && story.Likeness(claim.Sentence.Terms, denial.Sentence.Terms) >= options.SameDenied;
    }

    /// <summary>Within days; what is first not, then so, is a development.</summary>
    private bool MayDeny(DateOnly denied, DateOnly told) => denied >= told && denied.DayNumber - told.DayNumber <= options.DenialDays;

    /// <summary>The same is said to be done to the same, or, of what is done to nobody, by the same.</summary>
    private static bool SharesWhom(ToldFact claim, ToldFact denial)
    {
        var role = denial.Told.Of(ParticipantRole.Whom).Any() ? ParticipantRole.Whom : ParticipantRole.Who;
        return denial.Told.Of(role).Any(d => !d.IsPronoun && claim.Told.Of(role).Any(c => c.Lemma == d.Lemma && c.IsName == d.IsName));
    }

    /// <summary>"Not yet", "not until": the sentence itself says that it was so later.</summary>
    internal static bool SaysLater(SentenceFeatures sentence) => sentence.ReadWords().Exists(w => Later.Contains(w.Form));

    private DisagreementSide Side(string value, IEnumerable<ToldFact> facts) => new(value, [.. facts.DistinctBy(f => f.Voice.Outlet)
        .Take(options.MaxCitations).Select(f => Saying.Of(f.Voice, f.Sentence, value).Citation)]);
}
