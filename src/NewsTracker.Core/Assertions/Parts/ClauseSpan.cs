using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>The words that tell one thing: all that hangs on its predicate, without clauses joined to it or said beside it.</summary>
internal static class ClauseSpan
{
    public static Span Of(ClauseTree tree, in PredicateSite site)
    {
        var tokens = tree.Tokens;
        var top = site.Frame >= 0 ? tree[site.Frame].Predicate : site.Clause >= 0 ? tree[site.Clause].Predicate : site.Word;
        var (first, last) = (top, top);
        Widen(tree, top, ref first, ref last);
        while (first < top && IsEdge(tokens, first, top)) first++;
        while (last > top && IsEdge(tokens, last, top)) last--;
        return tokens.Span(Math.Min(first, site.Word), Math.Max(last, site.Word));
    }

    private static void Widen(ClauseTree tree, int token, ref int first, ref int last)
    {
        for (var i = tree.Tokens.First(token); i >= 0; i = tree.Tokens.Next(i))
        {
            var relation = tree.Tokens[i].Relation;
            if (relation is Relation.Parataxis or Relation.Punct or Relation.Cc) continue;
            if (relation is Relation.Conj && tree.At(i) >= 0) continue;
            if (tree.Tokens.Is(tree.Tokens.Case(i), "according") || tree.Tokens.Is(i, "according")) continue;
            first = Math.Min(first, i);
            last = Math.Max(last, i);
            Widen(tree, i, ref first, ref last);
        }
    }

    /// <summary>Marks and the word that subordinates the clause are left out at its ends.</summary>
    private static bool IsEdge(TokenTree tokens, int token, int top) =>
        tokens[token].PartOfSpeech == PartOfSpeech.Punctuation
        || (tokens[token].Head == top && tokens[token].Tag != FineTag.To
            && (tokens[token].Relation is Relation.Mark or Relation.Case or Relation.Cc || tokens[token].Tag == FineTag.Wrb));
}
