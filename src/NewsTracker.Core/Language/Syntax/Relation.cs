namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// How a word depends on its head (Universal Dependencies, with the subtypes of the English treebanks).
/// Names are those of the treebanks: `NsubjPass` is `nsubj:pass`. The values are stored in the model: add only at the end.
/// </summary>
public enum Relation : byte
{
    Dep,
    Root,
    Nsubj,
    NsubjPass,
    NsubjOuter,
    Obj,
    Iobj,
    Csubj,
    CsubjPass,
    CsubjOuter,
    Ccomp,
    Xcomp,
    Obl,
    OblAgent,

    /// <summary>A nominal without preposition that modifies a predicate: "last week", "two miles", "twice a day".</summary>
    OblUnmarked,
    Vocative,
    Expl,
    Dislocated,
    Advcl,
    AdvclRelcl,
    Advmod,
    Discourse,
    Aux,
    AuxPass,
    Cop,
    Mark,
    Nmod,
    NmodPoss,
    NmodUnmarked,

    /// <summary>A title or description before a name: "President Lincoln".</summary>
    NmodDesc,
    Appos,
    Nummod,
    Acl,
    AclRelcl,
    Amod,
    Det,
    DetPredet,
    Case,
    Conj,
    Cc,
    CcPreconj,
    Fixed,
    Flat,
    Compound,
    CompoundPrt,
    List,
    Parataxis,
    Orphan,
    Goeswith,
    Reparandum,
    Punct,
}
