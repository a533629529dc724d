using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.References;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Finds the nouns of which only what stood before says which are meant: "Police put the rifles on a barge" in an article that told of
/// rifles above. What its own words explain ("the rifles of the crew"), a name, and what nothing was told of before is none.
/// </summary>
internal static class OpenNouns
{
    /// <summary>Of these a reader knows which; and days, which are read elsewhere.</summary>
    private static readonly FrozenSet<ulong> Known =
    [
        .. DefiniteSubject.Single,
        .. WordHash.Set(
            "future past time rest way day week month year morning evening afternoon night weekend end beginning start same capital " +
            "north south east west state"),
    ];

    /// <summary>Nouns that mean something told before, in whatever words.</summary>
    private static readonly FrozenSet<ulong> Pointing = WordHash.Set(
        "move decision announcement incident event mission bid operation development latter former pair duo trio couple gig " +
        "gesture proposal measure allegation claim occasion situation");

    /// <param name="voice">The article.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="follows">The sentence before it stands above it: what that one tells of in other words is known.</param>
    /// <returns>Their stems; none where the grammar was not read.</returns>
    public static List<ulong> Of(IndependentArticle voice, SentenceFeatures sentence, bool follows)
    {
        var found = new List<ulong>();
        if (sentence.Assertion?.Told is not { Reading: { IsRead: true } reading }) return found;
        var tree = new TokenTree(reading.Sentence, []);
        var words = sentence.ReadWords();
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Relation != Relation.Det || tree[i].Start < sentence.Core.Start || tree[i].Head <= i) continue;
            if (!(tree.Is(i, "the") || IsDemonstrative(tree, i)) || IsExplained(tree, i, tree[i].Head)) continue;
            var noun = tree[tree[i].Head];
            var at = words.FindIndex(w => w.Span.Start == noun.Start);
            if (at < 0 || Known.Contains(words[at].Form) || Known.Contains(words[at].Stem)) continue;
            var stem = words[at].Stem;
            if (words.FindIndex(0, at, w => w.Stem == stem) >= 0 || found.Contains(stem)) continue;
            if ((!follows && (IsDemonstrative(tree, i) || Pointing.Contains(words[at].Form) || IsPerson(tree, noun)))
                || IsTold(voice, sentence, stem)) found.Add(stem);
        }

        return found;
    }

    /// <summary>"The gunman" of somebody whom the sentence does not name.</summary>
    private static bool IsPerson(TokenTree tree, ParsedToken noun) =>
        PersonWords.IsNoun(tree.Sentence.Text.AsSpan(noun.Start, noun.End - noun.Start), out _);

    private static bool IsDemonstrative(TokenTree tree, int token) =>
        tree.Is(token, "this") || tree.Is(token, "that") || tree.Is(token, "these") || tree.Is(token, "those");

    /// <summary>Something beside or behind the noun says which one is meant.</summary>
    private static bool IsExplained(TokenTree tree, int the, int noun)
    {
        for (var i = the + 1; i <= noun; i++)
        {
            // "the Taiwan-based giant": where it sits, not which it is
            if (tree[i].PartOfSpeech == PartOfSpeech.ProperNoun && !(i < noun && tree.Is(i + 1, "-"))) return true;
        }

        if (tree[noun].PartOfSpeech != PartOfSpeech.Noun) return true;
        if (tree[noun] is { Head: >= 0, Relation: Relation.NmodDesc or Relation.Compound or Relation.Flat or Relation.Appos } part
            && tree[part.Head].PartOfSpeech == PartOfSpeech.ProperNoun) return true;
        for (var i = tree.First(noun); i >= 0; i = tree.Next(i))
        {
            if (tree[i].PartOfSpeech == PartOfSpeech.ProperNoun || tree[i].Relation is Relation.Appos or Relation.AclRelcl or Relation.Acl
                or Relation.Nmod or Relation.NmodPoss or Relation.NmodUnmarked or Relation.Nummod) return true;
            if (tree[i].Tag is FineTag.Jjs || tree.Is(i, "first") || tree.Is(i, "last") || tree.Is(i, "only") || tree.Is(i, "next"))
                return true;
        }

        return false;
    }

    private static bool IsTold(IndependentArticle voice, SentenceFeatures sentence, ulong stem) =>
        voice.Features.Sentences.Take(sentence.Order).Any(s => Array.BinarySearch(s.Terms, stem) >= 0);
}
