using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// Who was chosen or won, where only one can be: two outlets name two people for one post or race on one day, and neither names the other's
/// anywhere.
/// </summary>
internal sealed class FillerFinder(StoryCorpus story, StoryFacts facts, DisagreementOptions options)
{
    /// <summary>Letters that two spellings of a name have in common.</summary>
    private const int MinStem = 4;

    private static readonly FrozenSet<string> Choices =
        "appoint name choose pick nominate elect".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Wins = "win".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<Disagreement> Find()
    {
        var fillers = facts.Of(p => p.Fillers).Take(options.MaxCounts).Select(f => (Fact: f, Who: Filler(f))).ToList();
        var done = new HashSet<SentenceFeatures>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < fillers.Count; i++)
        {
            for (var j = i + 1; j < fillers.Count; j++)
            {
                if (!IsOne(fillers[i].Fact, fillers[j].Fact) || !AreTwo(fillers[i], fillers[j])) continue;
                if (done.Contains(fillers[i].Fact.Sentence) || !done.Add(fillers[j].Fact.Sentence)) continue;
                var sides = Sides.Of([Say(fillers[i]), Say(fillers[j])], options);
                if (sides.Count > 1) yield return new Disagreement(DifferenceKinds.Who, About(fillers[i].Fact), sides);
            }
        }
    }

    /// <summary>Somebody was chosen or won.</summary>
    public static bool Concerns(ToldFact fact) =>
        !fact.Told.IsNegated && fact.Told.Status == PropositionStatus.Happened && Filler(fact) is not null;

    /// <summary>The person of two names or more that was chosen, or that won something that is named.</summary>
    private static Participant? Filler(ToldFact fact)
    {
        var role = Choices.Contains(fact.Told.Lemma) ? ParticipantRole.Whom
            : Wins.Contains(fact.Told.Lemma) && fact.Told.Of(ParticipantRole.Whom).Any(p => !p.IsPronoun) ? ParticipantRole.Who
            : (ParticipantRole?)null;
        if (role is not { } taken) return null;
        var fillers = fact.Told.Of(taken).ToList();
        return fillers is [{ IsName: true } one] && one.Head.Of(fact.Voice.Text).Trim().Contains(' ') ? one : null;
    }

    private bool IsOne(ToldFact one, ToldFact other)
    {
        if (one.Voice.Outlet == other.Voice.Outlet || one.Written != other.Written) return false;
        if (Choices.Contains(one.Told.Lemma) != Choices.Contains(other.Told.Lemma) || one.IsOfAnotherDay(other)) return false;
        return SameEvent.Of(one, other, story, options, []) is { IsSure: true };
    }

    /// <summary>Neither article speaks of the other's: two who were chosen side by side are named by both.</summary>
    private static bool AreTwo((ToldFact Fact, Participant? Who) one, (ToldFact Fact, Participant? Who) other) =>
        !Names(one.Fact.Voice, Last(other)) && !Names(other.Fact.Voice, Last(one));

    private static string Last((ToldFact Fact, Participant? Who) filler)
    {
        var name = Possessive.NameOff(filler.Who!.Head.Of(filler.Fact.Voice.Text));
        return name[(name.LastIndexOf(' ') + 1)..];
    }

    /// <summary>The name, or one that is spelled nearly so.</summary>
    private static bool Names(IndependentArticle voice, string last)
    {
        var (skeleton, stem) = (Skeleton.Of(last), last[..Math.Min(MinStem, last.Length)]);
        return voice.Features.Sentences.Any(s => s.ReadWords().Exists(w => w.Has(WordMarks.Capital)
            && (Skeleton.Of(w.Span.In(voice.Text)) == skeleton
                || w.Span.In(voice.Text).StartsWith(stem, StringComparison.OrdinalIgnoreCase))));
    }

    private static Saying Say((ToldFact Fact, Participant? Who) filler) =>
        Saying.Of(filler.Fact.Voice, filler.Fact.Sentence, filler.Who!.Head.Of(filler.Fact.Voice.Text));

    private string About(ToldFact fact) =>
        PhraseCutter.CutOrWhole(fact.Voice.Text, fact.Sentence, options.MinAboutWords, options.MaxAboutWords);
}
