using System.Collections.Frozen;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>Words and endings by which the tokenizer decides; the choices are those of the English Web Treebank.</summary>
internal static class TokenWords
{
    /// <summary>Endings that are tokens of their own after an apostrophe.</summary>
    private static readonly FrozenSet<string> Clitics = Set("s", "re", "ve", "ll", "d", "m");

    /// <summary>Words whose full stop belongs to them.</summary>
    private static readonly FrozenSet<string> Abbreviations = Set(
        "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "gen", "lt", "col", "sgt", "capt", "cmdr", "maj", "gov", "sen", "rep", "reps",
        "sens", "pres", "st", "jr", "sr", "inc", "ltd", "corp",
        "co", "bros", "vs", "etc", "al", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "approx",
        "dept", "est", "fig", "figs", "vol", "ave",
        "blvd", "rd", "mt", "ft", "univ", "assn", "ed", "eds", "messrs", "cf", "ca", "tel", "ext", "eq", "calif", "conn", "mass", "ariz",
        "fla", "ind", "mich", "minn", "tenn", "wis",
        "pa", "va", "okla", "ore", "colo", "ph.d", "op", "pp", "supt", "adm", "brig", "cpl", "pvt", "esq", "min", "max", "misc");

    /// <summary>Abbreviations only before a number.</summary>
    private static readonly FrozenSet<string> BeforeNumber = Set("no", "nos", "art", "p", "sec", "ch");

    /// <summary>Beginnings that keep their hyphen and what follows it.</summary>
    private static readonly FrozenSet<string> Prefixes = Set(
        "e", "re", "pre", "co", "non", "anti", "semi", "sub", "multi", "ex", "post", "pan", "cross", "un", "psycho", "socio", "inter",
        "intra", "vice", "mis", "de", "over", "pro", "mid",
        "neo", "micro", "macro", "mini", "hyper", "ultra", "bi", "tri", "trans", "counter", "pseudo", "quasi", "electro", "geo", "bio",
        "uber", "para", "proto", "super", "under", "auto");

    /// <summary>Words written as one that are two, with the length of the first.</summary>
    private static readonly FrozenDictionary<string, int> Joined = new Dictionary<string, int>
    {
        ["cannot"] = 3, ["gonna"] = 3, ["wanna"] = 3, ["gotta"] = 3, ["dont"] = 2, ["doesnt"] = 4, ["didnt"] = 3, ["isnt"] = 2,
            ["wasnt"] = 3, ["havent"] = 4, ["wouldnt"] = 5, ["couldnt"] = 5,
        ["cant"] = 2, ["wont"] = 2, ["arent"] = 3, ["hasnt"] = 3, ["shouldnt"] = 6, ["im"] = 1, ["ive"] = 1, ["youre"] = 3, ["theyre"] = 4,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Smileys = Set(
        ":)", ":-)", ";)", ";-)", ":(", ":-(", ":D", ":-D", ":P", ":-P", ":/", ":-/", ":o)", "=)", "<3", "^_^", ":]", ";D", "=D", "=(",
        ":'(", ":))", ":-))", ":)))", ":((");

    public static bool IsClitic(ReadOnlySpan<char> afterApostrophe) => afterApostrophe.Length is 1 or 2 && Has(Clitics, afterApostrophe);

    public static bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length <= 6 && Has(Abbreviations, word);

    public static bool IsAbbreviationBeforeNumber(ReadOnlySpan<char> word) => word.Length <= 3 && Has(BeforeNumber, word);

    public static bool IsPrefix(ReadOnlySpan<char> word) => word.Length <= 7 && Has(Prefixes, word);

    public static bool IsSmiley(ReadOnlySpan<char> chunk) => chunk.Length is >= 2 and <= 4 && Has(Smileys, chunk);

    /// <summary>The length of the first of two joined words, 0 when the word is one.</summary>
    public static int FirstOfJoined(ReadOnlySpan<char> word) =>
        word.Length <= 8 && Joined.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var first) ? first : 0;

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
