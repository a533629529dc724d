using System.Collections.Frozen;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Clauses;

/// <summary>Reads the tense of a clause from its verb and auxiliaries.</summary>
internal static class ClauseTense
{
    /// <summary>
    /// With an infinitive behind it these tell something to come: "is set to", "plans to", "agreed to", "is expected to".
    /// </summary>
    private static readonly FrozenSet<string> Prospective = new[]
    {
        "set", "expect", "schedule", "due", "plan", "slate", "go", "poise", "likely", "prepare", "aim", "intend", "hope", "project",
        "propose",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static VerbTense Of(ParsedSentence sentence, int verb, in ClauseParts parts)
    {
        if (parts.Modal >= 0) return OfModal(sentence.Form(parts.Modal));
        var finite = parts.Auxiliary >= 0 ? parts.Auxiliary : verb;
        var past = sentence[finite].Tag == FineTag.Vbd;
        // "is due to meet", "due to" taken for a marker
        if (!past && parts.Copula == verb && sentence[sentence[verb].Head].Tag == FineTag.Vb) return VerbTense.Future;
        if (parts.To >= 0) return VerbTense.Infinitive;
        if (parts.IsPerfect) return past ? VerbTense.PastPerfect : VerbTense.PresentPerfect;
        if (parts.Infinitive >= 0 && !past && IsProspective(sentence, verb, parts)) return VerbTense.Future;
        return sentence[finite].Tag switch
        {
            FineTag.Vbd => VerbTense.Past,
            FineTag.Vbz or FineTag.Vbp => parts.IsProgressive ? VerbTense.Progressive : VerbTense.Present,
            FineTag.Vbn or FineTag.Vbg => VerbTense.Participle,
            FineTag.Vb => VerbTense.Infinitive,
            _ => VerbTense.None,
        };
    }

    private static bool IsProspective(ParsedSentence sentence, int verb, in ClauseParts parts)
    {
        var head = parts.Copula == verb ? sentence[verb].Head : verb;
        return Prospective.Contains(sentence.Lemma(head)) || (parts.Copula == verb && Prospective.Contains(sentence.Form(head).ToString()));
    }

    private static VerbTense OfModal(ReadOnlySpan<char> modal)
    {
        Span<char> word = stackalloc char[8];
        if (modal.Length > word.Length) return VerbTense.Possible;
        word = word[..modal.ToLowerInvariant(word)];
        return word switch
        {
            "will" or "'ll" or "’ll" or "wo" or "shall" => VerbTense.Future,
            "can" or "ca" or "should" or "must" or "ought" => VerbTense.Obliged,
            _ => VerbTense.Possible,
        };
    }
}
