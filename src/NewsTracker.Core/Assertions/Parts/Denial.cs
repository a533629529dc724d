using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>Finds the word that denies what a sentence says: "not", "no one", "denied that", "failed to", "without".</summary>
internal static class Denial
{
    private static readonly FrozenSet<string> Denying = Set("deny reject dispute refute rebut contradict disprove");

    /// <summary>Their infinitive or gerund did not come about.</summary>
    private static readonly FrozenSet<string> Missing = Set("fail refuse decline avoid forgo");

    private static readonly FrozenSet<string> Nobody = Set("nobody none nothing neither nowhere");

    /// <returns>The denying token, -1 where what is said is told as so.</returns>
    public static int Of(ClauseTree tree, in PredicateSite site)
    {
        if (site.Clause < 0) return OfNoun(tree, site.Word);
        var predicate = tree[site.Clause].Predicate;
        var found = Below(tree.Tokens, predicate);
        if (found < 0 && site.Word != predicate) found = Determiner(tree.Tokens, site.Word);
        if (found < 0 && site.Frame >= 0)
        {
            found = Below(tree.Tokens, tree[site.Frame].Predicate);
            if (found < 0 && Missing.Contains(tree.Tokens.Sentence.Lemma(tree[site.Frame].Predicate))) found = tree[site.Frame].Predicate;
        }

        return found >= 0 ? found : Above(tree, site.Clause, tree.SubjectOf(site.Clause));
    }

    private static int Below(TokenTree tokens, int predicate)
    {
        for (var i = tokens.First(predicate); i >= 0; i = tokens.Next(i))
        {
            switch (tokens[i].Relation)
            {
                case Relation.Advmod or Relation.Det when ClauseParts.IsNegation(tokens.Sentence, i):
                    return i;
                case Relation.Mark when tokens.Is(i, "without"):
                    return i;
                case Relation.Nsubj or Relation.NsubjPass or Relation.Obj when Denied(tokens, i) is >= 0 and var word:
                    return word;
            }
        }

        return -1;
    }

    private static int Denied(TokenTree tokens, int noun) => Nobody.Contains(tokens.Lower(noun)) ? noun : Determiner(tokens, noun);

    /// <summary>The "no" of "no one", "no survivors", "none of".</summary>
    private static int Determiner(TokenTree tokens, int noun) =>
        tokens.Child(noun, Relation.Det) is >= 0 and var word && tokens.Lower(word) is "no" or "neither" ? word : -1;

    /// <summary>What a verb above denies: "denied that it sank", "refused to sign".</summary>
    private static int Above(ClauseTree tree, int clause, int subject)
    {
        var at = tree[clause];
        if (at.Relation == Relation.Conj && at.Subject < 0 && tree.Governor(clause) is >= 0 and var first)
        {
            // a shared subject denies for both: "no one was hurt or arrested"
            return subject >= 0 ? Denied(tree.Tokens, subject) : Above(tree, first, subject);
        }

        if (tree.Governor(clause) is not (>= 0 and var above)) return -1;
        var word = tree[above].Predicate;
        var lemma = tree.Tokens.Sentence.Lemma(word);
        return at.Relation switch
        {
            Relation.Ccomp when Denying.Contains(lemma) => word,
            Relation.Xcomp when Denying.Contains(lemma) || Missing.Contains(lemma) => word,
            _ => -1,
        };
    }

    /// <summary>"No attack on", "denied the attack on".</summary>
    private static int OfNoun(ClauseTree tree, int noun)
    {
        var tokens = tree.Tokens;
        if (Determiner(tokens, noun) is >= 0 and var word) return word;
        return tokens[noun].Relation == Relation.Obj && tokens[noun].Head is >= 0 and var verb
            && Denying.Contains(tokens.Sentence.Lemma(verb)) ? verb : -1;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
