using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>
/// A sentence's clauses over its tree: which clause a predicate heads, who its subject is, also where another clause says so.
/// </summary>
internal sealed class ClauseTree
{
    /// <summary>Clauses above that are asked for a subject. By hand: longer chains of joined verbs are lists.</summary>
    private const int Reach = 6;

    private readonly int[] clauseAt;

    /// <param name="reading">The sentence.</param>
    /// <param name="dates">Its date expressions, in order.</param>
    public ClauseTree(SentenceReading reading, IReadOnlyList<Span> dates)
    {
        Reading = reading;
        Tokens = new TokenTree(reading.Sentence, dates);
        clauseAt = new int[Tokens.Count];
        Array.Fill(clauseAt, -1);
        for (var i = 0; i < reading.Clauses.Count; i++) clauseAt[reading.Clauses[i].Predicate] = i;
    }

    public SentenceReading Reading { get; }

    public TokenTree Tokens { get; }

    public Clause this[int clause] => Reading.Clauses[clause];

    /// <summary>The clause that a token heads, -1 for none.</summary>
    public int At(int token) => token < 0 ? -1 : clauseAt[token];

    /// <summary>The clause above, -1 for none.</summary>
    public int Above(int clause) => At(this[clause].Parent);

    /// <summary>The clause that governs directly: its predicate is the head; -1 where a noun stands between or nothing is above.</summary>
    public int Governor(int clause) => At(Tokens[this[clause].Predicate].Head);

    /// <summary>
    /// The head of the subject: the clause's own, that of the verb it is joined to or hangs on, or the noun that it is about; -1 for none.
    /// </summary>
    public int SubjectOf(int clause)
    {
        for (var steps = 0; clause >= 0 && steps < Reach; steps++)
        {
            var at = this[clause];
            if (at.Subject >= 0 && Tokens[at.Subject].Relation != Relation.Expl)
                return IsRelative(at.Subject) && AntecedentOf(clause) is >= 0 and var noun ? noun : at.Subject;
            if (at.Relation == Relation.Acl) return at.Tense == VerbTense.Infinitive ? -1 : AntecedentOf(clause);
            if (at.Relation is not (Relation.Conj or Relation.Xcomp or Relation.Advcl)) return -1;
            var governor = Governor(clause);
            if (governor < 0) return -1;
            if (at.Relation == Relation.Xcomp && Tokens.Child(this[governor].Predicate, Relation.Obj) is >= 0 and var told) return told;
            clause = governor;
        }

        return -1;
    }

    /// <summary>Whether the subject undergoes what the clause says; a joined participle follows the verb that it is joined to.</summary>
    public bool IsPassive(int clause)
    {
        var at = this[clause];
        if (at.Passive) return true;
        var tag = Tokens[at.Predicate].Tag;
        if (at.Relation == Relation.Acl) return tag == FineTag.Vbn;
        if (at.Subject >= 0 || tag != FineTag.Vbn || HasAuxiliary(at.Predicate)) return false;
        if (at.Relation == Relation.Advcl) return Tokens.Child(at.Predicate, Relation.Obj) < 0;
        return at.Relation == Relation.Conj && Governor(clause) is >= 0 and var first && this[first].Passive;
    }

    /// <summary>The noun that a relative clause or a participle, or one joined to it, is about; -1 for other clauses.</summary>
    public int AntecedentOf(int clause)
    {
        if (this[clause].Relation == Relation.Conj && Governor(clause) is >= 0 and var first) clause = first;
        return this[clause].Relation is Relation.AclRelcl or Relation.Acl ? Tokens[this[clause].Predicate].Head : -1;
    }

    /// <summary>"who", "which", "that" at the head of a clause about a noun.</summary>
    public bool IsRelative(int token) => Tokens[token].Tag is FineTag.Wdt or FineTag.Wp
        && At(Tokens[token].Head) is >= 0 and var clause
        && this[clause].Relation is Relation.AclRelcl or Relation.Acl or Relation.Conj;

    private bool HasAuxiliary(int predicate) =>
        Tokens.Child(predicate, Relation.Aux) >= 0 || Tokens.Child(predicate, Relation.AuxPass) >= 0;
}
