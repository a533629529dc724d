using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Dates;

/// <summary>What part the noun on which a date hangs takes in its clause.</summary>
internal enum NounRole : byte
{
    /// <summary>The date hangs on a predicate.</summary>
    None,
    Subject,
    Object,
    Oblique,

    /// <summary>Below another noun.</summary>
    OfNoun,
    Other,
}

/// <summary>What the noun on which a date hangs names.</summary>
internal enum NounKind : byte
{
    None,
    Happening,
    Name,
    Thing,
}

/// <summary>The word that opens the clause a date belongs to.</summary>
internal enum ClauseMark : byte
{
    None,
    When,
    As,
    While,
    Before,
    After,
    Since,
    Until,
    If,
    Cause,
    That,
    Other,
}

/// <summary>What stands between a date and the predicate that is told, by count of words.</summary>
internal enum DateReach : byte
{
    None,
    Beside,
    Near,
    Far,

    /// <summary>Another verb stands between.</summary>
    OverVerb,
}

/// <summary>
/// The words between a date and what it may date: "the vetoes on Saturday" hangs on a happening that is a subject, "before he died in
/// June" in a clause that "before" opens.
/// </summary>
/// <param name="Role">Of the noun, <see cref="NounRole.None"/> where the date hangs on a predicate.</param>
/// <param name="Kind">What that noun names.</param>
/// <param name="Joint">The word that joins the noun.</param>
/// <param name="Mark">What opens the date's clause, where that is not the told one.</param>
/// <param name="Reach">How far the date stands from the told predicate.</param>
internal readonly record struct DateGovernor(NounRole Role, NounKind Kind, DateCase Joint, ClauseMark Mark, DateReach Reach)
{
    /// <summary>Reads them from the grammar.</summary>
    public static DateGovernor Of(SentenceReading reading, in DateLink link)
    {
        if (link.Head < 0) return default;
        var sentence = reading.Sentence;
        var noun = sentence[link.Head].Head;
        if (noun == ParsedToken.NoHead || link.Clause >= 0 && reading.Clauses[link.Clause].Predicate == noun) noun = -1;
        return new DateGovernor(
            noun < 0 ? NounRole.None : RoleOf(sentence[noun].Relation), noun < 0 ? NounKind.None : KindOf(sentence, noun),
            noun < 0 ? DateCase.Bare : DateAttachment.JointOf(sentence, noun), MarkOf(reading, link.Clause),
            reading.Told < 0 ? DateReach.None : ReachOf(sentence, link.Head, reading.Clauses[reading.Told].Predicate));
    }

    private static NounRole RoleOf(Relation relation) => relation switch
    {
        Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter => NounRole.Subject,
        Relation.Obj or Relation.Iobj => NounRole.Object,
        Relation.Obl or Relation.OblAgent or Relation.OblUnmarked => NounRole.Oblique,
        Relation.Nmod or Relation.NmodPoss or Relation.NmodUnmarked or Relation.Appos or Relation.Conj => NounRole.OfNoun,
        _ => NounRole.Other,
    };

    private static NounKind KindOf(ParsedSentence sentence, int noun) => sentence[noun].PartOfSpeech switch
    {
        PartOfSpeech.ProperNoun => NounKind.Name,
        PartOfSpeech.Noun when NounTables.EventOf(sentence.Lemma(noun)) is not null => NounKind.Happening,
        _ => NounKind.Thing,
    };

    private static ClauseMark MarkOf(SentenceReading reading, int clause)
    {
        if (clause < 0 || clause == reading.Told || clause == reading.Main) return ClauseMark.None;
        var sentence = reading.Sentence;
        foreach (var i in sentence.Dependents(reading.Clauses[clause].Predicate))
        {
            if (sentence[i].Relation is not (Relation.Mark or Relation.Advmod or Relation.Case)) continue;
            var mark = MarkOf(sentence.Form(i));
            if (mark != ClauseMark.None) return mark;
        }

        return ClauseMark.Other;
    }

    private static ClauseMark MarkOf(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[8];
        if (word.Length > lower.Length) return ClauseMark.None;
        lower = lower[..word.ToLowerInvariant(lower)];
        return lower switch
        {
            "when" or "where" => ClauseMark.When,
            "as" => ClauseMark.As,
            "while" => ClauseMark.While,
            "before" => ClauseMark.Before,
            "after" => ClauseMark.After,
            "since" => ClauseMark.Since,
            "until" or "till" => ClauseMark.Until,
            "if" or "unless" or "whether" => ClauseMark.If,
            "because" or "though" or "although" => ClauseMark.Cause,
            "that" => ClauseMark.That,
            _ => ClauseMark.None,
        };
    }

    private static DateReach ReachOf(ParsedSentence sentence, int date, int told)
    {
        var (from, to) = (Math.Min(date, told), Math.Max(date, told));
        for (var i = from + 1; i < to; i++)
        {
            if (sentence[i].PartOfSpeech == PartOfSpeech.Verb) return DateReach.OverVerb;
        }

        return (to - from) switch { <= 3 => DateReach.Beside, <= 9 => DateReach.Near, _ => DateReach.Far };
    }
}
