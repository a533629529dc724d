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

    /// <summary>A part of speech as Universal Dependencies writes it.</summary>
    /// <returns>For example "NOUN".</returns>
    public static string Of(PartOfSpeech part) => Parts[(int)part];

    /// <summary>A tag as the Penn Treebank writes it.</summary>
    /// <returns>For example "VBD".</returns>
    public static string Of(FineTag tag) => Tags[(int)tag];

    /// <summary>A relation as Universal Dependencies writes it.</summary>
    /// <returns>For example "nsubj".</returns>
    public static string Of(Relation relation) => Relations[(int)relation];

    /// <summary>Reads a part of speech as Universal Dependencies writes it.</summary>
    /// <returns>The first of the enumeration for a name that is not known.</returns>
    public static PartOfSpeech PartOfSpeech(string name) => (PartOfSpeech)Math.Max(0, Array.IndexOf(Parts, name));

    /// <summary>Reads a tag as the Penn Treebank writes it.</summary>
    /// <returns>The first of the enumeration for a name that is not known.</returns>
    public static FineTag FineTag(string name) => (FineTag)Math.Max(0, Array.IndexOf(Tags, name));

    /// <summary>A subtype that is not kept reads as its relation.</summary>
    /// <returns>The relation, without a subtype that is not kept; the first of the enumeration for a name that is not known.</returns>
    public static Relation Relation(string name)
    {
        var at = Array.IndexOf(Relations, name);
        return (Relation)Math.Max(0, at >= 0 ? at : Array.IndexOf(Relations, name.Split(':')[0]));
    }

    internal static int PartCount => Parts.Length;

    internal static int TagCount => Tags.Length;

    internal static int RelationCount => Relations.Length;
}
