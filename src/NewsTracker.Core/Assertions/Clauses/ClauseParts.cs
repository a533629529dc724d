using System.Collections.Frozen;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Clauses;

/// <summary>The direct dependents of a predicate that say when, by whom and whether; token indexes, -1 where there is none.</summary>
internal ref struct ClauseParts
{
    public int Subject = -1, Marker = -1, Copula = -1, Auxiliary = -1, Modal = -1, To = -1, Infinitive = -1;
    public bool IsPassive, IsNegated, IsPerfect, IsProgressive;

    private ClauseParts(bool isPassive) => IsPassive = isPassive;

    public static ClauseParts Of(ParsedSentence sentence, int predicate)
    {
        var parts = new ClauseParts(false);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Head == predicate) parts.Take(sentence, i);
        }

        return parts;
    }

    private void Take(ParsedSentence sentence, int i)
    {
        var token = sentence[i];
        IsNegated |= token.Relation is Relation.Advmod or Relation.Det && IsNegation(sentence, i);
        switch (token.Relation)
        {
            case Relation.Nsubj or Relation.Csubj:
                Subject = i;
                break;
            case Relation.Expl when Subject < 0:
                Subject = i;
                break;
            case Relation.NsubjPass or Relation.CsubjPass:
                Subject = i;
                IsPassive = true;
                break;
            case Relation.Mark when token.Tag == FineTag.To:
                To = i;
                break;
            case Relation.Mark or Relation.Advmod when Marker < 0 && (token.Relation == Relation.Mark || token.Tag == FineTag.Wrb):
                Marker = i;
                break;
            case Relation.Cop:
                Copula = i;
                break;
            case Relation.AuxPass or Relation.Aux:
                IsPassive |= token.Relation == Relation.AuxPass;
                if (token.Tag == FineTag.Md) Modal = Modal < 0 ? i : Modal;
                else if (Auxiliary < 0) Auxiliary = i;
                if (token.Relation == Relation.Aux) Help(sentence.Lemma(i));
                break;
            case Relation.Xcomp when Infinitive < 0 && token.Tag == FineTag.Vb:
                Infinitive = i;
                break;
        }
    }

    private void Help(string auxiliary)
    {
        IsPerfect |= auxiliary == "have";
        IsProgressive |= auxiliary == "be";
    }

    /// <summary>"Not", "never", "no"; "not only" and the like deny nothing.</summary>
    public static bool IsNegation(ParsedSentence sentence, int token) => IsNegation(sentence.Form(token))
        && !(token + 1 < sentence.Count && Adding.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.Form(token + 1)));

    private static bool IsNegation(ReadOnlySpan<char> word) =>
        word.Equals("not", StringComparison.OrdinalIgnoreCase) || word.Equals("never", StringComparison.OrdinalIgnoreCase)
        || word.Equals("no", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);

    /// <summary>Behind a negation these say that there is more.</summary>
    private static readonly FrozenSet<string> Adding =
        new[] { "only", "just", "merely", "simply", "solely" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
