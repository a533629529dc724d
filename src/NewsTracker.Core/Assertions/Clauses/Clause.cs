using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Clauses;

/// <summary>
/// One clause of a sentence. All numbers index tokens of the sentence, -1 where there is none.
/// <paramref name="Predicate"/> is the verb, or the noun or adjective that a copula makes one; <paramref name="Parent"/> is the predicate
/// of the clause it depends on; <paramref name="Relation"/> says how; <paramref name="Marker"/> is its subordinating word.
/// </summary>
internal readonly record struct Clause(
    int Predicate, int Parent, Relation Relation, int Subject, int Marker, VerbTense Tense, VerbClass Class, bool Copular, bool Passive,
    bool Negated);
