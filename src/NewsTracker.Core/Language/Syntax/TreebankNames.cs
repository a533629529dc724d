namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// The names that treebanks in CoNLL-U give to parts of speech, fine tags and relations. Unknown names read as the first value of each.
/// </summary>
public static class TreebankNames
{
    private static readonly string[] Parts =
        ["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"];

    private static readonly string[] Tags =
    [
        "XX", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS",
        "NNS", "PDT", "POS", "PRP", "PRP$",
        "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "$", "``", "''",
        "-LRB-", "-RRB-", ",", ".", ":",
    ];

    private static readonly string[] Relations =
    [
        "dep", "root", "nsubj", "nsubj:pass", "nsubj:outer", "obj", "iobj", "csubj", "csubj:pass", "csubj:outer", "ccomp", "xcomp", "obl",
        "obl:agent", "obl:unmarked", "vocative",
        "expl", "dislocated", "advcl", "advcl:relcl", "advmod", "discourse", "aux", "aux:pass", "cop", "mark", "nmod", "nmod:poss",
        "nmod:unmarked", "nmod:desc", "appos", "nummod",
        "acl", "acl:relcl", "amod", "det", "det:predet", "case", "conj", "cc", "cc:preconj", "fixed", "flat", "compound", "compound:prt",
        "list", "parataxis", "orphan", "goeswith",
        "reparandum", "punct",
    ];

    public static string Of(PartOfSpeech part) => Parts[(int)part];

    public static string Of(FineTag tag) => Tags[(int)tag];

    public static string Of(Relation relation) => Relations[(int)relation];

    public static PartOfSpeech PartOfSpeech(string name) => (PartOfSpeech)Math.Max(0, Array.IndexOf(Parts, name));

    public static FineTag FineTag(string name) => (FineTag)Math.Max(0, Array.IndexOf(Tags, name));

    /// <summary>A subtype that is not kept reads as its relation.</summary>
    public static Relation Relation(string name)
    {
        var at = Array.IndexOf(Relations, name);
        return (Relation)Math.Max(0, at >= 0 ? at : Array.IndexOf(Relations, name.Split(':')[0]));
    }

    internal static int PartCount => Parts.Length;

    internal static int TagCount => Tags.Length;

    internal static int RelationCount => Relations.Length;
}
