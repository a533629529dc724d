namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// The dictionary form of a word by its tag: a table of exceptions, else the ending is taken off. Of several possible stems a known lemma
/// wins.
/// </summary>
internal static class Lemmatizer
{
    public static string Lemma(ReadOnlySpan<char> form, PartOfSpeech part, FineTag tag, LemmaTable table) =>
        table.Memo.Of(form, part, tag) ?? table.Memo.Keep(form, part, tag, Read(form, part, tag, table));

    private static string Read(ReadOnlySpan<char> form, PartOfSpeech part, FineTag tag, LemmaTable table)
    {
        var kind = Class(part, tag);
        var plain = form.ToString().Replace('\u2019', '\'').Replace('\u2011', '-');
        if (tag == FineTag.Nnp || (part == PartOfSpeech.ProperNoun && kind != LemmaClass.ProperPlural)) return plain;
        var lower = plain.ToLowerInvariant();
        var exception = table.Exception(lower, kind);
        if (part is PartOfSpeech.Noun or PartOfSpeech.Adjective && plain == lower
            && string.Equals(exception, lower, StringComparison.OrdinalIgnoreCase))
        {
            return lower;
        }

        return exception ?? Regular(kind == LemmaClass.ProperPlural ? plain : lower, kind, table);
    }

    internal static LemmaClass Class(PartOfSpeech part, FineTag tag) => tag switch
    {
        FineTag.Nns => LemmaClass.Plural,
        FineTag.Nnps => LemmaClass.ProperPlural,
        FineTag.Vbz => LemmaClass.ThirdPerson,
        FineTag.Vbd => LemmaClass.Past,
        FineTag.Vbn when part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary => LemmaClass.Participle,
        FineTag.Vbg when part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary => LemmaClass.Gerund,
        FineTag.Jjr or FineTag.Rbr => LemmaClass.Comparative,
        FineTag.Jjs or FineTag.Rbs => LemmaClass.Superlative,
        _ => LemmaClass.Same,
    };

    /// <summary>What the rules alone give for a word.</summary>
    internal static string Regular(string form, LemmaClass kind, LemmaTable table) => kind switch
    {
        LemmaClass.Plural or LemmaClass.ProperPlural or LemmaClass.ThirdPerson => WithoutS(form, kind, table),
        LemmaClass.Past or LemmaClass.Participle => Without(form, "ed", kind, table),
        LemmaClass.Gerund => Without(form, "ing", kind, table),
        LemmaClass.Comparative => Without(form, "er", kind, table),
        LemmaClass.Superlative => Without(form, "est", kind, table),
        _ => form,
    };

    private static string WithoutS(string form, LemmaClass kind, LemmaTable table)
    {
        if (!Ends(form, "s") || form.Length < 3 || Ends(form, "ss")) return form;
        if (Ends(form, "ies") && form.Length > 4) return table.Knows(form[..^1], kind) ? form[..^1] : form[..^3] + "y";
        if (!Ends(form, "es")) return form[..^1];
        if (table.Knows(form[..^1], kind)) return form[..^1];
        if (Ends(form, "sses") || Ends(form, "shes") || Ends(form, "ches") || Ends(form, "xes") || Ends(form, "zzes") || Ends(form, "oes"))
        {
            return form[..^2];
        }
        return table.Knows(form[..^2], kind) ? form[..^2] : form[..^1];
    }

    private static string Without(string form, string ending, LemmaClass kind, LemmaTable table)
    {
        if (!Ends(form, ending) || form.Length < ending.Length + 2) return form;
        var stem = form[..^ending.Length];
        if (table.Knows(stem, kind)) return stem;
        if (table.Knows(stem + "e", kind)) return stem + "e";
        if (stem[^1] == 'i' && ending != "ing") return stem[..^1] + "y";
        var doubled = stem.Length > 2 && stem[^1] == stem[^2];
        if (doubled && (table.Knows(stem[..^1], kind) || !"lsfz".Contains(stem[^1], StringComparison.Ordinal))) return stem[..^1];
        return TakesE(stem) ? stem + "e" : stem;
    }

    /// <summary>Whether an unknown stem most likely lost an e: "charg", "continu", "creat", "realiz", "solv".</summary>
    private static bool TakesE(string stem)
    {
        if (stem.Length < 2) return false;
        var (last, before) = (stem[^1], stem[^2]);
        if (last is 'u' or 'v' or 'c' || (last == 'z' && before != 'z')) return true;
        if (last == 'g') return before is 'r' or 'd' or 'a';
        if (last == 's') return before is not ('s' or 'u');
        if (last == 'l') return !Vowel(before) && before is not ('l' or 'r' or 'w');
        if (last == 't' && Ends(stem, "at")) return stem.Length > 3 && !Ends(stem, "eat") && !Ends(stem, "oat");
        return last == 'r' && before is 'i' or 'u' && stem.Length > 3;
    }

    private static bool Vowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool Ends(string form, string ending) => form.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
