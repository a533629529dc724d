using System.Collections.Frozen;
using System.Text;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Makes a headline of a parsed sentence: what it says in the main, without what stands before its subject, days, asides and clauses about
/// its nouns; then, while it is too long, without what stands last and can be spared. After the trimming of parse trees by Dorr, Zajic and
/// Schwartz (Hedge Trimmer, 2003). Words are left out, none is changed; who says so, what is denied and conditions stay.
/// </summary>
internal sealed class ClauseTrimmer
{
    /// <summary>Words that may go from any place: they point to other sentences, or say when.</summary>
    private static readonly FrozenSet<string> Loose =
        ("also too however meanwhile then thus therefore moreover furthermore instead still yesterday today tomorrow tonight overnight now " +
        "earlier later recently already just again apparently here there").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Without these a clause says something else.</summary>
    private static readonly FrozenSet<string> Conditions =
        "if unless without except whether lest until till".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>"hours after": the measure of what is left out.</summary>
    private static readonly FrozenSet<string> TimeUnits =
        "minute hour day night week month year decade".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Before the subject these deny what it says.</summary>
    private static readonly FrozenSet<string> Denials =
        "never hardly scarcely rarely seldom neither nor not only".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of these a heading cannot say whom or what they mean.</summary>
    private static readonly FrozenSet<string> Unclear =
        ("he she they it him her them his their its i we you us our my your this these those monday tuesday wednesday thursday friday " +
        "saturday sunday mon tues wed thurs fri sat sun yesterday today tomorrow tonight here").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly TokenTree tree;
    private readonly int root;
    private readonly int subject;
    private readonly bool[] kept;
    private bool isWhole = true;
    private readonly HashSet<string> named = new(StringComparer.OrdinalIgnoreCase);

    private ClauseTrimmer(SentenceReading reading, List<Span> dates, int start)
    {
        tree = new TokenTree(reading.Sentence, dates);
        root = reading.Sentence.Root;
        subject = Subject(root);
        kept = new bool[tree.Count];
        if (root < 0 || subject < 0 || tree[root].Start < start || IsNamedBefore(start)) return;
        Keep(root, start);
        for (var i = 0; i < kept.Length; i++)
        {
            if (!kept[i]) continue;
            if (tree[i].Relation is Relation.AclRelcl or Relation.Acl or Relation.Conj && !VerbLike(i) && IsCutOff(i))
            {
                // of two who did it one is not told alone
                if (tree[i].Relation == Relation.Conj && IsName(i) && Hangs(i, subject)) kept[root] = false;
                Drop(i);
            }
            else if (LacksJoint(i)) Drop(i);
            else if (IsBareVerb(i)) kept[root] = false;
        }
    }

    /// <returns>The headline, a capital first and no full stop; null where the sentence gives none that reads well.</returns>
    /// <param name="sentence">A sentence.</param>
    /// <param name="minWords">Words at least.</param>
    /// <param name="maxWords">Words at most.</param>
    public static string? Of(SentenceFeatures sentence, int minWords, int maxWords)
    {
        if (sentence.Assertion?.Told is not { } told || !told.Reading.IsRead) return null;
        var dates = SentenceDates.In(told.Content, sentence.Span).ConvertAll(d => d.Span);
        return new ClauseTrimmer(told.Reading, dates, sentence.Core.Start).Headline(minWords, maxWords);
    }

    private string? Headline(int minWords, int maxWords)
    {
        if (subject < 0 || !kept[root] || !kept[subject] || !isWhole) return null;
        while (Length() > maxWords)
        {
            if (Spare() is not { } last) return null;
            Drop(last);
        }

        if (Length() < minWords || !IsClear() || IsTorn()) return null;
        var text = Written();
        return IsBalanced(text) ? char.ToUpperInvariant(text[0]) + text[1..] : null;
    }

    /// <summary>The subject of a predicate; a clause that acts as one is none that a headline can keep.</summary>
    private int Subject(int predicate)
    {
        if (predicate < 0) return -1;
        for (var i = tree.First(predicate); i >= 0; i = tree.Next(i))
        {
            if (tree[i].Relation is Relation.Nsubj or Relation.NsubjPass) return i;
        }

        return -1;
    }

    /// <summary>A name that stands beside the clause ("Mara Kolm, the diver turned pilot …") is its true subject: the tree is wrong.</summary>
    private bool IsNamedBefore(int start)
    {
        for (var i = tree.First(root); i >= 0; i = tree.Next(i))
        {
            if (i >= subject) break;
            if (tree[i].Start >= start && IsName(i)
                && tree[i].Relation is not (Relation.Obl or Relation.OblUnmarked or Relation.Advcl or Relation.Ccomp))
                return true;
        }

        return false;
    }

    private void Keep(int token, int start)
    {
        kept[token] = true;
        for (var i = tree.First(token); i >= 0; i = tree.Next(i))
        {
            if (tree[i].Start >= start && Stays(i, token)) Keep(i, start);
        }
    }

    private bool Stays(int token, int head)
    {
        var at = tree[token];
        if (at.Relation is Relation.Discourse or Relation.Vocative or Relation.List or Relation.Orphan or Relation.Dep or Relation.Reparandum
            or Relation.Dislocated)
        {
            isWhole &= at.PartOfSpeech is not (PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Verb);
            return false;
        }

        if (at.Relation == Relation.Punct) return IsInside(token, head);
        if (at.Relation is Relation.Obl or Relation.OblUnmarked or Relation.Nmod or Relation.NmodUnmarked or Relation.Advmod
            && tree.IsDate(token)) return tree.Is(tree.Case(token), "of");
        if (at.Relation == Relation.Advmod && Loose.Contains(tree.Sentence.Form(token).ToString())) return false;
        if ((at.Relation is Relation.Appos && FollowsMark(token)) || (at.Relation is Relation.Acl or Relation.Advcl && HangsOnDate(token))) return false;
        if (token > head && at.PartOfSpeech == PartOfSpeech.Numeral && at.Relation != Relation.Conj && FollowsMark(token)) return false;
        if (at.Relation == Relation.OblUnmarked && VerbLike(head) && TimeUnits.Contains(tree.Sentence.Lemma(token))) return false;
        if (token > head && IsAside(at.Relation) && FollowsMark(token) && !IsCondition(token)) return false;
        if (at.Relation == Relation.Parataxis) return head == root && IsSaying(token);
        if (at.Relation == Relation.Conj && (Subject(token) >= 0 || (VerbLike(token) && tree.Child(token, Relation.Cc) < 0))) return false;
        if (at.Relation is Relation.Nsubj or Relation.NsubjPass && head == root && token > subject) return IsOfSubject(token);
        if (at.Relation == Relation.Ccomp && head == root && token < subject && VerbClasses.Of(tree.Sentence.Lemma(root)) is not VerbClass.Say)
        {
            isWhole = false;
            return false;
        }

        if (at.Relation == Relation.Cc) return !JoinsClause(token, head);
        return head != root || token >= FirstOf(subject)
            || at.Relation is not (Relation.Advcl or Relation.Obl or Relation.OblUnmarked or Relation.Advmod or Relation.Mark)
            || IsCondition(token) || Denials.Contains(tree.Sentence.Form(token).ToString());
    }

    /// <summary>
    /// A second subject is a surname taken for one, or an aside ("Mara Kolm, the diver, left"), which goes; else the tree is wrong.
    /// </summary>
    private bool IsOfSubject(int token)
    {
        if (token == subject + 1 && IsName(token) && char.IsUpper(tree.Sentence.Form(subject)[0])) return true;
        isWhole &= FollowsMark(token) && tree.Child(token, Relation.Cc) < 0;
        return false;
    }

    /// <summary>"spanning from 2020": without its day the clause would hang open.</summary>
    private bool HangsOnDate(int token)
    {
        var dated = false;
        for (var i = tree.First(token); i >= 0; i = tree.Next(i))
        {
            if (tree[i].Relation is Relation.Obl or Relation.OblUnmarked or Relation.Nmod && tree.IsDate(i)) dated = true;
            else if (tree[i].Relation is Relation.Obj or Relation.Obl or Relation.Mark or Relation.Ccomp or Relation.Xcomp) return false;
        }

        return dated;
    }

    /// <summary>What behind a mark tells more of a word before it.</summary>
    private static bool IsAside(Relation relation) => relation is Relation.AclRelcl or Relation.Acl or Relation.Advcl or Relation.Nmod
        or Relation.NmodUnmarked or Relation.NmodDesc or Relation.Nummod or Relation.Amod or Relation.Obl or Relation.OblUnmarked;

    /// <summary>"Police said" beside what they said.</summary>
    private bool IsSaying(int token) => VerbClasses.Of(tree.Sentence.Lemma(token)) is VerbClass.Say && Subject(token) >= 0;

    private bool IsCondition(int token) =>
        tree.Child(token, Relation.Mark) is >= 0 and var mark && Conditions.Contains(tree.Sentence.Form(mark).ToString())
        || tree.Case(token) is >= 0 and var joint && Conditions.Contains(tree.Sentence.Form(joint).ToString());

    /// <summary>"and" before a clause with a subject of its own, which goes.</summary>
    private bool JoinsClause(int cc, int head) => tree[head].Relation != Relation.Conj ? head == root : Subject(head) >= 0;

    private bool IsName(int token) => tree[token].PartOfSpeech == PartOfSpeech.ProperNoun;

    /// <summary>Hyphens, quotation marks and the commas of a list stay; what fences an aside goes with it.</summary>
    private bool IsInside(int mark, int head)
    {
        var form = tree.Sentence.Form(mark);
        if (form is "-" or "/" or "'" or "’" or "‘" or "\"" or "“" or "”" or "``" or "''" or "%" or "$") return true;
        return form is "," && head != root && tree[head].Relation == Relation.Conj && mark < head;
    }

    private bool FollowsMark(int token)
    {
        var first = FirstOf(token);
        return IsFence(first) || IsFence(first - 1);
    }

    private bool IsFence(int token) =>
        token >= 0 && tree[token].PartOfSpeech == PartOfSpeech.Punctuation && tree.Sentence.Form(token) is "," or "-" or "–" or "—" or "(";

    private int FirstOf(int token)
    {
        var first = token;
        for (var i = tree.First(token); i >= 0; i = tree.Next(i)) first = Math.Min(first, FirstOf(i));
        return first;
    }

    private int Length()
    {
        var words = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] && tree[i].PartOfSpeech != PartOfSpeech.Punctuation && (i == 0 || tree[i - 1].End < tree[i].Start)) words++;
        }

        return words;
    }

    /// <summary>What can be spared, of the lightest kind that there is the last.</summary>
    private int? Spare()
    {
        int? last = null;
        var lightest = int.MaxValue;
        for (var i = 0; i < kept.Length; i++)
        {
            if (!kept[i] || i == root || Weight(i) is not { } weight || weight > lightest) continue;
            (last, lightest) = (i, weight);
        }

        return last;
    }

    /// <summary>0 for what is spared first; null for what the clause cannot do without.</summary>
    private int? Weight(int token)
    {
        var at = tree[token];
        var head = at.Head;
        if (IsCondition(token)) return null;
        return at.Relation switch
        {
            Relation.Advcl or Relation.AdvclRelcl => 0,
            Relation.AclRelcl => 1,
            Relation.Conj when VerbLike(token) => 2,
            Relation.Acl => 3,
            Relation.Obl or Relation.OblUnmarked when token > root && HasObject(head, token) => 4,
            Relation.Nmod when head != subject && !tree.Is(tree.Case(token), "of") => 5,
            Relation.Amod or Relation.Advmod when head == subject && token < head => 6,
            _ => null,
        };
    }

    private bool Hangs(int token, int below)
    {
        for (; token >= 0; token = tree[token].Head)
        {
            if (token == below) return true;
        }

        return false;
    }

    /// <summary>The word that joins it went, or never was in the tree: "after", "of".</summary>
    private bool LacksJoint(int token)
    {
        if (tree[token].Relation is Relation.Nmod or Relation.Obl && tree.Case(token) < 0) return true;
        for (var i = tree.First(token); i >= 0; i = tree.Next(i))
        {
            if (!kept[i] && tree[i].Relation is Relation.Case or Relation.Mark) return true;
        }

        return false;
    }

    /// <summary>"Kolm became the most famous, died": what is said without "that", where nobody says or thinks, is a wrong tree.</summary>
    private bool IsBareVerb(int token) =>
        tree[token].Relation is Relation.Ccomp or Relation.Xcomp && tree[token].Head == root && token > root
        && tree[token].Tag is FineTag.Vbd or FineTag.Vbz or FineTag.Vbp && tree.Child(token, Relation.Mark) < 0
        && VerbClasses.Of(tree.Sentence.Lemma(root)) is not (VerbClass.Say or VerbClass.Think or VerbClass.SpeechAct);

    /// <summary>Words that went stand between it and what it is joined to: "Ilse Kaskel, an actress and singer" is no two people.</summary>
    private bool IsCutOff(int item)
    {
        for (var i = tree[item].Head + 1; i < FirstOf(item); i++)
        {
            if (!kept[i] && tree[i].PartOfSpeech != PartOfSpeech.Punctuation) return true;
        }

        return false;
    }

    private bool VerbLike(int token) => tree[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    /// <summary>The verb has an object, a passive subject, or another phrase before this one: it says something without it.</summary>
    private bool HasObject(int verb, int phrase)
    {
        if (verb < 0) return false;
        for (var i = tree.First(verb); i >= 0; i = tree.Next(i))
        {
            if (i == phrase || !kept[i]) continue;
            if (tree[i].Relation is Relation.Obj or Relation.Ccomp or Relation.Xcomp or Relation.Cop) return true;
            if (i < phrase && tree[i].Relation is Relation.Obl or Relation.OblAgent) return true;
        }

        return false;
    }

    private void Drop(int token)
    {
        kept[token] = false;
        for (var i = tree.First(token); i >= 0; i = tree.Next(i)) Drop(i);
    }

    /// <summary>"an attack on | in an attempt": words went behind one that needs them.</summary>
    private bool IsTorn()
    {
        for (int i = 0, before = -1; i < kept.Length; i++)
        {
            if (!kept[i]) continue;
            if (before >= 0 && before < i - 1 && tree[before].PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.Determiner
                or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Particle
                && tree[before].Relation != Relation.CompoundPrt) return true;
            before = i;
        }

        return false;
    }

    /// <summary>Every word says by itself what it means.</summary>
    private bool IsClear()
    {
        var quoted = false;
        for (var i = 0; i < kept.Length; i++)
        {
            if (!kept[i]) continue;
            var form = tree.Sentence.Form(i).ToString();
            if (form is "“" or "”" or "\"" or "``" or "''") quoted = form is not "”" and not "''" && !quoted;
            if (tree[i].PartOfSpeech == PartOfSpeech.ProperNoun) named.Add(form);
            var mark = form.IndexOfAny(['\'', '’']);
            if (quoted || !Unclear.Contains(mark > 0 ? form[..mark] : form)) continue;
            // "his report" says whose it is behind a name
            if (tree[i].Relation != Relation.NmodPoss || named.Count == 0 || form is "my" or "our" or "your" or "My" or "Our" or "Your") return false;
        }

        var last = Array.FindLastIndex(kept, k => k);
        return tree[last].PartOfSpeech is not (PartOfSpeech.Adposition or PartOfSpeech.Determiner or PartOfSpeech.CoordinatingConjunction
            or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Auxiliary);
    }

    private string Written()
    {
        var written = new StringBuilder();
        var before = -1;
        for (var i = 0; i < kept.Length; i++)
        {
            if (!kept[i]) continue;
            if (before >= 0) written.Append(Between(before, i));
            written.Append(tree.Sentence.Form(i));
            before = i;
        }

        return written.ToString().TrimEnd('.', ',', ';', ':', ' ', '-', '–', '—');
    }

    /// <summary>
    /// A comma stays where it alone stood between two words; "police said" has one before it, and so has the verb of "Mara Kolm, 35, left".
    /// </summary>
    private string Between(int left, int right)
    {
        if (right == left + 1) return tree[left].End < tree[right].Start ? " " : "";
        var mark = tree.Sentence.Form(right);
        if (tree[right].PartOfSpeech == PartOfSpeech.Punctuation && mark is not ("“" or "‘" or "\"" or "``")) return "";
        if (mark is "\"" && tree[right - 1].End == tree[right].Start) return "";
        return (right == left + 2 && tree.Sentence.Form(left + 1) is ",") || OpensSaying(right) || ClosesAside(left, right) ? ", " : " ";
    }

    /// <summary>An aside that is kept in the subject ends before the verb.</summary>
    private bool ClosesAside(int left, int right)
    {
        if (right <= subject || left >= root || right > root || (right != root && tree[right].Head != root)) return false;
        var commas = 0;
        for (int i = FirstOf(subject), before = -1; i <= left; i++)
        {
            if (!kept[i]) continue;
            if (before >= 0 && i == before + 2 && tree.Sentence.Form(before + 1) is ",") commas += tree[i].Relation == Relation.Conj ? 2 : 1;
            before = i;
        }

        return commas % 2 == 1;
    }

    /// <summary>The first word of "police said" behind what they said.</summary>
    private bool OpensSaying(int token)
    {
        for (var i = tree.First(root); i >= 0; i = tree.Next(i))
        {
            if (kept[i] && tree[i].Relation == Relation.Parataxis && i > root && FirstOf(i) == token) return true;
        }

        // "the ferry sank, police said" may also hang on the saying
        return tree.Child(root, Relation.Ccomp) is >= 0 and var told && told < subject && FirstOf(subject) == token;
    }

    private static bool IsBalanced(string text) =>
        text.Length > 0 && text.Count(c => c == '“') == text.Count(c => c == '”') && text.Count(c => c == '"') % 2 == 0;
}
