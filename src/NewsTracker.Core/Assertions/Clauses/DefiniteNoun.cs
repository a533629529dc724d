using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Clauses;

/// <summary>Tells whether a noun behind "the" or "this" says by its own words which one is meant.</summary>
internal static class DefiniteNoun
{
    /// <summary>"The", "this" and the like before a noun.</summary>
    /// <returns>The token; -1 where none stands there.</returns>
    public static int Article(TokenTree tree, int noun)
    {
        var article = tree.Child(noun, Relation.Det);
        return article >= 0 && (tree.Is(article, "the") || IsDemonstrative(tree, article)) ? article : -1;
    }

    public static bool IsDemonstrative(TokenTree tree, int token) =>
        tree.Is(token, "this") || tree.Is(token, "that") || tree.Is(token, "these") || tree.Is(token, "those");

    /// <summary>Something beside or behind the noun says which one is meant: a name, "of the yard", "first", "who fell".</summary>
    public static bool IsExplained(TokenTree tree, int article, int noun)
    {
        for (var i = article + 1; i <= noun; i++)
        {
            // "the Taiwan-based giant": where it sits, not which it is
            if (tree[i].PartOfSpeech == PartOfSpeech.ProperNoun && !(i < noun && tree.Is(i + 1, "-"))) return true;
        }

        if (tree[noun].PartOfSpeech != PartOfSpeech.Noun) return true;
        if (tree[noun] is { Head: >= 0, Relation: Relation.NmodDesc or Relation.Compound or Relation.Flat or Relation.Appos } part
            && tree[part.Head].PartOfSpeech == PartOfSpeech.ProperNoun) return true;
        for (var i = tree.First(noun); i >= 0; i = tree.Next(i))
        {
            if (tree[i].PartOfSpeech == PartOfSpeech.ProperNoun || tree[i].Relation is Relation.Appos or Relation.AclRelcl or Relation.Acl
                or Relation.Nmod or Relation.NmodPoss or Relation.NmodUnmarked or Relation.Nummod) return true;
            if (tree[i].Tag is FineTag.Jjs || tree.Is(i, "first") || tree.Is(i, "last") || tree.Is(i, "only") || tree.Is(i, "next"))
                return true;
        }

        return false;
    }
}
