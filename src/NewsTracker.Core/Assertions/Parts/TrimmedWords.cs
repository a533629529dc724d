using System.Collections.Frozen;
using System.Text;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>The words that a headline keeps: how many, whether they read well, and how they are written.</summary>
internal sealed class TrimmedWords(TrimTree tree)
{
    /// <summary>Of these a heading cannot say whom or what they mean.</summary>
    private static readonly FrozenSet<string> Unclear =
        ("he she they it him her them his their its i we you us our my your this these those monday tuesday wednesday thursday friday " +
        "saturday sunday mon tues wed thurs fri sat sun yesterday today tomorrow tonight here there").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Sole = "first last only sole".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words, by form, that something must follow whatever their part of speech was taken for.</summary>
    private static readonly FrozenSet<string> Hanging = "after before since until while when where because as than like via amid despite"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly bool[] kept = tree.Kept;

    public int Count()
    {
        var words = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] && tree[i].PartOfSpeech != PartOfSpeech.Punctuation && (i == 0 || tree[i - 1].End < tree[i].Start)) words++;
        }

        return words;
    }

    /// <summary>"an attack on | in an attempt": words went behind one that needs them.</summary>
    public bool IsTorn()
    {
        for (int i = 0, before = -1; i < kept.Length; i++)
        {
            if (!kept[i]) continue;
            if (before >= 0 && before < i - 1 && Joins(before) && tree[before].Relation != Relation.CompoundPrt) return true;
            if (tree[i].Tag is FineTag.Wp or FineTag.Wdt or FineTag.WpPossessive && IsBroken(ClauseOf(i))) return true;
            before = i;
        }

        var end = Array.FindLastIndex(kept, k => k);
        return Joins(end) || Hanging.Contains(tree.Form(end)) || tree[end].PartOfSpeech == PartOfSpeech.Auxiliary
            || (tree.IsVerb(end) && tree.Says(end) && HasNobody(end));
    }

    /// <summary>Keeps "forty|-four" and "7|-for-14" whole: what is written together stays together.</summary>
    public void Join()
    {
        for (var first = 0; first < kept.Length;)
        {
            var end = first + 1;
            while (end < kept.Length && tree[end - 1].End == tree[end].Start) end++;
            var words = Enumerable.Range(first, end - first).Where(IsWord).ToList();
            if (words.Exists(w => kept[w]) && words.Exists(w => !kept[w])) Array.Fill(kept, true, words[0], words[^1] - words[0] + 1);
            first = end;
        }
    }

    private bool IsWord(int token) => char.IsLetterOrDigit(tree.Form(token)[0]);

    /// <summary>"the first vote | since the war": without its bound it says too much.</summary>
    public bool IsUnbounded()
    {
        var (most, bound) = (false, false);
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i]) most |= tree[i].Tag is FineTag.Jjs or FineTag.Rbs || Sole.Contains(tree.Form(i));
            else bound |= tree.Form(i) is "since" or "ever";
        }

        return most && bound;
    }

    /// <summary>"Forty-four | of the sailors": of whom so many went.</summary>
    public bool IsCountOfNothing()
    {
        for (var i = 0; i < kept.Length; i++)
        {
            if (!kept[i] || tree[i] is not { PartOfSpeech: PartOfSpeech.Numeral, Relation: Relation.Nsubj or Relation.NsubjPass }) continue;
            for (var j = 0; j < kept.Length; j++)
            {
                if (!kept[j] && IsWord(j) && tree.Hangs(j, i)) return true;
            }
        }

        return false;
    }

    /// <summary>Every word outside quotation marks says by itself what it means; "his" behind a name says whose.</summary>
    public bool IsClear()
    {
        var (quoted, named) = (false, false);
        for (var i = 0; i < kept.Length; i++)
        {
            if (!kept[i]) continue;
            var form = tree.Form(i);
            if (form is "“" or "”" or "\"" or "``" or "''") quoted = form is not "”" and not "''" && !quoted;
            named |= tree.IsName(i);
            var mark = form.IndexOfAny(['\'', '’']);
            if (quoted || !Unclear.Contains(mark > 0 ? form[..mark] : form)) continue;
            if (!named || tree[i].Relation != Relation.NmodPoss || form.ToLowerInvariant() is "my" or "our" or "your") return false;
        }

        return true;
    }

    public string Written()
    {
        var written = new StringBuilder();
        for (int i = 0, before = -1; i < kept.Length; i++)
        {
            if (!kept[i]) continue;
            if (before >= 0) written.Append(Between(before, i));
            written.Append(tree.Form(i));
            before = i;
        }

        return written.ToString().TrimEnd('.', ',', ';', ':', ' ', '-', '–', '—');
    }

    /// <summary>The verb of the clause that a relative pronoun opens.</summary>
    private int ClauseOf(int pronoun)
    {
        var at = pronoun;
        while (tree[at].Relation is not (Relation.AclRelcl or Relation.Ccomp or Relation.Advcl) && tree[at].Head >= 0) at = tree[at].Head;
        return at;
    }

    /// <summary>"whose romps with whips | has died": of a clause about a noun some words went.</summary>
    private bool IsBroken(int clause)
    {
        if (tree[clause].Relation != Relation.AclRelcl) return false;
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] || tree[i].PartOfSpeech == PartOfSpeech.Punctuation || IsOfDate(i)) continue;
            if (tree.Hangs(i, clause)) return true;
        }

        return false;
    }

    private bool IsOfDate(int token) => tree.Tokens.IsDate(token) || (tree[token].Head >= 0 && tree.Tokens.IsDate(tree[token].Head));

    /// <summary>"was shot, said": who said it went, or does not stand before it.</summary>
    private bool HasNobody(int saying)
    {
        var who = tree.SubjectOf(saying);
        var before = saying - 1;
        while (before >= 0 && !kept[before]) before--;
        return who < 0 || !kept[who] || before < 0 || !(tree.Hangs(before, who) || tree[before].Head == saying);
    }

    private bool Joins(int token) => tree[token].PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.Determiner
        or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Particle;

    /// <summary>
    /// A comma stays where it alone stood between two words; "police said" has one before it, and so has the verb of "Mara Kolm, 35, left".
    /// </summary>
    private string Between(int left, int right)
    {
        if (right == left + 1) return tree[left].End < tree[right].Start ? " " : "";
        var mark = tree.Form(right);
        if (tree[right].PartOfSpeech == PartOfSpeech.Punctuation && mark is not ("“" or "‘" or "\"" or "``")) return "";
        if (mark is "\"" && tree[right - 1].End == tree[right].Start) return "";
        return IsComma(left, right) || OpensSaying(right) || ClosesAside(left, right) ? ", " : " ";
    }

    private bool IsComma(int left, int right) => right == left + 2 && tree.Form(left + 1) is ",";

    /// <summary>An aside that is kept in the subject ends before the verb.</summary>
    private bool ClosesAside(int left, int right)
    {
        if (right <= tree.Subject || left >= tree.Root || right > tree.Root) return false;
        if (right != tree.Root && tree[right].Head != tree.Root) return false;
        var commas = 0;
        for (int i = tree.FirstOf(tree.Subject), before = -1; i <= left; i++)
        {
            if (!kept[i]) continue;
            if (before >= 0 && IsComma(before, i)) commas += tree[i].Relation == Relation.Conj ? 2 : 1;
            before = i;
        }

        return commas % 2 == 1;
    }

    /// <summary>The first word of "police said" behind what they said, which may also hang on the saying.</summary>
    private bool OpensSaying(int token)
    {
        var (tokens, root, subject) = (tree.Tokens, tree.Root, tree.Subject);
        for (var i = tokens.First(root); i >= 0; i = tokens.Next(i))
        {
            if (kept[i] && tree[i].Relation == Relation.Parataxis && i > root && tree.FirstOf(i) == token) return true;
        }

        return tokens.Child(root, Relation.Ccomp) is >= 0 and var told && told < Math.Min(root, subject)
            && token == Math.Min(root, tree.FirstOf(subject));
    }
}
