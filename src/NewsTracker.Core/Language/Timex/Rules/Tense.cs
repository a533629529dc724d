using NewsTracker.Core.Language.Timex.Lexer;

namespace NewsTracker.Core.Language.Timex.Rules;

internal enum Tense
{
    Unknown,
    Past,
    Present,
    Future,
}

/// <summary>Tells from the verbs around an expression whether it is spoken of as past or as still to come.</summary>
internal static class TenseReader
{
    /// <summary>How far a verb is looked for; a bound on the work, longer than nearly all sentences are.</summary>
    private const int Reach = 24;

    /// <summary>
    /// The nearest verb before the expression decides, else the first one after it in the sentence. "by" and "until" look ahead.
    /// </summary>
    public static Tense At(TokenRow row, int from, int to)
    {
        if (LooksBack(row, from - 1)) return Tense.Past;
        if (LooksAhead(row, from - 1)) return Perfect(row, from, to) ? Tense.Past : Tense.Future;
        for (var i = from - 1; i >= from - Reach && !row.BeginsSentence(i + 1); i--)
        {
            if (row.Is(i, DateWord.Clause)) break;
            var tense = Before(row, i);
            if (tense != Tense.Unknown) return tense;
        }

        for (var i = to; i < to + Reach && !row.EndsSentence(i) && !row.BeginsSentence(i); i++)
        {
            var tense = Verb(row, i);
            if (tense != Tense.Unknown) return tense;
        }

        return Tense.Unknown;
    }

    /// <summary>"trying to sell since December": what it began with has been, whatever is still to be done.</summary>
    private static bool LooksBack(TokenRow row, int i)
    {
        while (row.Kind(i) is DateWord.Part or DateWord.The) i--;
        return row.Spelled(i, "since");
    }

    private static bool LooksAhead(TokenRow row, int i)
    {
        while (row.Kind(i) is DateWord.Part or DateWord.The) i--;
        if (row.Spelled(i, "by") || row.Is(i, DateWord.Until)) return true;
        return row.Spelled(i, "as") && (row.Spelled(i - 1, "soon") || row.Spelled(i - 1, "early"));
    }

    /// <summary>"had filed by Wednesday", "until Thursday they had not": what was to come has come.</summary>
    private static bool Perfect(TokenRow row, int from, int to)
    {
        for (var i = from - 1; i >= from - Reach && !row.BeginsSentence(i + 1); i--)
        {
            if (row.Kind(i) is DateWord.PerfectVerb or DateWord.WillVerb or DateWord.ModalVerb or DateWord.PlanWord or DateWord.To)
                return row.Is(i, DateWord.PerfectVerb) && row.Spelled(i, "had") && !row.Spelled(i + 1, "until");
        }

        for (var i = to; i < to + 6 && !row.EndsSentence(i); i++)
        {
            if (row.Is(i, DateWord.PerfectVerb)) return row.Spelled(i, "had");
        }

        return false;
    }

    private static Tense Before(TokenRow row, int i)
    {
        switch (row.Kind(i))
        {
            case DateWord.PlanWord when row.Spelled(i, "due") && row.Is(i + 1, DateWord.To) && IsCause(row, i + 1):
                return Tense.Unknown;
            case DateWord.PlanWord:
                if (row.Spelled(i, "set") || row.Spelled(i, "due") || row.Spelled(i, "going"))
                    return row.Is(i + 1, DateWord.To) || row.Is(i + 1, DateWord.Preposition) ? Tense.Future : Tense.Unknown;
                return row.Spelled(i - 1, "been") ? Tense.Past : Tense.Future;
            case DateWord.ModalVerb:
                // "can be made up for": what is possible at any time
                return row.Spelled(i, "can") && row.Spelled(i + 1, "be") ? Tense.Unknown : Tense.Future;
            case DateWord.To when IsCause(row, i):
                return Tense.Unknown;
            case DateWord.To when Infinitive(row, i):
                return WasAble(row, i - 1) ? Tense.Past : Tense.Future;
            default:
                return Verb(row, i);
        }
    }

    /// <summary>"cancelled due to fog", "owing to low light", "thanks to rain": no verb, and no plan; "is due to sail" is one.</summary>
    private static bool IsCause(TokenRow row, int to)
    {
        if (row.Spelled(to - 1, "owing") || row.Spelled(to - 1, "thanks")) return true;
        if (!row.Spelled(to - 1, "due") || IsBe(row, to - 2)) return false;
        if (!row.Is(to - 2, DateWord.Comma)) return !row.BeginsSentence(to - 1);
        for (var i = to - 3; i >= to - Reach && !row.BeginsSentence(i + 1); i--)
        {
            if (Verb(row, i) != Tense.Unknown) return true;
        }

        return false;
    }

    private static bool IsBe(TokenRow row, int i)
    {
        if (row.Spelled(i, "not")) i--;
        return row.Spelled(i, "is") || row.Spelled(i, "are") || row.Spelled(i, "be") || row.Spelled(i, "been") || WasOrWere(row, i);
    }

    private static bool WasOrWere(TokenRow row, int i) => row.Spelled(i, "was") || row.Spelled(i, "were");

    /// <summary>"were not able to reach": what somebody was or was not able to do is past.</summary>
    private static bool WasAble(TokenRow row, int i) =>
        (row.Spelled(i, "able") || row.Spelled(i, "unable"))
        && (WasOrWere(row, i - 1) || (row.Spelled(i - 1, "not") && WasOrWere(row, i - 2)));

    /// <summary>"ready to leave": a lower-case word after "to" that is no plural, gerund or place without article.</summary>
    private static bool Infinitive(TokenRow row, int i)
    {
        var verb = row[i + 1];
        if (verb.Kind != DateWord.None
            || verb.Capital
            || verb.Length < 3
            || row.Spelled(i - 1, "according")
            || row.Kind(i - 1) is DateWord.PastVerb)
            return false;
        var end = row.Text[verb.End - 1];
        return char.IsLetter(end)
            && end != 's'
            && !(end == 'g' && row.Text[verb.End - 2] == 'n')
            && !row.Spelled(i + 1, "court")
            && !row.Spelled(i + 1, "work")
            && !row.Spelled(i + 1, "power");
    }

    private static Tense Verb(TokenRow row, int i) => row.Kind(i) switch
    {
        DateWord.WillVerb => row[i].Capital && !row.BeginsSentence(i) ? Tense.Unknown : Tense.Future,
        DateWord.PlanVerb => Tense.Future,
        DateWord.PastVerb or DateWord.PlanWord when row.Kind(i - 1) is DateWord.The or DateWord.A => Tense.Unknown,
        DateWord.PastVerb or DateWord.PlanWord when row.Kind(i - 1) is DateWord.PresentVerb => Tense.Unknown,
        DateWord.PastVerb or DateWord.PlanWord => row.Is(i - 1, DateWord.WillVerb) || row.Spelled(i - 1, "be") ? Tense.Unknown : Tense.Past,
        DateWord.PerfectVerb => row.Kind(i - 1) is DateWord.WillVerb ? Tense.Future : Tense.Past,
        DateWord.PresentVerb =>
            row.Spelled(i, "be") && row.Is(i - 1, DateWord.To) ? Tense.Future
                : row.Spelled(i, "is") || row.Spelled(i, "are") ? Tense.Present
                : Tense.Unknown,
        _ => Tense.Unknown,
    };
}
