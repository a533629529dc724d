using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Tellings;

/// <summary>What tells two deeds apart that have predicate and participants in common. All by hand, in doubt they are two.</summary>
/// <param name="own">The claim's sentence.</param>
/// <param name="deed">What it tells in the main.</param>
/// <param name="heard">Another sentence.</param>
/// <param name="other">One thing that it says.</param>
internal sealed class DeedGuards(JudgedSentence own, Proposition deed, JudgedSentence heard, Proposition other)
{
    /// <summary>Days around an article's own within which its news lies.</summary>
    private const int NewsDays = 14;

    /// <summary>Points from which verbs that say little, and lasting states, are one all the same.</summary>
    private const double EnoughVague = 4.5;

    private const double EnoughState = 4;

    /// <summary>Who is charged twice is charged with two things.</summary>
    private static readonly FrozenSet<string> Charging = Set("charge accuse indict convict sentence acquit plead find");

    /// <summary>What is done to a suspect: of what he is suspected is said beside it.</summary>
    private static readonly FrozenSet<string> Accusing = Set("arrest detain charge indict hold jail book capture catch");

    /// <summary>Its news is what was done to a suspect.</summary>
    public static bool IsOfSuspects(Proposition deed) => Accusing.Contains(deed.Lemma) || Charging.Contains(deed.Lemma);

    /// <param name="claim">The whole claim.</param>
    /// <param name="points">How much the two have in common.</param>
    public bool Speak(ToldClaim claim, double points)
    {
        var (mine, theirs) = (Words(own, deed), Words(heard, other));
        var around = other.Kind == PropositionKind.Main ? theirs : heard.Passage.Words;
        return !StatusFits() || IsConditional()
            || (!Accusing.Contains(deed.Lemma) && Polarity.IsAccusation(around) && !Polarity.IsAccusation(claim.Whole.Words))
            || Polarity.IsAttempt(around) != Polarity.IsAttempt(mine)
            || Polarity.IsEnding(theirs) != Polarity.IsEnding(mine)
            || ContraryWords.IsHabit(theirs) != ContraryWords.IsHabit(mine)
            || ContraryWords.IsOnlyNear(claim, heard.Passage)
            || PassageJudge.TurnsRound(claim.Whole, heard.Passage)
            || TimesDiffer()
            || (points < EnoughVague && DeedMatch.IsVague(deed) && !SharesThing())
            || IsUnlikeState(points)
            || (Charging.Contains(deed.Lemma) && !DeedMatch.SharesMatter(own, deed, heard, other))
            || IsOfNobodyKnown() || LacksNames() || PersonsDiffer() || Differ(own, deed, heard, other) || Differ(heard, other, own, deed);
    }

    /// <summary>"If the gates were closed": nobody says that they are.</summary>
    private bool IsConditional()
    {
        var words = heard.Sentence.ReadWords();
        var at = words.FindIndex(w => w.Span.Overlaps(other.Predicate));
        for (var i = at; i > 0 && i > at - ConditionReach && words[i].Has(WordMarks.Joined); i--)
        {
            if (Conditions.Contains(words[i - 1].Form)) return true;
        }

        return false;
    }

    private const int ConditionReach = 8;

    private static readonly FrozenSet<ulong> Conditions = WordHash.Set("if unless whether");

    private bool StatusFits() => deed.Status switch
    {
        PropositionStatus.Happened => other.Status == PropositionStatus.Happened
            || (other.Kind == PropositionKind.Main && other.Status == PropositionStatus.State),
        PropositionStatus.Planned => other.Status is PropositionStatus.Planned or PropositionStatus.Mentioned,
        PropositionStatus.State => other.Status is PropositionStatus.State or PropositionStatus.Happened,
        _ => other.Status == deed.Status,
    };

    /// <summary>"Is the first woman to head it": a state of which nobody is the object says little by who is in it.</summary>
    private bool IsUnlikeState(double points) => deed.Status == PropositionStatus.State && !deed.Of(ParticipantRole.Whom).Any()
        && (points < EnoughState || !ToldDeed.IsVerb(deed.Lemma));

    /// <summary>Both have times, and none meets another; or one has a time far from the other's news.</summary>
    private bool TimesDiffer()
    {
        var (mine, theirs) = (Times(own, deed), Times(heard, other));
        return mine.Count > 0 && theirs.Count > 0
            ? !mine.Exists(m => theirs.Exists(t => m.Start <= t.End && t.Start <= m.End))
            : IsFar(mine, heard.Voice.Day) || IsFar(theirs, own.Voice.Day);
    }

    private static bool IsFar(List<DateSpan> times, DateOnly? day) => day is { } at && times.Count > 0
        && times.TrueForAll(t => t.End < at.AddDays(-NewsDays) || t.Start > at.AddDays(NewsDays));

    private static List<DateSpan> Times(JudgedSentence sentence, Proposition said) =>
        [.. said.Dates.Select(d => sentence.Voice.Features.Content.Dates[d])
            .Where(d => d.Type is TimexType.Date or TimexType.Time && d.Date is not null).Select(d => d.Date!)];

    private bool SharesThing() => deed.Participants.Any(a => a.Role is not (ParticipantRole.Who or ParticipantRole.Where)
        && other.Participants.Any(b => b.Role == a.Role && ToldDeed.IsShared(a, b)));

    /// <summary>The claim only says "they", and those whom it names are not spoken of.</summary>
    private bool IsOfNobodyKnown() => deed.Participants.Any(p => p.IsPronoun && p.Role == ParticipantRole.Who)
        && own.NameStems.Count > 0 && !own.NameStems.Overlaps(heard.NameStems);

    /// <summary>Somebody whom the claim names in the deed is not spoken of, where others are or may be.</summary>
    private bool LacksNames() =>
        deed.Participants.Any(one => one.IsName && one.Role is ParticipantRole.Who or ParticipantRole.Whom && IsLacking(one));

    private bool IsLacking(Participant one)
    {
        bool Is(ulong stem) => JudgedSentence.StemsOf([one.Lemma]).Contains(stem);
        var before = heard.Passage.Before;
        if (heard.NameStems.Any(Is) || before?.Stems.Any(Is) == true) return false;
        // "was struck by a car": by whom is left out
        if (one.Role == ParticipantRole.Who && !other.Of(one.Role).Any() && SharesName()) return false;
        var names = heard.Sentence.Names.Exists(n => n.Stems.Count > 1);
        // an article whose headline names him, and that names nobody else here
        if (!names && before?.Names.Exists(n => n.Stems.Count > 1) != true && heard.Voice.Features.TitleTerms.Any(Is)) return false;
        return names || other.Of(one.Role).Any(p => p.IsPronoun);
    }

    private bool SharesName() =>
        deed.Participants.Any(a => a.IsName && other.Participants.Any(b => b.IsName && ToldDeed.IsShared(a, b)));

    /// <summary>Both clauses name people, and none is the same.</summary>
    public bool PersonsDiffer() =>
        PersonsApart(ParticipantRole.Who) || PersonsApart(ParticipantRole.Whom) || NoPersonShared();

    /// <summary>In one part both name people, and none is the same: "captain Mara Kolm", "engineer Tobin Reyes of her crew".</summary>
    private bool PersonsApart(ParticipantRole role)
    {
        var mine = deed.Of(role).SelectMany(p => own.PersonsIn(p.Phrase)).ToHashSet();
        return mine.Count > 0 && other.Of(role).SelectMany(p => heard.PersonsIn(p.Phrase)).ToHashSet() is { Count: > 0 } theirs
            && !theirs.Overlaps(mine);
    }

    private bool NoPersonShared()
    {
        var mine = own.PersonsIn(deed.Clause);
        return mine.Count > 0 && heard.PersonsIn(other.Clause) is { Count: > 0 } theirs && !theirs.Overlaps(mine)
            && !theirs.Any(own.NameStems.Contains) && !mine.Any(heard.NameStems.Contains);
    }

    /// <summary>A noun and a name may be one, but not where the noun's own clause names somebody else.</summary>
    private static bool Differ(JudgedSentence one, Proposition noun, JudgedSentence two, Proposition named) =>
        named.Participants.Any(n => n.IsName && n.Role is ParticipantRole.Who or ParticipantRole.Whom
            && !JudgedSentence.StemsOf(n.Names).Any(one.NameStems.Contains)
            && noun.Of(n.Role).ToList() is { Count: > 0 } same && same.TrueForAll(p => !p.IsName)
            && one.Sentence.Names.Exists(r => r.Stems.Count > 1 && noun.Clause.Contains(r.Span)
                && !noun.Participants.Any(p => p.Phrase.Contains(r.Span))));

    /// <summary>The words of a clause without those about a noun of it: "after crashes in which they failed to open".</summary>
    private static List<Word> Words(JudgedSentence sentence, Proposition said)
    {
        var about = sentence.Said.Where(p => p.Kind == PropositionKind.Relative && said.Clause.Contains(p.Clause)
            && !p.Clause.Overlaps(said.Predicate)).Select(p => p.Clause).ToList();
        return WordReader.Read(sentence.Voice.Text, said.Clause).FindAll(w => !about.Exists(a => a.Contains(w.Span)));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
