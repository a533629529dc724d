using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>Reads from tenses whether what a clause or a noun says took place.</summary>
internal sealed class StatusReader(ClauseTree tree)
{
    /// <summary>Clauses above that lend their tense. By hand.</summary>
    private const int Reach = 4;

    private static readonly FrozenSet<string> Coming = Set("set expect schedule due slate poise likely");

    /// <summary>Prepositions before what has taken place: "after the resignation of".</summary>
    private static readonly FrozenSet<string> Past = Set("after during following since amid despite");

    public PropositionStatus Of(in PredicateSite site)
    {
        if (site.Frame >= 0)
        {
            return Coming.Contains(tree.Tokens.Sentence.Lemma(tree[site.Frame].Predicate)) ? PropositionStatus.Planned
                : OfClause(site.Frame, 0);
        }

        if (site.Clause < 0) return OfNoun(site.Word);
        var status = OfClause(site.Clause, 0);
        // "held talks": the noun happened, whatever its verb is called
        return status == PropositionStatus.State && site.Noun is not null && tree[site.Clause].Tense is not VerbTense.Present
            ? PropositionStatus.Happened
            : status;
    }

    private PropositionStatus OfClause(int clause, int steps)
    {
        var at = tree[clause];
        switch (at.Tense)
        {
            case VerbTense.Past or VerbTense.PastPerfect or VerbTense.PresentPerfect:
                return IsState(at) ? PropositionStatus.State : PropositionStatus.Happened;
            case VerbTense.Progressive:
                return PropositionStatus.Happened;
            case VerbTense.Present:
                return PropositionStatus.State;
            case VerbTense.Future:
                return PropositionStatus.Planned;
            case VerbTense.Possible or VerbTense.Obliged:
                return PropositionStatus.Possible;
            case VerbTense.Infinitive or VerbTense.None when at.Relation != Relation.Conj:
                return PropositionStatus.Mentioned;
            default:
                // a participle, or a verb joined to another, is as true as what it hangs on
                if (at.Relation == Relation.Acl && tree.Tokens[at.Predicate].Tag == FineTag.Vbn) return PropositionStatus.Happened;
                return steps < Reach && tree.Above(clause) is >= 0 and var above
                    ? OfClause(above, steps + 1)
                    : PropositionStatus.Mentioned;
        }
    }

    private static bool IsState(in Clause clause) =>
        clause.Copular || clause.Class is VerbClass.Be or VerbClass.Have or VerbClass.Relate or VerbClass.Seem or VerbClass.Think;

    /// <summary>A noun's happening took place where it does something that happened, or something happened after it.</summary>
    private PropositionStatus OfNoun(int noun)
    {
        var token = tree.Tokens[noun];
        if (tree.At(token.Head) is not (>= 0 and var clause) || OfClause(clause, 0) != PropositionStatus.Happened)
            return PropositionStatus.Mentioned;
        var took = token.Relation == Relation.Nsubj
            || (token.Relation == Relation.Obl && tree.Tokens.Case(noun) is >= 0 and var joint && Past.Contains(tree.Tokens.Lower(joint)));
        return took ? PropositionStatus.Happened : PropositionStatus.Mentioned;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
