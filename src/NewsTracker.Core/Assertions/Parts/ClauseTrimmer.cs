using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>
/// Makes a headline of a parsed sentence: what it says in the main, without what stands before its subject, days, asides and clauses about
/// its nouns; then, while it is too long, without what stands last and can be spared. After the trimming of parse trees by Dorr, Zajic and
/// Schwartz (Hedge Trimmer, 2003). Words are left out, none is changed.
/// </summary>
internal static class ClauseTrimmer
{
    /// <param name="reading">The sentence.</param>
    /// <param name="dates">Its date expressions, in order.</param>
    /// <param name="start">Where its words begin, behind a dateline.</param>
    /// <param name="minWords">Words at least.</param>
    /// <param name="maxWords">Words at most.</param>
    /// <returns>The headline, a capital first and no full stop; null where the sentence gives none that reads well.</returns>
    public static string? Of(SentenceReading reading, IReadOnlyList<Span> dates, int start, int minWords, int maxWords)
    {
        if (!reading.IsRead) return null;
        var tree = new TrimTree(reading.Sentence, dates, start);
        var rules = new TrimRules(tree);
        rules.Apply();
        if (!rules.IsWhole || !tree.Kept[tree.Root] || !tree.Kept[tree.Subject]) return null;
        var words = new TrimmedWords(tree);
        words.Join();
        for (var count = words.Count(); count > maxWords;)
        {
            if (Spare(tree, rules) is not { } last) return null;
            tree.Drop(last);
            words.Join();
            if (words.Count() >= count) return null;
            count = words.Count();
        }

        if (words.Count() < minWords || words.IsTorn() || !words.IsClear() || LacksObject(tree)) return null;
        if (OpensBesideSubject(tree)) return null;
        if (words.IsUnbounded() || words.IsCountOfNothing()) return null;
        var text = words.Written();
        return IsBalanced(text) ? char.ToUpperInvariant(text[0]) + text[1..] : null;
    }

    /// <summary>"In addition the board closed it": what stood before the subject went but in part.</summary>
    private static bool OpensBesideSubject(TrimTree tree)
    {
        var at = Array.IndexOf(tree.Kept, true);
        while (at >= 0 && at != tree.Root && tree[at].Head != tree.Root) at = tree[at].Head;
        return at >= 0 && at != tree.Root && tree[at].Relation is Relation.Cop or Relation.Aux or Relation.AuxPass or Relation.Obl
            or Relation.OblUnmarked or Relation.Advmod or Relation.Advcl;
    }

    /// <summary>What can be spared, of the lightest kind that there is the last.</summary>
    private static int? Spare(TrimTree tree, TrimRules rules)
    {
        int? last = null;
        var lightest = int.MaxValue;
        for (var i = 0; i < tree.Kept.Length; i++)
        {
            if (!tree.Kept[i] || i == tree.Root || rules.IsCondition(i) || Weight(tree, i) is not { } weight || weight > lightest) continue;
            (last, lightest) = (i, weight);
        }

        return last;
    }

    /// <summary>0 for what is spared first; null for what the clause cannot do without.</summary>
    private static int? Weight(TrimTree tree, int token)
    {
        var head = tree[token].Head;
        return tree[token].Relation switch
        {
            Relation.Advcl or Relation.AdvclRelcl => 0,
            Relation.AclRelcl => 1,
            Relation.Conj when tree.IsVerb(token) => 2,
            Relation.Acl when !IsAim(tree, token) => 3,
            Relation.Obl or Relation.OblUnmarked when token > tree.Root && IsComplete(tree, head, token) => 4,
            Relation.Nmod when head != tree.Subject && !tree.Tokens.Is(tree.Tokens.Case(token), "of") => 5,
            Relation.Amod or Relation.Advmod when head == tree.Subject && token < head => 6,
            _ => null,
        };
    }

    /// <summary>"the decision to close", "on his way to work": it goes with its noun or not at all.</summary>
    private static bool IsAim(TrimTree tree, int clause) =>
        tree.Tokens.Child(clause, Relation.Mark) is >= 0 and var mark && tree[mark].Tag == FineTag.To;

    /// <summary>The verb says something without this phrase: it has an object, or another phrase before it.</summary>
    private static bool IsComplete(TrimTree tree, int verb, int phrase)
    {
        for (var i = tree.Tokens.First(verb); i >= 0; i = tree.Tokens.Next(i))
        {
            if (i == phrase || !tree.Kept[i]) continue;
            if (tree[i].Relation is Relation.Obj or Relation.Ccomp or Relation.Xcomp or Relation.Cop) return true;
            if (i < phrase && tree[i].Relation is Relation.Obl or Relation.OblAgent) return true;
        }

        return false;
    }

    /// <summary>"a ministry said", "fans marked": what was said or done went, with a day or into a wrong tree.</summary>
    private static bool LacksObject(TrimTree tree)
    {
        var passive = tree.Tokens.Child(tree.Root, Relation.AuxPass) >= 0;
        var (told, went) = (false, false);
        for (var i = tree.Tokens.First(tree.Root); i >= 0; i = tree.Tokens.Next(i))
        {
            if (tree[i].Relation is Relation.Obj or Relation.Ccomp or Relation.Xcomp or Relation.Parataxis or Relation.Obl
                or Relation.Advcl)
                told |= tree.Kept[i];
            if (tree[i].Relation is Relation.Obj or Relation.OblUnmarked or Relation.Nsubj && i > tree.Root) went |= !tree.Kept[i];
        }

        if (told || passive) return false;
        return tree.Says(tree.Root) || (went && Array.FindLastIndex(tree.Kept, k => k) == tree.Root);
    }

    private static bool IsBalanced(string text) =>
        text.Length > 0 && text.Count(c => c == '“') == text.Count(c => c == '”') && text.Count(c => c == '"') % 2 == 0;
}
