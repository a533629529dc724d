namespace NewsTracker.Core.Language.Timex;

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

    /// <summary>The nearest verb before the expression decides, else the first one after it in the sentence.</summary>
    public static Tense At(TokenRow row, int from, int to)
    {
        for (var i = from - 1; i >= from - Reach && !row.EndsSentence(i); i--)
        {
            var tense = Of(row, i);
            if (tense != Tense.Unknown) return tense;
        }

        for (var i = to; i < to + Reach && !row.EndsSentence(i); i++)
        {
            var tense = Of(row, i);
            if (tense != Tense.Unknown) return tense;
        }

        return Tense.Unknown;
    }

    private static Tense Of(TokenRow row, int i) => row.Kind(i) switch
    {
        Word.WillVerb => row[i].Capital && !row.EndsSentence(i - 1) ? Tense.Unknown : Tense.Future,
        Word.PlanWord => Tense.Future,
        Word.PastVerb => row.Is(i - 1, Word.WillVerb) || row.Spelled(i - 1, "be") ? Tense.Unknown : Tense.Past,
        Word.PerfectVerb => row.Is(i - 1, Word.WillVerb) ? Tense.Future : Tense.Past,
        Word.PresentVerb => row.Spelled(i, "be") && row.Is(i - 1, Word.To) ? Tense.Future : row.Spelled(i, "is") || row.Spelled(i, "are") ? Tense.Present : Tense.Unknown,
        _ => Tense.Unknown,
    };
}
