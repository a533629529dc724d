using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Dates;

/// <summary>Finds the predicate that a date expression modifies, by the grammar of its sentence.</summary>
internal static class DateAttachment
{
    private const int MaxDepth = 6;

    /// <summary>Words between "since" and the day of the noun behind it.</summary>
    private const int MaxLimited = 8;

    private static readonly FrozenSet<string> TimeWords = FrozenSet.ToFrozenSet(
        [
            "dawn", "daybreak", "sunrise", "noon", "midday", "dusk", "sunset", "nightfall", "midnight", "morning", "afternoon", "evening",
            "night", "time", "hour",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Occasions = FrozenSet.ToFrozenSet(
        [
            "conference", "interview", "statement", "speech", "letter", "report", "email", "post", "hearing", "meeting", "session",
            "address", "filing", "ruling", "briefing", "memo", "vote", "election", "referendum", "game", "match", "concert", "raid",
        ],
        StringComparer.Ordinal);

    public static DateLink Of(SentenceReading reading, int timex, Span date)
    {
        var sentence = reading.Sentence;
        var (first, last) = Tokens(sentence, date);
        if (first < 0) return new DateLink(timex, -1, DatePath.None, DateCase.Other, false, false);
        var head = Head(sentence, first, last);
        var joint = Case(sentence, first, last, head);
        var path = DatePath.Direct;
        var at = head;
        for (var steps = 0; steps <= sentence.Count; steps++)
        {
            if (ClauseReader.IsPredicate(sentence, at) && at != head) break;
            var token = sentence[at];
            if (token.Head == ParsedToken.NoHead) break;
            path = Further(path, token.Relation, at == head || (at >= first && at < last));
            at = token.Head;
        }

        var clause = reading.Clauses.FindIndex(c => c.Predicate == at);
        var occasion = path == DatePath.Name && IsOccasion(sentence, head, at);
        if (occasion) path = DatePath.Direct;
        return new DateLink(
            timex, clause, clause < 0 ? DatePath.None : path, joint, IsQuoted(sentence, first), first < at,
            (path == DatePath.Name && IsLimited(sentence, head, last)) || IsBehindLimit(reading, first, last))
        {
            Head = head,
            NamesNoun = !occasion && NamesNoun(sentence, first, last),
            IsAside = IsAside(reading, clause),
        };
    }

    /// <summary>"in a July 16 statement", "at the May 9 hearing": the day of the occasion at which somebody did what is told.</summary>
    private static bool IsOccasion(ParsedSentence sentence, int date, int predicate)
    {
        var noun = sentence[date].Head;
        return noun > date && sentence[noun].Head == predicate && Occasions.Contains(sentence.Lemma(noun))
            && JointOf(sentence, noun) is DateCase.In or DateCase.At or DateCase.During or DateCase.On;
    }

    /// <summary>The clause tells of a noun, or hangs on one that does ("the contract he signed when he was hired on 21 April").</summary>
    private static bool IsAside(SentenceReading reading, int clause)
    {
        for (var steps = 0; steps < MaxDepth && clause >= 0 && clause != reading.Told && clause != reading.Main; steps++)
        {
            if (reading.Clauses[clause].Relation is Relation.AclRelcl or Relation.AdvclRelcl) return true;
            var parent = reading.Clauses[clause].Parent;
            clause = reading.Clauses.FindIndex(c => c.Predicate == parent);
        }

        return false;
    }

    /// <summary>The tokens that a date covers: [first, last).</summary>
    private static (int First, int Last) Tokens(ParsedSentence sentence, Span date)
    {
        int first = -1, last = -1;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].End <= date.Start || sentence[i].Start >= date.End) continue;
            if (first < 0) first = i;
            last = i + 1;
        }

        return (first, last);
    }

    /// <summary>The token of the date that hangs on something outside it; prepositions inside the expression left out.</summary>
    private static int Head(ParsedSentence sentence, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            var token = sentence[i];
            if ((token.Head < first || token.Head >= last) && token.Relation is not (Relation.Case or Relation.Punct or Relation.Det))
                return i;
        }

        return last - 1;
    }

    private static DatePath Further(DatePath path, Relation relation, bool isDate) => relation switch
    {
        Relation.Compound or Relation.Amod or Relation.Flat or Relation.Nummod or Relation.NmodPoss or Relation.NmodDesc when !isDate
            || path == DatePath.Direct => DatePath.Name,
        Relation.Nmod or Relation.NmodUnmarked or Relation.Appos or Relation.Dep or Relation.List or Relation.Acl
            when path == DatePath.Direct => DatePath.Noun,
        Relation.Appos when !isDate => DatePath.Name, // "Ostrek, the best keeper of 2031,": who somebody is
        _ => path,
    };

    /// <summary>
    /// "the March 11, 2031, collapse": between an article and a noun, a day of the calendar is part of what the noun is called.
    /// </summary>
    private static bool NamesNoun(ParsedSentence sentence, int first, int last)
    {
        if (first == 0 || sentence[first - 1].PartOfSpeech != PartOfSpeech.Determiner || sentence[first].Tag != FineTag.Nnp) return false;
        var next = last < sentence.Count && sentence.Form(last) is "," ? last + 1 : last;
        return last - first > 1 && next < sentence.Count && sentence[next].PartOfSpeech == PartOfSpeech.Noun
            && sentence[last - 1].PartOfSpeech == PartOfSpeech.Numeral;
    }

    /// <summary>The preposition of a noun.</summary>
    internal static DateCase JointOf(ParsedSentence sentence, int noun)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Head == noun && sentence[i].Relation is Relation.Case or Relation.Mark) return Of(sentence.Form(i));
        }

        return DateCase.Bare;
    }

    private static DateCase Case(ParsedSentence sentence, int first, int last, int head)
    {
        if (JointOf(sentence, head) is var joint and not DateCase.Bare) return joint;
        return first > 0 && sentence[first - 1].PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction
            ? Of(sentence.Form(first - 1))
            : DateCase.Bare;
    }

    /// <summary>A noun that holds the date is joined by "before" or "until"; the date itself is not.</summary>
    private static bool IsLimited(ParsedSentence sentence, int head, int last)
    {
        var noun = sentence[head].Head;
        if (noun < last) return false;
        for (var i = 0; i < head; i++)
        {
            if (sentence[i].Head == noun && sentence[i].Relation is Relation.Case or Relation.Mark)
                return Of(sentence.Form(i)) is DateCase.Before or DateCase.Until;
        }

        return false;
    }

    /// <summary>
    /// "Since his death on 25 June", "ahead of the hearings Tuesday": the day of a noun that only says from when, or up to when, what is
    /// told holds, on whatever the grammar hangs it. "Before dawn on Tuesday" is the day itself, and so is "before the court on Tuesday".
    /// </summary>
    private static bool IsBehindLimit(SentenceReading reading, int first, int last)
    {
        var sentence = reading.Sentence;
        var at = first - 1;
        if (at >= 0 && sentence.Form(at) is "on" or "in" or "of") at--;
        if (at < 0 || !IsNoun(sentence, at)) return false;
        if (TimeWords.Contains(sentence.Lemma(at)) || TimeWords.Contains(sentence.Lemma(last - 1))) return false;
        var happens = NounTables.EventOf(sentence.Lemma(at)) is not null;
        for (var steps = 0; at >= 0 && steps < MaxLimited; at--, steps++)
        {
            var form = sentence.Form(at);
            if (Of(form) is DateCase.Since || form is "until" or "till") return true;
            if (form is "before" or "ahead") return (happens || form is "ahead") && IsToldAsPast(reading);
            happens |= IsNoun(sentence, at) && NounTables.EventOf(sentence.Lemma(at)) is not null;
            if (!IsNoun(sentence, at) && form is not "of" && sentence[at].PartOfSpeech is not (PartOfSpeech.Adjective
                or PartOfSpeech.Determiner or PartOfSpeech.Numeral or PartOfSpeech.Pronoun or PartOfSpeech.Particle)) return false;
        }

        return false;
    }

    /// <summary>"A decision is expected before the hearing on Tuesday" is to come by that day.</summary>
    private static bool IsToldAsPast(SentenceReading reading) => reading.Told >= 0
        && reading.Clauses[reading.Told].Tense is VerbTense.Past or VerbTense.PastPerfect or VerbTense.PresentPerfect;

    private static bool IsNoun(ParsedSentence sentence, int token) =>
        sentence[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    private static DateCase Of(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[12];
        if (word.Length > lower.Length) return DateCase.Other;
        lower = lower[..word.ToLowerInvariant(lower)];
        return lower switch
        {
            "on" => DateCase.On,
            "in" => DateCase.In,
            "at" => DateCase.At,
            "during" or "over" or "throughout" or "within" => DateCase.During,
            "by" => DateCase.By,
            "since" => DateCase.Since,
            "until" or "till" or "through" or "to" => DateCase.Until,
            "before" or "ahead" or "prior" => DateCase.Before,
            "after" or "following" => DateCase.After,
            "from" => DateCase.From,
            "between" => DateCase.Between,
            "of" => DateCase.Of,
            "for" => DateCase.For,
            "than" => DateCase.Than,
            _ => DateCase.Other,
        };
    }

    /// <summary>An odd number of quotation marks stands before the token.</summary>
    private static bool IsQuoted(ParsedSentence sentence, int token)
    {
        var inside = false;
        for (var i = 0; i < token; i++)
        {
            var form = sentence.Form(i);
            if (form is "“" or "``") inside = true;
            else if (form is "”" or "''") inside = false;
            else if (form is "\"") inside = !inside;
        }

        return inside;
    }
}
