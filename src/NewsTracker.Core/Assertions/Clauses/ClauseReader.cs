using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Clauses;

/// <summary>Finds the clauses of a parsed sentence, in the order of their predicates.</summary>
internal static class ClauseReader
{
    public static List<Clause> Read(ParsedSentence sentence)
    {
        var clauses = new List<Clause>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (IsPredicate(sentence, i)) clauses.Add(Of(sentence, i));
        }

        return clauses;
    }

    /// <summary>The nearest predicate above a token, the token itself left out; -1 above the root.</summary>
    public static int PredicateAbove(ParsedSentence sentence, int token)
    {
        var at = sentence[token].Head;
        for (var steps = 0; at >= 0 && steps <= sentence.Count; steps++)
        {
            if (IsPredicate(sentence, at)) return at;
            at = sentence[at].Head;
        }

        return -1;
    }

    /// <summary>A verb that heads a clause, a nominal with a copula or with a subject of its own, and the root whatever it is.</summary>
    public static bool IsPredicate(ParsedSentence sentence, int i)
    {
        var token = sentence[i];
        if (token.Head == ParsedToken.NoHead) return true;
        if (token.PartOfSpeech != PartOfSpeech.Verb) return sentence.Dependent(i, Relation.Cop) >= 0;
        return token.Relation is not (Relation.Amod or Relation.Compound or Relation.Case or Relation.Mark or Relation.Flat
            or Relation.Fixed or Relation.Aux or Relation.AuxPass or Relation.Cop);
    }

    private static Clause Of(ParsedSentence sentence, int predicate)
    {
        var parts = ClauseParts.Of(sentence, predicate);
        var verbClass = parts.Copula >= 0 ? VerbClass.Be : VerbClasses.Of(sentence.Lemma(predicate));
        return new Clause(
            predicate, PredicateAbove(sentence, predicate), sentence[predicate].Relation, parts.Subject, parts.Marker,
            ClauseTense.Of(sentence, parts.Copula >= 0 ? parts.Copula : predicate, parts), verbClass, parts.Copula >= 0, parts.IsPassive,
            parts.IsNegated);
    }
}
