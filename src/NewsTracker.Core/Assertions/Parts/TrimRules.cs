using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>
/// Which words of a sentence a headline keeps: no days, asides, or what stands before the subject; but who says so, what is denied, and
/// conditions. Knows trees that cannot be right.
/// </summary>
internal sealed class TrimRules(TrimTree tree)
{
    /// <summary>Words that may go from any place: they point to other sentences, or say when.</summary>
    public static readonly FrozenSet<string> Loose = Set(
        "also however meanwhile then thus therefore moreover furthermore instead yesterday today tomorrow tonight overnight now earlier " +
        "later recently");

    /// <summary>Without these a clause says something else.</summary>
    private static readonly FrozenSet<string> Conditions = Set("if unless without except whether lest until till");

    /// <summary>"hours after": the measure of what is left out.</summary>
    private static readonly FrozenSet<string> TimeUnits = Set("minute hour day night week month year decade");

    /// <summary>Speech that takes "to" behind whom it is to.</summary>
    private static readonly FrozenSet<string> Urging = Set("urge ask order invite beg request call");

    /// <summary>Before the subject these deny what it says.</summary>
    private static readonly FrozenSet<string> Denials = Set("never hardly scarcely rarely seldom neither nor not only");

    private readonly TokenTree tokens = tree.Tokens;

    /// <summary>False where the tree cannot be right.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Marks what is kept.</summary>
    public void Apply()
    {
        if (tree.Root < 0 || tree.Subject < 0 || tree[tree.Root].Start < tree.Start || IsRelative(tree.Subject) || IsNamedBefore())
        {
            IsWhole = false;
            return;
        }

        Keep(tree.Root);
        for (var i = 0; i < tree.Kept.Length; i++)
        {
            if (!tree.Kept[i]) continue;
            if (MayBeCutOff(i) && IsCutOff(i))
            {
                // of two who did it one is not told alone
                IsWhole &= tree[i].Relation != Relation.Conj || !tree.IsName(i) || !tree.Hangs(i, tree.Subject);
                tree.Drop(i);
            }
            else if (LacksJoint(i)) tree.Drop(i);
            else IsWhole &= !IsBareVerb(i) && !IsHalf(i);
        }
    }

    public bool IsCondition(int token) => IsConditional(tokens.Child(token, Relation.Mark)) || IsConditional(tokens.Case(token));

    private bool IsConditional(int joint) => joint >= 0 && Conditions.Contains(tree.Form(joint));

    /// <summary>"Who just sold the yard": a piece of a sentence.</summary>
    private bool IsRelative(int token) => tree[token].Tag is FineTag.Wp or FineTag.Wdt;

    /// <summary>A name beside the clause ("Mara Kolm, the diver turned pilot …") is its true subject: the tree is wrong.</summary>
    private bool IsNamedBefore()
    {
        for (var i = tokens.First(tree.Root); i >= 0 && i < tree.Subject; i = tokens.Next(i))
        {
            if (tree[i].Start >= tree.Start && tree.IsName(i)
                && tree[i].Relation is not (Relation.Obl or Relation.OblUnmarked or Relation.Advcl or Relation.Ccomp)) return true;
        }

        return false;
    }

    private void Keep(int token)
    {
        tree.Kept[token] = true;
        for (var i = tokens.First(token); i >= 0; i = tokens.Next(i))
        {
            if (tree[i].Start >= tree.Start && Stays(i, token)) Keep(i);
        }
    }

    private bool Stays(int token, int head)
    {
        switch (tree[token].Relation)
        {
            case Relation.Discourse or Relation.Vocative or Relation.List or Relation.Orphan or Relation.Dep or Relation.Reparandum
                or Relation.Dislocated:
                IsWhole &= tree[token].PartOfSpeech
                    is not (PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Verb);
                return false;
            case Relation.Punct:
                return IsInside(token, head);
            case Relation.Appos when tree.FollowsMark(token):
            case Relation.Advmod when tree.IsVerb(head) && Loose.Contains(tree.Form(token)):
            case Relation.Acl or Relation.Advcl when HangsOnDate(token):
            case Relation.OblUnmarked when tree.IsVerb(head) && TimeUnits.Contains(tokens.Sentence.Lemma(token)):
                return false;
            case Relation.Obl or Relation.OblUnmarked or Relation.Nmod or Relation.NmodUnmarked or Relation.Advmod
                when tokens.IsDate(token):
                return tokens.Is(tokens.Case(token), "of");
            case Relation.Parataxis:
                return head == tree.Root && tree.Says(token) && tree.SubjectOf(token) >= 0;
            case Relation.Conj when tree.SubjectOf(token) >= 0 || (tree.IsVerb(token) && tokens.Child(token, Relation.Cc) < 0):
                return false;
            case Relation.Nsubj or Relation.NsubjPass when head == tree.Root && token > tree.Subject:
                return IsOfSubject(token);
            case Relation.Ccomp when head == tree.Root && token < tree.Subject && !tree.Says(tree.Root):
                IsWhole = false;
                return false;
            case Relation.Cc:
                return !JoinsClause(head);
        }

        return !(token > head && IsAside(token) && tree.FollowsMark(token) && !IsCondition(token)) && !OpensBefore(token, head);
    }

    /// <summary>What stands before the subject goes, but for conditions and what denies.</summary>
    private bool OpensBefore(int token, int head) => head == tree.Root && token < tree.FirstOf(tree.Subject)
        && tree[token].Relation is Relation.Advcl or Relation.Obl or Relation.OblUnmarked or Relation.Advmod or Relation.Mark
        && !IsCondition(token) && !Denials.Contains(tree.Form(token));

    /// <summary>
    /// A second subject is a surname taken for one, or an aside ("Mara Kolm, the diver, left"), which goes; else the tree is wrong.
    /// </summary>
    private bool IsOfSubject(int token)
    {
        if (token == tree.Subject + 1 && tree.IsName(token) && char.IsUpper(tree.Form(tree.Subject)[0])) return true;
        IsWhole &= tree.FollowsMark(token) && tokens.Child(token, Relation.Cc) < 0;
        return false;
    }

    /// <summary>"spanning from 2020": without its day the clause would hang open.</summary>
    private bool HangsOnDate(int token)
    {
        var dated = false;
        for (var i = tokens.First(token); i >= 0; i = tokens.Next(i))
        {
            if (tree[i].Relation is Relation.Obl or Relation.OblUnmarked or Relation.Nmod && tokens.IsDate(i)) dated = true;
            else if (tree[i].Relation is Relation.Obj or Relation.Obl or Relation.Mark or Relation.Ccomp or Relation.Xcomp) return false;
        }

        return dated;
    }

    /// <summary>Behind a mark it tells more of a word before it: a clause, a place, an age.</summary>
    private bool IsAside(int token) =>
        tree[token].Relation is Relation.AclRelcl or Relation.Acl or Relation.Advcl or Relation.Nmod or Relation.NmodUnmarked
            or Relation.NmodDesc or Relation.Nummod or Relation.Amod or Relation.Obl or Relation.OblUnmarked
        || (tree[token].PartOfSpeech == PartOfSpeech.Numeral && tree[token].Relation != Relation.Conj);

    /// <summary>"and" before a clause with a subject of its own, which goes.</summary>
    private bool JoinsClause(int head) => tree[head].Relation != Relation.Conj ? head == tree.Root : tree.SubjectOf(head) >= 0;

    /// <summary>Hyphens, quotation marks and the commas of a list stay; what fences an aside goes with it.</summary>
    private bool IsInside(int mark, int head) =>
        tree.Form(mark) is "-" or "/" or "'" or "’" or "‘" or "\"" or "“" or "”" or "``" or "''" or "%" or "$"
        || (tree.Form(mark) is "," && head != tree.Root && tree[head].Relation == Relation.Conj && mark < head);

    private bool MayBeCutOff(int token) =>
        tree[token].Relation is Relation.AclRelcl or Relation.Acl || (tree[token].Relation == Relation.Conj && !tree.IsVerb(token));

    /// <summary>Words that went stand between it and what it is joined to: "Ilse Kaskel, an actress and singer" is no two people.</summary>
    private bool IsCutOff(int item)
    {
        for (var i = tree[item].Head + 1; i < tree.FirstOf(item); i++)
        {
            if (!tree.Kept[i] && tree[i].PartOfSpeech != PartOfSpeech.Punctuation) return true;
        }

        return false;
    }

    /// <summary>The word that joins it went, or never was in the tree: "after", "of".</summary>
    private bool LacksJoint(int token)
    {
        if (tree[token].Relation is Relation.Nmod or Relation.Obl && tokens.Case(token) < 0) return true;
        for (var i = tokens.First(token); i >= 0; i = tokens.Next(i))
        {
            if (!tree.Kept[i] && tree[i].Relation is Relation.Case or Relation.Mark) return true;
        }

        return false;
    }

    /// <summary>"Kolm became the most famous, died": what is said without "that", where nobody says or thinks, is a wrong tree.</summary>
    private bool IsBareVerb(int token) =>
        tree[token].Relation is Relation.Ccomp or Relation.Xcomp && tree[token].Head == tree.Root && token > tree.Root
        && IsFinite(token) && tokens.Child(token, Relation.Mark) < 0
        && (VerbClasses.Of(tokens.Sentence.Lemma(tree.Root)) is not (VerbClass.Say or VerbClass.Think or VerbClass.SpeechAct)
            || Urging.Contains(tokens.Sentence.Lemma(tree.Root)));

    /// <summary>"has announced", "was told": its first auxiliary has the tense.</summary>
    private bool IsFinite(int verb)
    {
        for (var i = tokens.First(verb); i >= 0; i = tokens.Next(i))
        {
            if (tree[i].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop) return HasTense(tree[i].Tag);
        }

        return HasTense(tree[verb].Tag);
    }

    private static bool HasTense(FineTag tag) => tag is FineTag.Vbd or FineTag.Vbz or FineTag.Vbp or FineTag.Md;

    /// <summary>"the cables between Kolm | and Tarnhold": one end of two.</summary>
    private bool IsHalf(int token) => tokens.Is(tokens.Case(token), "between") && tree[token].Tag is FineTag.Nn or FineTag.Nnp
        && !(tokens.Child(token, Relation.Conj) is >= 0 and var other && tree.Kept[other]);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
