using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>
/// Where a sentence says something: <paramref name="Word"/> is the token that names it, <paramref name="Clause"/> the clause that tells it
/// (-1 for a noun that none tells), <paramref name="Frame"/> the clause whose verb only begins, plans or misses it ("failed to"; -1 for
/// none), <paramref name="Noun"/> what is known of a noun that names a happening.
/// </summary>
internal readonly record struct PredicateSite(int Word, int Clause, int Frame, PropositionKind Kind, EventNoun? Noun)
{
    /// <summary>The subject of "suffered an attack" is whom it was done to.</summary>
    public bool SubjectUndergoes { get; init; }
}

/// <summary>Finds what a sentence says: its clauses, and the nouns of happenings that somebody or something takes part in.</summary>
internal sealed class SiteFinder(ClauseTree tree)
{
    /// <summary>Verbs that tell only that their infinitive begins, comes or fails.</summary>
    private static readonly FrozenSet<string> Framing = Set(
        "begin start continue resume set expect schedule due slate poise likely go fail manage have");

    /// <summary>Verbs that leave it to their object to say what was done ("made an attack", "held talks").</summary>
    private static readonly FrozenSet<string> Light = Set(
        "make hold have take give conduct carry launch stage mount commit undertake perform deliver");

    private static readonly FrozenSet<string> Undergoing = Set("suffer face undergo receive sustain");

    private static readonly FrozenSet<string> Occurring = Set("happen occur erupt follow ensue");

    private readonly List<PredicateSite> sites = [];
    private readonly bool[] taken = new bool[tree.Tokens.Count];

    public List<PredicateSite> Find()
    {
        for (var i = 0; i < tree.Reading.Clauses.Count; i++)
        {
            if (!OnlySays(i) && !IsFrame(i)) sites.Add(SiteOf(i));
        }

        foreach (var site in sites) taken[site.Word] = true;
        for (var i = 0; i < tree.Tokens.Count; i++)
        {
            if (!taken[i] && EventAt(i) is { } noun && HasPart(i)) sites.Add(new PredicateSite(i, -1, -1, PropositionKind.Noun, noun));
        }

        return sites;
    }

    /// <summary>A noun that names a happening; null for other words and for nouns inside a name or before another noun.</summary>
    private EventNoun? EventAt(int token)
    {
        var at = tree.Tokens[token];
        return at.PartOfSpeech != PartOfSpeech.Noun || at.Relation is Relation.Compound or Relation.Flat or Relation.NmodDesc ? null
            : NounTables.EventOf(tree.Tokens.Sentence.Lemma(token));
    }

    private PredicateSite SiteOf(int clause)
    {
        var at = tree[clause];
        var above = at.Relation == Relation.Xcomp ? tree.Governor(clause) : -1;
        // a second infinitive of the same verb is told beside the first
        var frame = above >= 0 && IsFrame(above) && tree.Tokens.Child(tree[above].Predicate, Relation.Xcomp) == at.Predicate ? above : -1;
        var kind = KindOf(frame >= 0 ? frame : clause);
        var lemma = tree.Tokens.Sentence.Lemma(at.Predicate);
        var (word, undergoes) = at.Copular || at.Class == VerbClass.Be && tree.Tokens.Child(at.Predicate, Relation.Expl) < 0
            ? (-1, false)
            : ToldByNoun(at, lemma);
        return word < 0
            ? new PredicateSite(at.Predicate, clause, frame, kind, null)
            : new PredicateSite(word, clause, frame, kind, EventAt(word)) { SubjectUndergoes = undergoes };
    }

    private (int Noun, bool Undergoes) ToldByNoun(in Clause at, string lemma)
    {
        var found = tree.Tokens.Child(at.Predicate, Relation.Obj);
        if (at.Passive && Light.Contains(lemma)) found = at.Subject;
        else if (lemma == "take" && tree.Tokens.Is(found, "place")) found = at.Subject;
        else if (Light.Contains(lemma)) return (EventOrNone(found), false);
        else if (Undergoing.Contains(lemma)) return (EventOrNone(found), true);
        else found = found < 0 && (Occurring.Contains(lemma) || at.Class == VerbClass.Be) ? at.Subject : -1;
        return (EventOrNone(found), false);
    }

    private int EventOrNone(int token) => token >= 0 && EventAt(token) is not null ? token : -1;

    /// <summary>A clause of plain saying or thinking around what is told: it gives the speaker.</summary>
    private bool OnlySays(int clause)
    {
        var (at, reading) = (tree[clause], tree.Reading);
        if (clause == reading.Main) return reading.Told != reading.Main;
        if (at.Class is not (VerbClass.Say or VerbClass.Think)) return false;
        if (at.Relation == Relation.Parataxis) return true;
        return reading.Clauses.Exists(c => c.Relation == Relation.Ccomp && tree.Tokens[c.Predicate].Head == at.Predicate);
    }

    private bool IsFrame(int clause)
    {
        var predicate = tree[clause].Predicate;
        return tree.Tokens.Child(predicate, Relation.Xcomp) is >= 0 and var told && tree.At(told) >= 0
            && Framing.Contains(tree.Tokens.Sentence.Lemma(predicate));
    }

    private PropositionKind KindOf(int clause) => clause == tree.Reading.Told ? PropositionKind.Main : tree[clause].Relation switch
    {
        Relation.AclRelcl or Relation.Acl or Relation.AdvclRelcl or Relation.Appos => PropositionKind.Relative,
        Relation.Advcl => PropositionKind.Beside,
        Relation.Ccomp or Relation.Xcomp or Relation.Csubj or Relation.CsubjPass => PropositionKind.Content,
        _ => PropositionKind.Joined,
    };

    /// <summary>Somebody or something takes part in what the noun names, by "of", "by", "on", "between", "'s".</summary>
    private bool HasPart(int noun)
    {
        for (var i = tree.Tokens.First(noun); i >= 0; i = tree.Tokens.Next(i))
        {
            if (tree.Tokens.IsDate(i)) continue;
            if (tree.Tokens[i].Relation == Relation.NmodPoss) return true;
            if (tree.Tokens[i].Relation == Relation.Nmod && tree.Tokens.Case(i) is >= 0 and var joint
                && NominalParts.Joins(tree.Tokens.Lower(joint)))
                return true;
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
