using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>Phrases that say where: a preposition of place before a name or before a noun that names a place.</summary>
internal static class PlacePhrase
{
    /// <param name="tree">The sentence.</param>
    /// <param name="head">The head of the phrase.</param>
    /// <param name="joint">Its preposition in small letters.</param>
    public static bool Is(TokenTree tree, int head, string joint) => joint switch
    {
        "in" or "near" or "outside" or "inside" or "within" or "across" or "around" or "throughout" or "off" or "at" =>
            tree[head].PartOfSpeech == PartOfSpeech.ProperNoun || IsPlace(tree, head),
        "on" or "along" or "over" or "under" or "beneath" or "behind" or "through" or "beside" or "above" or "below" or "opposite" =>
            IsPlace(tree, head),
        _ => false,
    };

    private static bool IsPlace(TokenTree tree, int head) =>
        tree[head].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && (NounTables.IsPlace(NounPhrase.LemmaOf(tree, head)) || NounTables.IsPlace(tree.Sentence.Lemma(head).ToLowerInvariant()));
}
