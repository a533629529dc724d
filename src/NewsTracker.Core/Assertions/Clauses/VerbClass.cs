using System.Collections.Frozen;

namespace NewsTracker.Core.Assertions.Clauses;

/// <summary>
/// What kind of thing a predicate tells. The classes follow the event classes of TimeML (Pustejovsky et al. 2003), with speech acts apart
/// from plain saying.
/// </summary>
internal enum VerbClass : byte
{
    /// <summary>Anything not listed: an occurrence as far as its tense allows.</summary>
    Other,
    Be,
    Have,

    /// <summary>Plain reporting: what is said matters, not that it was said.</summary>
    Say,

    /// <summary>Speech that does something: announce, deny, sign, rule, accuse.</summary>
    SpeechAct,

    /// <summary>Believing, knowing, expecting, hoping.</summary>
    Think,

    /// <summary>Lasting relations: include, belong, contain, remain, cost, stand.</summary>
    Relate,

    /// <summary>Seeming and appearing.</summary>
    Seem,

    /// <summary>Beginning, ending, going on.</summary>
    Aspect,

    /// <summary>Intending: plan, schedule, intend, agree, vow.</summary>
    Plan,
}

/// <summary>Looks verbs up by lemma.</summary>
internal static class VerbClasses
{
    private static readonly FrozenDictionary<string, VerbClass> Classes = Table(
        (VerbClass.Be, "be"),
        (VerbClass.Have, "have get"),
        (VerbClass.Say, "say tell add note explain write comment state describe recall observe mention remark quip joke continue go "
            + "insist stress emphasize emphasise argue suggest claim "
            + "reply respond ask question wonder quote"),
        (VerbClass.SpeechAct, "announce deny testify rule order accuse charge declare confirm reveal disclose report warn urge call "
            + "condemn criticize criticise demand reject refuse "
            + "apologize apologise admit acknowledge concede vow pledge promise threaten appeal approve endorse nominate appoint "
            + "sentence convict acquit sue plead authorize authorise ban "
            + "pass sign veto invite dismiss unveil release publish issue file submit tweet post"),
        (VerbClass.Think, "think believe know expect hope want wish fear doubt feel understand consider see regard love like hate prefer " +
            "imagine suspect worry care remember forget need"),
        (VerbClass.Relate, "include contain belong consist comprise cost own hold remain stay stand lie live exist depend lack mean "
            + "represent require involve offer provide feature allow help "
            + "make work cover range vary tend extend measure weigh equal resemble concern matter suit fit serve support ensure enable "
            + "keep"),
        (VerbClass.Seem, "seem appear look sound prove"),
        (VerbClass.Aspect, "begin start stop end finish continue resume launch open close halt cease complete"),
        (VerbClass.Plan, "plan intend schedule aim prepare propose agree decide seek hope set expect slate"));

    public static VerbClass Of(string lemma) => Classes.GetValueOrDefault(lemma);

    private static FrozenDictionary<string, VerbClass> Table(params (VerbClass Class, string Lemmas)[] rows)
    {
        var table = new Dictionary<string, VerbClass>(StringComparer.Ordinal);
        foreach (var (verbClass, lemmas) in rows)
        {
            foreach (var lemma in lemmas.Split(' ')) table.TryAdd(lemma, verbClass);
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
